package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeScoreTest {

  private static final List<String> TREEBANK =
      List.of(
          "# newdoc id = made-up",
          "# newpar",
          "# text = Anna can't swim.",
          "1\tAnna\tAnna\tPROPN\tNNP\t_\t4\tnsubj\t_\t_",
          "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
          "2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_",
          "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
          "4\tswim\tswim\tVERB\tVB\t_\t0\troot\t_\t_",
          "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
          "",
          "# newpar",
          "# text = Rain fell.",
          "1\tRain\train\tNOUN\tNN\t_\t2\tnsubj\t_\t_",
          "2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_",
          "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_",
          "");

  private final Treebank.Document document = Treebank.read(TREEBANK).get(0);

  @Test
  void paragraphsOfATreebankBecomeBlocksAndWordsKeepTheirPlaces() {
    assertThat(document.article().text()).startsWith("Anna can't swim.\n\nRain fell.");
    assertThat(document.article().blocks()).hasSize(2);
    for (List<Token> sentence : document.sentences()) {
      for (Token token : sentence) {
        assertThat(document.article().text().substring(token.start(), token.end()))
            .isEqualTo(token.text());
      }
    }
  }

  @Test
  void goldAgainstItselfIsAllRight() {
    TreeScore score = new TreeScore();
    score.add(document.sentences(), document.sentences());
    for (String name :
        List.of("sentences", "words", "upos", "xpos", "lemma", "uas", "las", "subj+obj")) {
      assertThat(score.f1(name)).as(name).isEqualTo(1);
    }
    assertThat(score.size()).isEqualTo(8);
  }

  @Test
  void aWrongHeadOfAMarkCostsNothingAndThatOfAWordDoes() {
    TreeScore marks = new TreeScore();
    marks.add(document.sentences(), changed(4, 0, "punct"));
    TreeScore words = new TreeScore();
    words.add(document.sentences(), changed(0, 2, "nsubj"));
    assertThat(marks.f1("uas")).isEqualTo(1);
    assertThat(words.f1("uas")).isCloseTo(5 / 6.0, within(1e-9));
    assertThat(words.f1("subj+obj")).isCloseTo(1 / 2.0, within(1e-9));
  }

  @Test
  void subtypesOfRelationsAreNotCompared() {
    TreeScore score = new TreeScore();
    score.add(document.sentences(), changed(0, 3, "nsubj:pass"));
    assertThat(score.f1("las")).isEqualTo(1);
  }

  @Test
  void wordsCutOtherwiseCountAgainstPrecisionAndRecall() {
    List<List<Token>> joined = new ArrayList<>(document.sentences());
    List<Token> second = joined.get(1);
    Token whole =
        new Token(
            0,
            "fell.",
            "fall",
            "VERB",
            "VBD",
            "_",
            -1,
            "root",
            second.get(1).start(),
            second.get(2).end());
    joined.set(1, List.of(whole));
    TreeScore score = new TreeScore();
    score.add(document.sentences(), joined);
    assertThat(score.f1("words")).isCloseTo(2 * 5 / 14.0, within(1e-9));
    assertThat(score.f1("sentences")).isCloseTo(1 / 2.0, within(1e-9));
  }

  private List<List<Token>> changed(int word, int head, String relation) {
    List<Token> sentence = new ArrayList<>(document.sentences().get(0));
    Token token = sentence.get(word);
    sentence.set(
        word,
        new Token(
            word,
            token.text(),
            token.lemma(),
            token.upos(),
            token.xpos(),
            token.feats(),
            head,
            relation,
            token.start(),
            token.end()));
    return List.of(sentence, document.sentences().get(1));
  }
}
