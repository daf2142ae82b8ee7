package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.store.ClaimJson;
import dateline.store.Coded;
import dateline.store.Correction;
import dateline.story.Story;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be read under {@code /api}, as openapi.json describes it. */
final class Api {

  private static final int USUAL_PAGE = 50;
  private static final int LONGEST_PAGE = 500;

  private final Library library;
  private final Jobs jobs;
  private final Publishers publishers;

  Api(Library library, Jobs jobs, Publishers publishers) {
    this.library = library;
    this.jobs = jobs;
    this.publishers = publishers;
  }

  Reply get(Asked asked) {
    Snapshot snapshot = library.snapshot();
    String path = asked.path();
    switch (path) {
      case "/api/state":
        return state(snapshot);
      case "/api/overview":
        return Reply.json(Overview.of(snapshot, Selection.of(asked)));
      case "/api/events", "/api/events.json":
        return events(snapshot, asked);
      case "/api/events.csv":
        return Reply.text("text/csv; charset=utf-8", Tables.csv(selected(snapshot, asked)))
            .saved("events.csv");
      case "/api/events.geojson":
        return new Reply(
                200,
                "application/geo+json; charset=utf-8",
                Json.bytes(Tables.geoJson(selected(snapshot, asked))),
                Map.of())
            .saved("events.geojson");
      case "/api/timeline.svg":
        return Reply.text("image/svg+xml", figure(selected(snapshot, asked), asked))
            .saved("timeline.svg");
      case "/api/claims.jsonl":
        return claims(snapshot, asked);
      case "/api/articles":
        return articles(snapshot, asked);
      case "/api/stories":
        return stories(snapshot, asked);
      case "/api/corrections":
        return log(snapshot, asked);
      case "/api/corrections.csv":
        return Reply.text("text/csv; charset=utf-8", LogView.csv(snapshot))
            .saved("corrections.csv");
      case "/api/compare":
        return Reply.json(
            Comparison.of(
                snapshot,
                publishers,
                Selection.of(asked),
                Comparison.By.of(word(asked, "by")),
                asked));
      default:
        return one(snapshot, asked);
    }
  }

  private Reply one(Snapshot snapshot, Asked asked) {
    String path = asked.path();
    if (path.startsWith("/api/events/")) {
      return Reply.json(EventView.of(snapshot, snapshot.event(asked.after("/api/events/"))));
    }
    if (path.startsWith("/api/articles/")) {
      return Reply.json(ArticleView.of(snapshot, snapshot.article(asked.after("/api/articles/"))));
    }
    if (path.startsWith("/api/actors/")) {
      return Reply.json(ActorView.of(snapshot, snapshot.actor(asked.after("/api/actors/"))));
    }
    if (path.startsWith("/api/jobs/")) {
      return Reply.json(jobs.get(asked.after("/api/jobs/")).json());
    }
    throw Problem.notFound("address; /about lists them");
  }

  private Reply state(Snapshot snapshot) {
    ObjectNode o = Json.object();
    o.put("store", library.name());
    o.put("articles", snapshot.articles().size());
    o.put("claims", snapshot.claims());
    o.put("events", snapshot.events().size());
    Job job = jobs.current();
    o.set("job", job == null ? null : job.json());
    return Reply.json(o);
  }

  private static List<Seen> selected(Snapshot snapshot, Asked asked) {
    Selection selection = Selection.of(asked);
    return snapshot.events().stream().filter(selection::takes).toList();
  }

  private static String figure(List<Seen> events, Asked asked) {
    String title = word(asked, "title");
    return Figure.svg(events, title.isEmpty() ? "Events over time" : title);
  }

  private static Reply events(Snapshot snapshot, Asked asked) {
    List<Seen> selected = selected(snapshot, asked);
    return page(asked, selected.size(), (array, i) -> array.add(EventCard.of(selected.get(i))));
  }

  private static Reply claims(Snapshot snapshot, Asked asked) {
    StringBuilder lines = new StringBuilder();
    for (Seen seen : selected(snapshot, asked)) {
      seen.event().testimonies().forEach(t -> lines.append(ClaimJson.line(t.claim())).append('\n'));
    }
    return Reply.text("application/x-ndjson; charset=utf-8", lines.toString())
        .saved("claims.jsonl");
  }

  private static Reply articles(Snapshot snapshot, Asked asked) {
    List<Coded> articles = snapshot.articles();
    return page(
        asked,
        articles.size(),
        (array, i) -> {
          Coded coded = articles.get(i);
          array.add(ArticleView.heading(coded.article()).put("claims", coded.claims().size()));
        });
  }

  /** The newest first. */
  private static Reply log(Snapshot snapshot, Asked asked) {
    List<Correction> log = snapshot.log();
    return page(
        asked,
        log.size(),
        (array, i) -> array.add(LogView.line(snapshot, log.get(log.size() - 1 - i))));
  }

  private static Reply stories(Snapshot snapshot, Asked asked) {
    List<Story> stories = snapshot.chronicle().stories();
    return page(
        asked,
        stories.size(),
        (array, i) -> {
          Story story = stories.get(i);
          ObjectNode o = array.addObject();
          o.put("id", story.id());
          o.put("title", story.title());
          o.put("from", Json.day(story.from()));
          o.put("to", Json.day(story.to()));
          o.put("origins", story.origins().size());
          Json.strings(o.putArray("articles"), story.articles());
          Json.strings(o.putArray("publishers"), story.publishers());
        });
  }

  @FunctionalInterface
  private interface Writer {
    void write(ArrayNode array, int index);
  }

  private static Reply page(Asked asked, int total, Writer writer) {
    int offset = asked.number("offset", 0, Integer.MAX_VALUE);
    int limit = asked.number("limit", USUAL_PAGE, LONGEST_PAGE);
    ObjectNode o = Json.object();
    o.put("total", total);
    o.put("offset", offset);
    o.put("limit", limit);
    ArrayNode items = o.putArray("items");
    for (int i = offset; i < Math.min((long) total, (long) offset + limit); i++) {
      writer.write(items, i);
    }
    return Reply.json(o);
  }

  private static String word(Asked asked, String name) {
    @Nullable String word = asked.one(name);
    return word == null ? "" : word;
  }
}
