package dateline.store;

import dateline.read.Hints;

/**
 * A page that a feed named and that has not been had yet.
 *
 * @param number its number in the store
 * @param url its address
 * @param host the address's host, lower case
 * @param hints what the feed says of it
 * @param tries how often it was asked for in vain
 */
public record Listed(long number, String url, String host, Hints hints, int tries) {

  /** One that a feed names now. */
  public static Listed of(String url, String host, Hints hints) {
    return new Listed(0, url, host, hints, 0);
  }
}
