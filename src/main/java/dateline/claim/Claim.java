package dateline.claim;

import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record's line: one thing that one source says, tied to the words that say it. Immutable.
 *
 * @param id stable: the same page read twice by the same version gives the same id
 * @param kind event, statement, relation or figure
 * @param type PLOVER type, reporting act, relation or what is counted
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param actor who does it
 * @param recipient to whom
 * @param date when, or null where the text does not say
 * @param place where, or null where the text does not say
 * @param value figures only: the count
 * @param bound figures only: how the count is meant
 * @param status how it stands with its source
 * @param background told as history, not as news
 * @param certainty from -3 (certainly not) to 3 (certainly)
 * @param sources who says so, outermost first; the publisher is implied
 * @param direct statements only: inside quotation marks
 * @param content statements only: what is said
 * @param evidence the sentence and the words
 * @param confidence 0 to 1
 * @param why the rules, entries and words that led here, for people
 */
public record Claim(
    String id,
    Finding.Kind kind,
    String type,
    @Nullable String mode,
    List<String> contexts,
    List<Party> actor,
    List<Party> recipient,
    @Nullable Time date,
    @Nullable Place place,
    @Nullable Double value,
    @Nullable String bound,
    Status status,
    boolean background,
    double certainty,
    List<Source> sources,
    boolean direct,
    @Nullable String content,
    Evidence evidence,
    double confidence,
    List<String> why) {

  /** Copies. */
  public Claim {
    contexts = List.copyOf(contexts);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    sources = List.copyOf(sources);
    why = List.copyOf(why);
  }

  /**
   * An actor in its place in the text.
   *
   * @param text as written
   * @param actor whom it stands for
   */
  public record Party(String text, Actor actor) {}

  /**
   * Where a claim stands.
   *
   * @param article the article's id
   * @param sentence number of the sentence in the article
   * @param start offset of the sentence in the article's text
   * @param end offset after it
   * @param text the whole sentence exactly as it stands
   * @param trigger the words that carry the claim
   */
  public record Evidence(
      String article, int sentence, int start, int end, String text, Trigger trigger) {}

  /**
   * The words that carry a claim.
   *
   * @param start offset in the article's text
   * @param end offset after them
   * @param text as they stand
   */
  public record Trigger(int start, int end, String text) {}
}
