package dateline.read;

import org.jspecify.annotations.Nullable;

/**
 * A page that a feed or a site map names.
 *
 * @param url its address
 * @param title its headline, or null
 * @param published when it appeared, or null
 * @param publisher who published it, or null
 */
public record Listing(
    String url, @Nullable String title, @Nullable Published published, @Nullable String publisher) {

  /** Checks the address. */
  public Listing {
    if (!isAddress(url)) {
      throw new IllegalArgumentException("no address of a page: " + url);
    }
  }

  static boolean isAddress(String url) {
    return url.matches("(?i)https?://\\S+");
  }
}
