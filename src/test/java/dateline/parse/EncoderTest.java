package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.read.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTest {

  private static final Encoder ENCODER = Encoder.open();

  private static Article article(String... paragraphs) {
    return Stories.of(null, paragraphs);
  }

  @Test
  void theTreeSaysWhoDidWhatToWhom() {
    Sentence s =
        ENCODER
            .parse(
                article(
                    "Envoys arrived.",
                    "The general, who led the talks, met senior officials on Monday."))
            .sentence(1);
    Token met = s.root();
    assertThat(met.lemma()).isEqualTo("meet");
    assertThat(s.child(met, "nsubj").orElseThrow().text()).isEqualTo("general");
    assertThat(s.child(met, "obj").orElseThrow().text()).isEqualTo("officials");
  }

  @Test
  void offsetsLeadBackToTheArticle() {
    Article article =
        article("Envoys arrived.", "“We agreed,” Mr. Okoye's aide said. Nobody else spoke.");
    for (Sentence sentence : ENCODER.parse(article).sentences()) {
      assertThat(article.text().substring(sentence.start(), sentence.end()))
          .isEqualTo(sentence.text());
      for (Token token : sentence.tokens()) {
        assertThat(article.text().substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void theSameArticleGivesTheSameAnalysis() {
    Article article =
        article(
            "The army shelled two villages near the border, residents said.",
            "Talks resume on Friday.");
    List<Token> first =
        ENCODER.parse(article).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    List<Token> again =
        ENCODER.parse(article).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    assertThat(again).isEqualTo(first);
  }

  @Test
  void namesAreFoundWithTheirTypes() {
    Sentence s = ENCODER.parse(article("Maria Keller flew to Berlin on Tuesday.")).sentence(0);
    assertThat(s.names())
        .extracting(n -> s.text(n.first(), n.last()))
        .contains("Maria Keller", "Berlin");
  }
}
