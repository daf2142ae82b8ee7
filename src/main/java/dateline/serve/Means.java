package dateline.serve;

import dateline.store.PageReading;

/**
 * What the explorer works with that others bring.
 *
 * @param reading how pages are read
 * @param fetching how addresses are fetched
 * @param publishers where publishers are at home
 */
public record Means(PageReading reading, PageFetching fetching, Publishers publishers) {

  /** Reads pages, fetches none, and knows the publishers that the program knows. */
  public static Means reading(PageReading reading) {
    return new Means(reading, PageFetching.NONE, Publishers.known());
  }
}
