package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.store.Coded;
import dateline.store.PageReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages being read. Safe for several threads. */
final class Job {

  private final String id;
  private int pages;
  private int done;
  private int articles;
  private int claims;
  private boolean finished;
  private @Nullable String now;
  private @Nullable String failure;
  private final List<String> complaints = new ArrayList<>();
  private final List<Coded> made = new ArrayList<>();

  Job(String id, int pages) {
    this.id = id;
    this.pages = pages;
  }

  String id() {
    return id;
  }

  synchronized void begin(String page) {
    now = page;
  }

  /** More pages than the one that an address seemed to be. */
  synchronized void expect(int more) {
    pages += more;
  }

  /** A page that could not be had. */
  synchronized void missing(String complaint) {
    done++;
    complaints.add(complaint);
  }

  synchronized void done(PageReading.Read read) {
    done++;
    articles += read.articles().size();
    for (Coded coded : read.articles()) {
      claims += coded.claims().size();
      // A long job's articles are found in the lists.
      if (made.size() < 50) {
        made.add(new Coded(coded.article(), List.of()));
      }
    }
    complaints.addAll(read.complaints());
  }

  synchronized void finish(@Nullable String reason) {
    finished = true;
    failure = reason;
    now = null;
  }

  synchronized boolean isFinished() {
    return finished;
  }

  synchronized ObjectNode json() {
    ObjectNode o = Json.object();
    o.put("id", id);
    o.put("pages", pages);
    o.put("done", done);
    o.put("articles", articles);
    o.put("claims", claims);
    o.put("now", now);
    o.put("finished", finished);
    o.put("failure", failure);
    Json.strings(o.putArray("complaints"), complaints);
    ArrayNode read = o.putArray("read");
    made.forEach(c -> read.add(ArticleView.heading(c.article())));
    return o;
  }
}
