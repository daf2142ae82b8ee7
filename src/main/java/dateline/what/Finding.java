package dateline.what;

import dateline.who.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the text tells, before it is known who says so.
 *
 * @param kind event, statement, relation or figure
 * @param type the record's type: "CONSULT", "insist", "ally", "killed"
 * @param mode PLOVER mode such as "visit", or null
 * @param contexts PLOVER contexts
 * @param actor who does it
 * @param recipient to whom
 * @param sentence number of the sentence
 * @param predicate index of the token that heads it: its clause gives time, place and standing
 * @param first index of the first token of the words that carry it
 * @param last index of the last, inclusive
 * @param value the count of a figure, or null
 * @param bound how the count is meant: "exactly", "at least", "more than", "about", "at most",
 *     "dozens", "millions", or null
 * @param direct statements only: inside quotation marks
 * @param content statements only: what is said
 * @param confidence 0 to 1
 * @param why the rules and entries that led here, for people
 */
public record Finding(
    Kind kind,
    String type,
    @Nullable String mode,
    List<String> contexts,
    List<Mention> actor,
    List<Mention> recipient,
    int sentence,
    int predicate,
    int first,
    int last,
    @Nullable Double value,
    @Nullable String bound,
    boolean direct,
    @Nullable String content,
    double confidence,
    List<String> why) {

  /** Kinds of claim. */
  public enum Kind {
    EVENT,
    STATEMENT,
    RELATION,
    FIGURE
  }

  /** Copies. */
  public Finding {
    contexts = List.copyOf(contexts);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    why = List.copyOf(why);
  }
}
