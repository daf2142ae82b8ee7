package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");

  private static Token token(int index, String text, String upos, int head, String relation) {
    return new Token(index, text, text, upos, "X", "_", head, relation, index * 10, index * 10 + 9);
  }

  private static float[] sure(String label) {
    float[] scores = new float[LABELS.size()];
    scores[LABELS.indexOf(label)] = 9f;
    return scores;
  }

  private static List<NameSpan> found(List<Token> tokens, String... labels) {
    List<float[]> scores = new ArrayList<>();
    for (String label : labels) {
      scores.add(sure(label));
    }
    return new Names(tokens, scores.toArray(new float[0][]), LABELS).found();
  }

  @Test
  void noNameEndsWithAVerb() {
    List<Token> tokens =
        List.of(
            token(0, "Berg", "PROPN", 1, "nsubj"),
            token(1, "met", "VERB", -1, "root"),
            token(2, "Novak", "PROPN", 1, "obj"));
    assertThat(found(tokens, "B-PER", "I-PER", "B-PER"))
        .containsExactly(
            new NameSpan(0, 0, NameSpan.Type.PER), new NameSpan(2, 2, NameSpan.Type.PER));
  }

  @Test
  void theTreeGivesAFlatNameItsFirstWord() {
    List<Token> tokens =
        List.of(
            token(0, "Wanjiru", "PROPN", 2, "nsubj"),
            token(1, "Achieng", "PROPN", 0, "flat"),
            token(2, "spoke", "VERB", -1, "root"));
    assertThat(found(tokens, "O", "B-PER", "O"))
        .containsExactly(new NameSpan(0, 1, NameSpan.Type.PER));
  }

  @Test
  void townAndStateAreTwoPlaces() {
    List<Token> tokens =
        List.of(token(0, "Lima", "PROPN", -1, "root"), token(1, "Peru", "PROPN", 0, "flat"));
    assertThat(found(tokens, "B-LOC", "B-LOC")).hasSize(2);
  }
}
