package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {

  @Test
  void ofTwoObjectsTheOneWithAPrepositionIsNone() {
    // signed agreements between countries
    Relations relations =
        new Relations(
            new int[] {-1, 0, 3, 0},
            List.of("root", "obj", "case", "obj"),
            List.of("VBD", "NNS", "IN", "NNS"));
    assertThat(relations.of(1)).isEqualTo("obj");
    assertThat(relations.of(3)).isEqualTo("obl");
  }

  @Test
  void nounBeforeASubjectIsPartOfIt() {
    // air strikes hit homes
    Relations relations =
        new Relations(
            new int[] {1, 2, -1, 2},
            List.of("nsubj", "nsubj", "root", "obj"),
            List.of("NN", "NNS", "VBD", "NNS"));
    assertThat(relations.of(0)).isEqualTo("compound");
    assertThat(relations.of(1)).isEqualTo("nsubj");
  }

  @Test
  void whatHasASubjectAndAnObjectIsAVerb() {
    // army trains pilots
    Relations relations =
        new Relations(
            new int[] {1, -1, 1}, List.of("nsubj", "root", "obj"), List.of("NN", "NNS", "NNS"));
    assertThat(relations.tag(1)).isEqualTo("VBZ");
    assertThat(relations.of(0)).isEqualTo("nsubj");
  }

  @Test
  void whoIsToActIsTheObjectOfWhoeverWantsIt() {
    // Chad wants Niger to stay
    Relations relations =
        new Relations(
            new int[] {1, -1, 4, 4, 1},
            List.of("nsubj", "root", "nsubj", "mark", "xcomp"),
            List.of("NNP", "VBZ", "NNP", "TO", "VB"));
    assertThat(relations.head(2)).isEqualTo(1);
    assertThat(relations.of(2)).isEqualTo("obj");
    assertThat(relations.head(0)).isEqualTo(1);
  }
}
