package dateline.serve;

import dateline.read.Capture;
import dateline.read.Hints;
import java.util.List;

/**
 * What is to be read.
 *
 * @param pages handed over
 * @param addresses of pages and feeds to fetch
 * @param hints what the asker knows of them
 */
record Wanted(List<Capture> pages, List<String> addresses, Hints hints) {
  Wanted {
    pages = List.copyOf(pages);
    addresses = List.copyOf(addresses);
  }
}
