package dateline.when;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Optional;

/** The times of one article. */
public interface Times {

  /** All of them, in the order of the text. */
  List<TimeMention> all();

  /**
   * When the thing told by this predicate (a verb or an event noun) took place, as its clause says
   * it. The time of a reporting verb ("the agency reported late Thursday") is that verb's own and
   * never that of what it reports.
   */
  Optional<Time> of(Sentence sentence, Token predicate);
}
