package dateline.story;

import dateline.claim.Claim;
import dateline.what.Finding;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front door: takes reports in the order of publication and keeps the chronicle. Each is placed
 * when it comes, by what came before; the same reports in the same order give the same chronicle,
 * in one batch or one by one. For use by one thread.
 */
public final class Chronicler {

  private final Frequencies words = new Frequencies();
  private final Lineage lineage = new Lineage();
  private final Subjects subjects = new Subjects(words);
  private final Gatherings gatherings;
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, List<Sighting>> byStory = new LinkedHashMap<>();
  private final List<Sighting> relations = new ArrayList<>();
  private int met;

  /** Joins as the reports suggest. */
  public Chronicler() {
    this(Rulings.NONE);
  }

  /** Joins as people have ruled, and as the reports suggest where they have not. */
  public Chronicler(Rulings rulings) {
    this.gatherings = new Gatherings(rulings);
  }

  /** The chronicle of these reports, whatever their order here. */
  public static Chronicle of(Collection<Report> reports) {
    return of(reports, Rulings.NONE);
  }

  /** As {@link #of(Collection)}, with what people have ruled. */
  public static Chronicle of(Collection<Report> reports, Rulings rulings) {
    Chronicler chronicler = new Chronicler(rulings);
    reports.stream().sorted(Report.ORDER).forEach(chronicler::add);
    return chronicler.chronicle();
  }

  /**
   * Places the next report; one that is there already stays where it is.
   *
   * @return the id of its story
   */
  public String add(Report report) {
    String placed = storyOf.get(report.article().id());
    if (placed != null) {
      return placed;
    }
    Subject subject = subjects.add(report, lineage.add(report));
    storyOf.put(report.article().id(), subject.id());
    for (Claim claim : report.claims()) {
      Sighting sighting = Sighting.of(met++, claim, report, subject.id(), words);
      byStory.computeIfAbsent(subject.id(), id -> new ArrayList<>()).add(sighting);
      if (claim.kind() == Finding.Kind.RELATION || claim.type().equals("SANCTION")) {
        relations.add(sighting);
      }
      if (claim.kind() != Finding.Kind.RELATION) {
        gatherings.add(sighting);
      }
    }
    return subject.id();
  }

  /** All that was placed so far. */
  public Chronicle chronicle() {
    Map<Integer, List<Sighting>> events = new HashMap<>();
    for (Gathering gathering : gatherings.all()) {
      gathering.sightings().forEach(s -> events.put(s.number(), gathering.sightings()));
    }
    Map<String, List<Answer>> answers = new HashMap<>();
    for (List<Sighting> story : byStory.values()) {
      for (Answers.Found found :
          Answers.in(story, s -> events.getOrDefault(s.number(), List.of()))) {
        answers
            .computeIfAbsent(found.answered().claim().id(), id -> new ArrayList<>())
            .add(found.answer());
      }
    }
    for (Subject subject : subjects.all()) {
      List<Sighting> told = byStory.getOrDefault(subject.id(), List.of());
      for (Report report : subject.reports()) {
        for (Answer answer : Retractions.in(report, told, words, lineage)) {
          answers.computeIfAbsent(answer.answered(), id -> new ArrayList<>()).add(answer);
        }
      }
    }
    return new Chronicle(
        subjects.all().stream().map(this::story).toList(),
        gatherings.all().stream().map(g -> event(g, answers)).toList(),
        Ties.of(relations, lineage));
  }

  private Story story(Subject subject) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    Map<String, Set<String>> bases = new HashMap<>();
    Set<String> publishers = new LinkedHashSet<>();
    @Nullable LocalDate from = null;
    @Nullable LocalDate to = null;
    for (Report report : subject.reports()) {
      String id = report.article().id();
      Lineage.Descent descent = lineage.of(id);
      lines.computeIfAbsent(descent.line(), l -> new ArrayList<>()).add(id);
      bases
          .computeIfAbsent(descent.line(), l -> new LinkedHashSet<>())
          .add(id + ": " + descent.basis());
      if (report.article().publisher() != null) {
        publishers.add(report.article().publisher());
      }
      LocalDate day = report.day();
      from = from == null ? day : from;
      to = day == null ? to : day;
    }
    List<Origin> origins = new ArrayList<>();
    lines.forEach(
        (line, ids) ->
            origins.add(new Origin(line, ids, List.copyOf(bases.getOrDefault(line, Set.of())))));
    List<String> articles = subject.reports().stream().map(r -> r.article().id()).toList();
    return new Story(
        subject.id(), subject.title(), articles, from, to, List.copyOf(publishers), origins);
  }

  private Event event(Gathering gathering, Map<String, List<Answer>> byAnswered) {
    List<Testimony> testimonies = Testimonies.of(gathering.sightings(), lineage);
    List<Answer> answers = new ArrayList<>(Disputes.in(gathering.sightings(), testimonies));
    for (Testimony testimony : testimonies) {
      answers.addAll(byAnswered.getOrDefault(testimony.claim().id(), List.of()));
    }
    Claim first = gathering.first().claim();
    String type =
        testimonies.stream()
            .filter(t -> t.stance() == Stance.FOR)
            .map(t -> t.claim().type())
            .findFirst()
            .orElse(first.type());
    Period period = gathering.period();
    return new Event(
        "v" + first.id(),
        first.kind(),
        type,
        mode(gathering),
        List.copyOf(gathering.stories()),
        actors(gathering.actor()),
        actors(gathering.recipient()),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        period != null && period.said(),
        gathering.place(),
        Disputes.count(testimonies, answers),
        testimonies,
        answers,
        Standings.of(testimonies, answers));
  }

  private static List<Actor> actors(Side side) {
    return List.copyOf(side.actors());
  }

  private static @Nullable String mode(Gathering gathering) {
    for (Sighting sighting : gathering.sightings()) {
      if (sighting.claim().mode() != null) {
        return sighting.claim().mode();
      }
    }
    return null;
  }
}
