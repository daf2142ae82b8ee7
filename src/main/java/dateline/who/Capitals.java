package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a capital or a seat stands for its government ("Tehran denies", "allies of Damascus") or
 * is just a place ("in Damascus", "bombed Tripoli").
 */
final class Capitals {

  private static final Set<String> POSTING = Set.of("from", "to");

  private static final Set<String> PARTIES = Set.of("with", "against", "by");

  private final Set<String> placeVerbs;
  private final Set<String> stateNouns;
  private final Set<String> addressing;
  private final Set<String> envoys;

  Capitals(
      Set<String> placeVerbs, Set<String> stateNouns, Set<String> addressing, Set<String> envoys) {
    this.placeVerbs = placeVerbs;
    this.stateNouns = stateNouns;
    this.addressing = addressing;
    this.envoys = envoys;
  }

  /** The entry that a name stands for here, if it stands for an actor at all. */
  Optional<Entry> choose(Sentence sentence, int first, int last, List<Entry> entries) {
    boolean acts = acts(sentence, sentence.token(Spans.head(sentence, first, last)));
    for (Entry entry : entries) {
      if (entry.form() != Entry.Form.SEAT) {
        return Optional.of(entry);
      }
    }
    if (!acts) {
      return Optional.empty();
    }
    // Of two seats of one name the later in the tables yields: Brussels is listed for Belgium, and
    // news means the Union by it.
    return entries.stream()
        .filter(e -> e.actor().kind() == Actor.Kind.ORGANIZATION)
        .findFirst()
        .or(() -> Optional.of(entries.get(0)));
  }

  private boolean acts(Sentence sentence, Token name) {
    Token at = name;
    while (at.is("conj") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    Optional<Token> governor = sentence.head(at);
    if (governor.isEmpty()) {
      return false;
    }
    Token head = governor.get();
    if (at.is("nsubj")) {
      boolean copula = sentence.child(head, "cop").isPresent();
      return !at.deprel().equals("nsubj:pass") && !copula && head.upos().equals("VERB");
    }
    if (at.deprel().equals("nmod:poss")) {
      return head.isNominal();
    }
    if (at.isAny("obj", "iobj")) {
      return !placeVerbs.contains(head.lemma());
    }
    if (at.is("nmod") || at.is("obl")) {
      String preposition =
          sentence.child(at, "case").map(c -> c.lemma().toLowerCase(Locale.ROOT)).orElse("");
      boolean agent = at.deprel().equals("obl:agent");
      boolean relational =
          at.is("nmod") && stateNouns.contains(head.lemma()) && !preposition.equals("in");
      boolean partner = PARTIES.contains(preposition);
      boolean addressed =
          (preposition.equals("to") && addressing.contains(head.lemma()))
              || (POSTING.contains(preposition) && isEnvoys(sentence, head));
      return agent || relational || partner || addressed;
    }
    return at.is("compound") && head.isNominal() && stateNouns.contains(head.lemma());
  }

  /** "Recalled its ambassador from Minsk": an ambassador is posted to a government. */
  private boolean isEnvoys(Sentence sentence, Token head) {
    return envoys.contains(head.lemma())
        || sentence.children(head, "obj").stream().anyMatch(o -> envoys.contains(o.lemma()));
  }
}
