package dateline.serve;

import dateline.read.Capture;

/** From an address to its pages: the page itself, or those that a feed points at. */
@FunctionalInterface
public interface PageFetching {

  /** Fetches; never throws for what another host does. */
  void fetch(String address, Arrivals arrivals);

  /** Who takes what was fetched, in its order. */
  interface Arrivals {

    /** How many pages there will be, as soon as that is known. */
    void expect(int pages);

    /** What is being fetched now. */
    void begin(String address);

    /** A page. */
    void page(Capture capture);

    /** A page that could not be had; one line says why. */
    void missing(String complaint);
  }

  /** Where no address is fetched. */
  PageFetching NONE =
      (address, arrivals) -> arrivals.missing(address + ": addresses are not fetched here");
}
