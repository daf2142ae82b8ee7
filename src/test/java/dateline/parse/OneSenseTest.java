package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Block;
import dateline.read.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OneSenseTest {

  private static Sentence sentence(int number, List<NameSpan> names, String... words) {
    String text = String.join(" ", words);
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      String relation = i == 0 ? "root" : "dep";
      int end = at + words[i].length();
      tokens.add(
          new Token(
              i, words[i], words[i], "PROPN", "NNP", "_", i == 0 ? -1 : 0, relation, at, end));
      at = end + 1;
    }
    return new Sentence(
        number,
        new Block(Role.PARAGRAPH, text, 0, -1, null),
        text,
        tokens,
        names,
        new Signals(List.of(), new TreeMap<>()));
  }

  private static NameSpan name(int first, int last, NameSpan.Type type) {
    return new NameSpan(first, last, type);
  }

  @Test
  void aSurnameAloneIsThePersonNamedInFullElsewhere() {
    List<Sentence> read =
        OneSense.of(
            List.of(
                sentence(0, List.of(name(0, 1, NameSpan.Type.PER)), "Eleni", "Markou"),
                sentence(1, List.of(name(0, 0, NameSpan.Type.ORG)), "Markou", "added")));
    assertThat(read.get(1).names()).containsExactly(name(0, 0, NameSpan.Type.PER));
  }

  @Test
  void aPlaceThatAPersonIsCalledAfterStaysAPlace() {
    List<Sentence> read =
        OneSense.of(
            List.of(
                sentence(0, List.of(name(0, 1, NameSpan.Type.PER)), "George", "Washington"),
                sentence(1, List.of(name(0, 0, NameSpan.Type.LOC)), "Washington", "said")));
    assertThat(read.get(1).names()).containsExactly(name(0, 0, NameSpan.Type.LOC));
  }

  @Test
  void theSameNameIsWhatItMostlyIs() {
    List<Sentence> read =
        OneSense.of(
            List.of(
                sentence(0, List.of(name(0, 0, NameSpan.Type.LOC)), "Goma"),
                sentence(1, List.of(name(0, 0, NameSpan.Type.PER)), "Goma"),
                sentence(2, List.of(name(0, 0, NameSpan.Type.LOC)), "Goma")));
    assertThat(read)
        .allSatisfy(s -> assertThat(s.names()).containsExactly(name(0, 0, NameSpan.Type.LOC)));
  }
}
