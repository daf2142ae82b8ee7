package dateline.fetch;

/**
 * By what a later request may ask whether a page has changed (RFC 9110, 8.8); empty where the
 * server gives none.
 *
 * @param etag the answer's ETag
 * @param modified its Last-Modified
 */
public record Validators(String etag, String modified) {
  /** Of a page that was never asked for. */
  public static final Validators NONE = new Validators("", "");
}
