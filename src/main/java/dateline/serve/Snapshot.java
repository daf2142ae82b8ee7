package dateline.serve;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.store.Anchor;
import dateline.store.Coded;
import dateline.store.Correction;
import dateline.store.Curated;
import dateline.store.Store;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Report;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.who.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store's record as it was when it was looked at. Immutable and safe for several threads. */
final class Snapshot {

  static final Snapshot EMPTY =
      new Snapshot(
          List.of(),
          Curated.of(List.of(), List.of()),
          List.of(),
          new Chronicle(List.of(), List.of(), List.of()));

  private final Map<String, Coded> articles = new LinkedHashMap<>();
  private final Map<String, String> articleOfClaim = new LinkedHashMap<>();
  private final Map<String, Seen> events = new LinkedHashMap<>();
  private final Map<String, String> eventOfClaim = new LinkedHashMap<>();
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Chronicle chronicle;
  private final Map<String, Claim> read = new LinkedHashMap<>();
  private final Curated curated;
  private final List<Correction> log;

  private Snapshot(List<Coded> coded, Curated curated, List<Correction> log, Chronicle chronicle) {
    this.chronicle = chronicle;
    this.curated = curated;
    this.log = List.copyOf(log);
    coded.forEach(one -> one.claims().forEach(c -> read.put(c.id(), c)));
    for (Coded one : curated.articles()) {
      articles.put(one.article().id(), one);
      for (Claim claim : one.claims()) {
        articleOfClaim.put(claim.id(), one.article().id());
        claim.actor().forEach(p -> actors.putIfAbsent(p.actor().id(), p.actor()));
        claim.recipient().forEach(p -> actors.putIfAbsent(p.actor().id(), p.actor()));
      }
    }
    List<Seen> all = new ArrayList<>();
    chronicle.events().forEach(e -> all.add(Seen.of(e)));
    // The newest first, as a newsroom reads.
    all.sort(
        Comparator.comparing(Seen::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed());
    for (Seen seen : all) {
      events.put(seen.event().id(), seen);
      for (Testimony testimony : seen.event().testimonies()) {
        eventOfClaim.put(testimony.claim().id(), seen.event().id());
      }
    }
    chronicle.stories().forEach(s -> stories.put(s.id(), s));
  }

  /** A store's, or an empty one where there is no store yet. */
  static Snapshot of(Path file) {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    List<Coded> coded = new ArrayList<>();
    List<Correction> log;
    try (Store store = Store.open(file)) {
      store.coded(coded::add);
      log = store.corrections().all();
    }
    Curated curated = Curated.of(coded, log);
    List<Report> reports =
        curated.articles().stream().map(c -> new Report(c.article(), c.claims())).toList();
    return new Snapshot(coded, curated, log, Chronicler.of(reports, curated.rulings()));
  }

  /** A claim as the reading made it, also where a correction says that it is none. */
  Claim claim(String id) {
    Claim claim = read.get(id);
    if (claim == null) {
      throw Problem.notFound("claim");
    }
    return claim;
  }

  /** The claim that a correction speaks of; none where its page was not kept. */
  Optional<Claim> meant(Anchor anchor) {
    return anchor.in(
        read.values().stream()
            .filter(c -> c.evidence().article().equals(anchor.article()))
            .toList());
  }

  /** All that was said of claims, the first first. */
  List<Correction> log() {
    return log;
  }

  Curated curated() {
    return curated;
  }

  List<Seen> events() {
    return List.copyOf(events.values());
  }

  List<Coded> articles() {
    return List.copyOf(articles.values());
  }

  Chronicle chronicle() {
    return chronicle;
  }

  Seen event(String id) {
    Seen seen = events.get(id);
    if (seen == null) {
      throw Problem.notFound("event");
    }
    return seen;
  }

  Coded article(String id) {
    Coded coded = articles.get(id);
    if (coded == null) {
      throw Problem.notFound("article");
    }
    return coded;
  }

  Article articleOf(Testimony testimony) {
    return article(testimony.article()).article();
  }

  /** A claim that stands under an event, by its id. */
  Optional<Testimony> testimony(String claim) {
    Seen seen = events.get(eventOfClaim.getOrDefault(claim, ""));
    return seen == null
        ? Optional.empty()
        : seen.event().testimonies().stream().filter(t -> t.claim().id().equals(claim)).findFirst();
  }

  Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw Problem.notFound("actor");
    }
    return actor;
  }

  /** The actor of this id or name. */
  Optional<Actor> actorNamed(String word) {
    return actors.values().stream()
        .filter(a -> a.id().equals(word) || a.name().equalsIgnoreCase(word))
        .findFirst();
  }

  /** The event that a claim stands under; relations stand under none. */
  @Nullable String eventOf(Claim claim) {
    return eventOfClaim.get(claim.id());
  }

  String actorName(String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  String storyTitle(String id) {
    Story story = stories.get(id);
    return story == null || story.title() == null ? id : story.title();
  }

  @Nullable Story story(String id) {
    return stories.get(id);
  }

  int claims() {
    return articleOfClaim.size();
  }
}
