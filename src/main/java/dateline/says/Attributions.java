package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;

/** Who says what in one article. */
public interface Attributions {

  /** All of them, in the order of their cues. */
  List<Attribution> all();

  /**
   * The chain of sources for what this predicate tells, outermost first; empty where it is the
   * article's own. A reporting verb's own attribution is not part of its own chain.
   */
  List<Source> chain(Sentence sentence, Token predicate);

  /** How the clause of this predicate stands. */
  Standing standing(Sentence sentence, Token predicate);
}
