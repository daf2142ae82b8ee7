package dateline.app;

import dateline.story.Answer;
import dateline.story.Event;
import dateline.story.Stance;
import dateline.story.Standing;
import dateline.story.Testimony;
import dateline.what.Finding;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event's parts in words for people. */
final class EventWords {

  private EventWords() {}

  /** "CONSULT visit". */
  static String what(Event event) {
    return event.mode() == null ? event.type() : event.type() + " " + event.mode();
  }

  /** Who to whom, a figure's count before them, a statement's words after them. */
  static String who(Event event) {
    List<String> parts = new ArrayList<>();
    boolean figure = event.kind() == Finding.Kind.FIGURE;
    // Who is counted stands in the type; "19 people" need not be said beside 19.
    String actors = actors(figure ? named(event.actor()) : event.actor());
    String recipients = actors(figure ? named(event.recipient()) : event.recipient());
    if (figure) {
      parts.add(counts(event));
    }
    if (!recipients.isEmpty()) {
      parts.add((actors.isEmpty() ? "nobody named" : actors) + " → " + recipients);
    } else if (!actors.isEmpty()) {
      parts.add(actors);
    }
    String content = event.testimonies().get(0).claim().content();
    if (content != null) {
      parts.add(content);
    }
    return parts.isEmpty() ? "nobody named" : String.join("  ", parts);
  }

  private static List<Actor> named(List<Actor> actors) {
    return actors.stream().filter(a -> a.kind() != Actor.Kind.DESCRIBED).toList();
  }

  /** "12, then 15, then 19". */
  private static String counts(Event event) {
    Set<String> counts = new LinkedHashSet<>();
    for (Testimony testimony : event.testimonies()) {
      String count = Words.count(testimony.claim().value(), testimony.claim().bound());
      if (!count.isEmpty()) {
        counts.add(count);
      }
    }
    return String.join(", then ", counts);
  }

  private static String actors(List<Actor> actors) {
    return actors.stream().map(Words::actor).distinct().collect(Collectors.joining(", "));
  }

  /** Place and time, with a dot between; empty where no text gives either. */
  static String circumstances(Event event) {
    List<String> parts = new ArrayList<>();
    if (event.place() != null) {
      parts.add("in " + Words.place(event.place()));
    }
    if (event.from() != null && event.to() != null && event.dated()) {
      parts.add(Days.between(event.from(), event.to()));
    }
    if (event.testimonies().stream().allMatch(t -> t.stance() == Stance.OPEN)) {
      parts.add(Words.status(event.testimonies().get(0).claim()).toLowerCase(Locale.ROOT));
    }
    return String.join(" · ", parts);
  }

  /** "corroborated since 2 March 2024". */
  static String standing(Event event) {
    List<Standing.Change> changes = event.standing().changes();
    LocalDate since = changes.isEmpty() ? null : changes.get(changes.size() - 1).day();
    return Words.word(event.standing().state()) + (since == null ? "" : " since " + day(since));
  }

  /** "2 origins: AFP, Reuters". */
  static String origins(Event event) {
    Set<String> lines = new LinkedHashSet<>();
    event.testimonies().stream()
        .filter(t -> t.stance() != Stance.AGAINST)
        .forEach(t -> lines.add(t.line()));
    int count = event.standing().witnesses();
    if (lines.isEmpty()) {
      return "nobody says so";
    }
    String number = count == 0 ? "" : count == 1 ? "1 origin: " : count + " origins: ";
    return number + String.join(", ", lines);
  }

  /** "denied by Ethiopia on 3 March 2024", each party once. */
  static List<String> answers(Event event) {
    Set<String> answers = new LinkedHashSet<>();
    for (Testimony testimony : event.testimonies()) {
      if (testimony.stance() == Stance.AGAINST) {
        answers.add("denied by " + testimony.by() + on(testimony.day()));
      }
    }
    for (Answer answer : event.answers()) {
      String verb =
          switch (answer.kind()) {
            case DENIAL -> "denied by ";
            case REJECTION -> "rejected by ";
            case FIGURE -> "another count by ";
            case INSISTENCE -> "answered by ";
            case RETRACTION -> "taken back by ";
          };
      boolean told = answer.kind() == Answer.Kind.DENIAL && isTold(event, answer.answering());
      if (!told) {
        answers.add(verb + answer.by() + on(answer.day()));
      }
    }
    return List.copyOf(answers);
  }

  /** A denial of the event itself is one of its claims. */
  private static boolean isTold(Event event, String claim) {
    return event.testimonies().stream().anyMatch(t -> t.claim().id().equals(claim));
  }

  private static String on(@Nullable LocalDate day) {
    return day == null ? "" : " on " + day(day);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Days.day(day.toString());
  }
}
