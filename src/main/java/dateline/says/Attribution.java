package dateline.says;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something: source, cue and content, after PolNeAR (Newell et al., LREC 2018).
 *
 * @param sentence number of the cue's sentence
 * @param source where the source stands, or null where the text names none ("reportedly")
 * @param cue the words that attribute, never empty
 * @param content what is attributed, as spans in order; may cross sentences
 * @param act lemma of the reporting act: "say", "deny", "insist"
 * @param head token index of the cue's head in its sentence
 * @param who the source resolved, or null where there is none
 * @param direct true where the content stands in quotation marks
 * @param rule which pattern found it
 */
public record Attribution(
    int sentence,
    @Nullable Span source,
    List<Span> cue,
    List<Span> content,
    String act,
    int head,
    @Nullable Source who,
    boolean direct,
    String rule) {

  /** A run of tokens in a sentence, both ends included. */
  public record Span(int sentence, int first, int last) {
    /** Whether it holds this token. */
    public boolean holds(int inSentence, int token) {
      return sentence == inSentence && first <= token && token <= last;
    }
  }

  /** Copies. */
  public Attribution {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether this token belongs to what is said. */
  public boolean covers(int inSentence, int token) {
    return content.stream().anyMatch(s -> s.holds(inSentence, token));
  }

  /** The source, if the text gives one. */
  public Optional<Source> speaker() {
    return Optional.ofNullable(who);
  }
}
