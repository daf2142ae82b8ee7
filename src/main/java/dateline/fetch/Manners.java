package dateline.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What a fetcher keeps to.
 *
 * @param most bytes of an answer
 * @param patience for an answer, from the request to its last byte
 * @param pause between two requests to a host, where it asks for none
 * @param longestPause that is waited for; a host that asks for more is not asked again by then
 * @param fetches the addresses that are connected to at all
 */
public record Manners(
    int most,
    Duration patience,
    Duration pause,
    Duration longestPause,
    Predicate<InetAddress> fetches) {

  /** Only the public network, a second between two requests, 32 MB and a minute an answer. */
  public static final Manners USUAL =
      new Manners(
          32 * 1024 * 1024,
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          Addresses::isPublic);

  /** The same, with addresses of this machine and the networks around it. */
  public Manners anywhere() {
    return new Manners(most, patience, pause, longestPause, address -> true);
  }
}
