package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.parse.NameSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesEvaluationTest {

  @Test
  void readsNamesThatTouchAndThatEndASentence() {
    List<NamesEvaluation.Tagged> read =
        NamesEvaluation.read(
            List.of(
                "# text = Oslo Anna Berg",
                "1\tOslo\tB-LOC\t-\t-",
                "2\tAnna\tB-PER\t-\t-",
                "3\tBerg\tI-PER\t-\t-",
                "",
                "1\tRain\tO\t-\t-"));
    assertThat(read).hasSize(2);
    assertThat(read.get(0).names())
        .containsExactlyInAnyOrder(
            new NameSpan(0, 0, NameSpan.Type.LOC), new NameSpan(1, 2, NameSpan.Type.PER));
    assertThat(read.get(1).names()).isEmpty();
  }
}
