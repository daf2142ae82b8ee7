package dateline.where;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Optional;

/** The places of one article. */
public interface Places {

  /** All of them, in the order of the text. */
  List<PlaceMention> all();

  /**
   * Where the thing told by this predicate (a verb or an event noun) took place, as the clause says
   * it; none where it does not.
   */
  Optional<Place> of(Sentence sentence, Token predicate);
}
