package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class GrammaticalTest {

  /** Column 0 is the root, column j + 1 word j; logarithms of chances. */
  private static final float[][] ARCS = {
    {-9f, -9f, -0.3f, -1.5f}, // word 0: likeliest under word 1, else under word 2
    {-0.1f, -9f, -9f, -9f}, // word 1: the root
    {-9f, -9f, -0.2f, -9f}, // word 2: under word 1
  };

  private static int[] heads(BiFunction<Integer, Integer, String> relation) {
    return new Grammatical(ARCS, relation, List.of("NN", "VBD", "VBD")).heads();
  }

  @Test
  void theLikeliestTreeStandsWhereItBreaksNoLaw() {
    assertThat(heads((d, h) -> d == 0 ? "nsubj" : "conj")).containsExactly(1, -1, 1);
  }

  @Test
  void ofTwoSubjectsOfOneVerbOneGoesElsewhere() {
    assertThat(heads((d, h) -> "nsubj")).containsExactly(2, -1, 1);
  }

  @Test
  void anOpenComplementIsNoFiniteVerb() {
    int[] heads = heads((d, h) -> d == 2 && h == 1 ? "xcomp" : "dep");
    assertThat(heads[2]).isNotEqualTo(1);
  }
}
