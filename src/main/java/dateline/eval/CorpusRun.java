package dateline.eval;

import dateline.claim.Claim;
import dateline.story.Chronicle;
import dateline.story.Event;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The bundled corpus with what was made of it. */
final class CorpusRun {

  private final Corpus corpus;
  private final List<Event> events;
  private final Map<String, Event> eventOf = new HashMap<>();
  private final List<String> stories;

  CorpusRun(Corpus corpus, Chronicle chronicle) {
    this.corpus = corpus;
    events = chronicle.events();
    for (Event event : events) {
      event.testimonies().forEach(t -> eventOf.put(t.claim().id(), event));
    }
    TreeSet<String> names = new TreeSet<>();
    corpus.pages().values().forEach(page -> names.add(page.story()));
    stories = List.copyOf(names);
  }

  Corpus corpus() {
    return corpus;
  }

  List<Event> events() {
    return events;
  }

  boolean in(Half half, String event) {
    return inStory(half, corpus.story(event));
  }

  boolean inPage(Half half, String name) {
    Corpus.Page page = corpus.pages().get(name);
    return half == Half.BOTH || (page != null && inStory(half, page.story()));
  }

  private boolean inStory(Half half, String story) {
    return half == Half.BOTH || Half.of(stories.indexOf(story)) == half;
  }

  /** The claim that the words carry, if the coder made one of their kind. */
  Optional<Claim> claim(Corpus.Mention mention) {
    Corpus.Page page = corpus.pages().get(mention.page());
    if (page == null) {
      return Optional.empty();
    }
    return page.report().claims().stream()
        .filter(mention::covers)
        .filter(c -> c.kind().name().toLowerCase(Locale.ROOT).equals(mention.kind()))
        .findFirst();
  }

  /** The found event that a mention's claim is under. */
  @Nullable Event event(Corpus.Mention mention) {
    return claim(mention).map(c -> eventOf.get(c.id())).orElse(null);
  }

  /** The expected events that a found event's claims tell. */
  Set<String> names(Event event) {
    Set<String> names = new HashSet<>();
    for (Corpus.Mention mention : corpus.mentions()) {
      if (event.equals(event(mention))) {
        names.add(mention.event());
      }
    }
    return names;
  }

  /** The found event with most of an expected one's mentions. */
  Optional<Event> main(String name) {
    Map<Event, Integer> counts = new LinkedHashMap<>();
    for (Corpus.Mention mention : corpus.mentions()) {
      Event event = event(mention);
      if (event != null && mention.event().equals(name)) {
        counts.merge(event, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Whether every mention of an expected event has a claim. */
  boolean isWhole(String name) {
    return corpus.mentions().stream()
        .filter(m -> m.event().equals(name))
        .allMatch(m -> claim(m).isPresent());
  }

  String words(Corpus.Mention mention) {
    Corpus.Page page = corpus.pages().get(mention.page());
    String text = page == null ? "" : page.report().article().text();
    return text.substring(mention.start(), mention.end());
  }

  /** A page with one of its claims, or with none where only the page is meant. */
  record Located(String page, @Nullable Claim claim) {}

  /** Where a claim or an article of this id stands. */
  Optional<Located> located(String id) {
    for (Map.Entry<String, Corpus.Page> page : corpus.pages().entrySet()) {
      if (page.getValue().report().article().id().equals(id)) {
        return Optional.of(new Located(page.getKey(), null));
      }
      for (Claim claim : page.getValue().report().claims()) {
        if (claim.id().equals(id)) {
          return Optional.of(new Located(page.getKey(), claim));
        }
      }
    }
    return Optional.empty();
  }
}
