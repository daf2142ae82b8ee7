package dateline.story;

import dateline.what.Finding;
import dateline.where.Place;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, was said or was counted, by all who tell of it. Immutable. The claims
 * below it stay as they are; gathering them again from the start undoes it.
 *
 * @param id stable as long as its first claim is
 * @param kind event, statement or figure
 * @param type of the first claim that asserts it, else of the first
 * @param mode the first that a claim gives, or null
 * @param stories ids of the stories that tell it
 * @param actor who did it, by all claims together
 * @param recipient to whom
 * @param from first day on which it may have happened, or null
 * @param to last day
 * @param dated whether a text names the day; else it is reckoned from the day of publication
 * @param place the most precise that a claim gives, or null
 * @param count figures only: the latest that nobody speaks against, or null
 * @param testimonies its claims in the order of publication
 * @param answers claims that speak against one of these
 * @param standing how far it can be trusted
 */
public record Event(
    String id,
    Finding.Kind kind,
    String type,
    @Nullable String mode,
    List<String> stories,
    List<Actor> actor,
    List<Actor> recipient,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean dated,
    @Nullable Place place,
    @Nullable Double count,
    List<Testimony> testimonies,
    List<Answer> answers,
    Standing standing) {

  /** Copies. */
  public Event {
    stories = List.copyOf(stories);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    testimonies = List.copyOf(testimonies);
    answers = List.copyOf(answers);
  }
}
