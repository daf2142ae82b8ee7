package dateline.serve;

import dateline.claim.Claim;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Event;
import dateline.story.Report;
import dateline.story.Story;
import dateline.story.Testimony;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A record in memory, ready to be asked: its articles, claims, events and stories. Immutable and
 * safe for use by multiple threads.
 */
public final class Corpus {

  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  /** What these reports tell together. */
  public Corpus(Collection<Report> reports) {
    for (Report report : reports) {
      this.reports.put(report.article().id(), report);
      report.claims().forEach(c -> claims.put(c.id(), c));
    }
    Chronicle chronicle = Chronicler.of(reports);
    chronicle.stories().forEach(s -> stories.put(s.id(), s));
    for (Event event : chronicle.events()) {
      events.put(event.id(), event);
      words.put(event.id(), wordsOf(event));
    }
  }

  private static String wordsOf(Event event) {
    StringBuilder words = new StringBuilder(event.type());
    event.actor().forEach(a -> words.append(' ').append(a.name()));
    event.recipient().forEach(a -> words.append(' ').append(a.name()));
    for (Testimony testimony : event.testimonies()) {
      words.append(' ').append(testimony.claim().evidence().text());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  Collection<Report> reports() {
    return reports.values();
  }

  Optional<Report> report(String article) {
    return Optional.ofNullable(reports.get(article));
  }

  Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  Collection<Story> stories() {
    return stories.values();
  }

  /** The events that a selection asks for, the latest first. */
  List<Event> events(Selection selection) {
    return events.values().stream()
        .filter(e -> selection.takes(e, words.getOrDefault(e.id(), "")))
        .sorted(Selection.LATEST)
        .toList();
  }
}
