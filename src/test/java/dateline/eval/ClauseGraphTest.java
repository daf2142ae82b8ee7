package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseGraphTest {

  /** Words as {@code form/tag/head/relation}, the head counted from 1. */
  private static ClauseGraph graph(List<ClauseGraph.Role> roles, String... words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String[] cells = word.split("/");
      tokens.add(
          new Token(
              tokens.size(),
              cells[0],
              cells[0],
              cells[1].startsWith("V") ? "VERB" : "X",
              cells[1],
              "_",
              Integer.parseInt(cells[2]) - 1,
              cells[3],
              0,
              1));
    }
    return new ClauseGraph(tokens, roles);
  }

  private static ClauseGraph graph(String... words) {
    return graph(List.of(), words);
  }

  @Test
  void aCoordinatedVerbSharesTheSubjectThatItDoesNotHave() {
    ClauseGraph graph =
        graph("Rebels/NNS/2/nsubj", "attacked/VBD/0/root", "and/CC/4/cc", "fled/VBD/2/conj");
    assertThat(graph.subjects(3)).containsExactly(0);
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    ClauseGraph graph =
        graph("men/NNS/0/root", "who/WP/3/nsubj", "tried/VBD/1/acl:relcl", "leave/VB/3/xcomp");
    assertThat(graph.subjects(2)).contains(0);
    assertThat(graph.subjects(3)).contains(0);
  }

  @Test
  void theOneWhoIsOrderedIsTheOneWhoGoes() {
    ClauseGraph graph =
        graph("She/PRP/2/nsubj", "ordered/VBD/0/root", "them/PRP/2/obj", "leave/VB/2/xcomp");
    assertThat(graph.subjects(3)).containsExactly(2);
  }

  @Test
  void aRelativeClauseWithoutPronounHasTheNounForItsObject() {
    ClauseGraph graph = graph("village/NN/0/root", "they/PRP/3/nsubj", "shelled/VBD/1/acl:relcl");
    assertThat(graph.objects(2)).containsExactly(0);
  }

  @Test
  void aChainOfConjunctsIsOneCoordination() {
    ClauseGraph graph = graph("Spain/NNP/0/root", "Ireland/NNP/1/conj", "Norway/NNP/2/conj");
    assertThat(says(graph, NewswireGold.Kind.COORDINATION, 0, 2)).isTrue();
    assertThat(says(graph, NewswireGold.Kind.COORDINATION, 1, 0)).isFalse();
  }

  @Test
  void whatAccordingToGovernsIsTheSource() {
    ClauseGraph graph =
        graph("fell/VBD/0/root", "according/VBG/4/case", "to/IN/2/fixed", "police/NNS/1/obl");
    assertThat(says(graph, NewswireGold.Kind.SOURCE, 1, 3)).isTrue();
    assertThat(says(graph, NewswireGold.Kind.SOURCE, 0, 3)).isFalse();
  }

  @Test
  void rolesAnswerWhereTheTreeIsSilent() {
    ClauseGraph graph =
        graph(
            List.of(new ClauseGraph.Role(2, 0, "A0"), new ClauseGraph.Role(2, 1, "AM-TMP")),
            "Army/NNP/0/root",
            "Monday/NNP/1/dep",
            "withdrew/VBD/1/dep");
    assertThat(graph.subjects(2)).containsExactly(0);
    assertThat(says(graph, NewswireGold.Kind.TIME, 2, 1)).isTrue();
  }

  private static boolean says(ClauseGraph graph, NewswireGold.Kind kind, int head, int dependent) {
    return graph.says(kind, List.of(head), List.of(dependent));
  }
}
