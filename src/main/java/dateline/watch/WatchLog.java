package dateline.watch;

/** Who is told what a watch does. */
public interface WatchLog {

  /** A page is safe in the store. */
  void kept(String url, int articles, int claims);

  /** A line for people: a feed with new pages, or what could not be had. */
  void said(String line);
}
