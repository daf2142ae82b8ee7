package dateline.where;

import dateline.parse.NameSpan;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.who.ActorBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which states and divisions an article speaks of besides the places that it names. */
final class Background {

  /** Words of the longest name of a state or division that is looked for. */
  private static final int LONGEST = 3;

  private final Candidates candidates;
  private final ActorBase base;

  Background(Candidates candidates, ActorBase base) {
    this.candidates = candidates;
    this.base = base;
  }

  /** How often it speaks of each state by its adjective or people: "Syrian", "Syrians". */
  Map<String, Integer> peoples(ParsedArticle article) {
    Map<String, Integer> peoples = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        base.stateOf(sentence.token(i).text()).ifPresent(s -> peoples.merge(s, 1, Integer::sum));
      }
    }
    return peoples;
  }

  /** States and divisions named where no place name was found: "Florida Governor". */
  void add(ParsedArticle article, Senses senses) {
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int last = Math.min(i + LONGEST, sentence.tokens().size()) - 1;
        while (last >= i && !isNamed(sentence, i, last, senses)) {
          last--;
        }
        i = Math.max(i, last);
      }
    }
  }

  private boolean isNamed(Sentence sentence, int first, int last, Senses senses) {
    boolean name = Character.isUpperCase(sentence.token(first).text().charAt(0));
    Optional<NameSpan> span = sentence.nameAt(first);
    boolean person = span.filter(n -> n.type() == NameSpan.Type.PER).isPresent();
    if (!name || person || senses.covers(sentence.number(), first, last)) {
      return false;
    }
    String text = sentence.text(first, last);
    List<Gazetteer.Candidate> meanings = candidates.wide(text);
    if (meanings.isEmpty()) {
      return false;
    }
    senses.add(sentence.number(), text, meanings, List.of());
    return true;
  }
}
