package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain texts as they lie around, written for this test. */
class ReaderTest {

  private static final String HARBOUR =
      """
      Port of Velm reopens after four-day closure

      By Mara Lindqvist and Tomas Reid
      Published: 12 March 2024, 09:15 GMT

      VELM, March 12 (Reuters) - The harbour of Velm took in its first cargo ships on Tuesday, \
      the port authority said.

      Dock workers had stopped work over pay on Friday. A spokeswoman for their union said talks \
      would go on.

      What the owners say

      The owners offered a rise of four percent. "We are close," their lawyer told reporters.

      AFP contributed to this report.
      """;

  private static Article only(String page, Hints hints) {
    List<Article> articles =
        new Reader().read(new Capture("t", page.getBytes(StandardCharsets.UTF_8)), hints);
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  @Test
  void tellsTheRoleOfEveryLine() {
    assertThat(only(HARBOUR, Hints.NONE).blocks())
        .extracting(Block::role)
        .containsExactly(Role.TITLE, Role.PARAGRAPH, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH);
  }

  @Test
  void readsTheBylineAndKeepsItOutOfTheText() {
    Article article = only(HARBOUR, Hints.NONE);
    assertThat(article.authors()).containsExactly("Mara Lindqvist", "Tomas Reid");
    assertThat(article.text()).doesNotContain("Lindqvist");
  }

  @Test
  void splitsTheDatelineOffTheFirstParagraph() {
    Article article = only(HARBOUR, Hints.NONE);
    assertThat(article.dateline())
        .isEqualTo(new Dateline("VELM", "Reuters", "VELM, March 12 (Reuters) -"));
    assertThat(article.blocks().get(1).text()).startsWith("The harbour of Velm");
    assertThat(HARBOUR.startsWith("The harbour", article.blocks().get(1).rawStart())).isTrue();
  }

  @Test
  void creditsTheAgencyAtTheFootAndKeepsItOutOfTheText() {
    Article article = only(HARBOUR, Hints.NONE);
    assertThat(article.agencies()).containsExactly("AFP");
    assertThat(article.text()).doesNotContain("contributed");
  }

  @Test
  void readsTheVisibleDateWithItsOffset() {
    assertThat(only(HARBOUR, Hints.NONE).published())
        .isEqualTo(
            new Published(LocalDate.of(2024, 3, 12), "2024-03-12T09:15:00Z", "visible text"));
  }

  @Test
  void thePagesOwnDateIsStrongerThanTheCallers() {
    Hints hints = new Hints(LocalDate.of(2020, 1, 1), "The Velm Courier");
    Article article = only(HARBOUR, hints);
    assertThat(article.published()).isNotNull();
    assertThat(article.date().orElseThrow().date()).isEqualTo(LocalDate.of(2024, 3, 12));
    assertThat(article.publisher()).isEqualTo("The Velm Courier");
  }

  @Test
  void theCallersDateStandsWhereThePageHasNone() {
    Article article =
        only(
            HARBOUR.replace("Published: 12 March 2024, 09:15 GMT\n", ""),
            new Hints(LocalDate.of(2024, 3, 13), null));
    assertThat(article.date()).contains(new Published(LocalDate.of(2024, 3, 13), null, "given"));
  }

  @Test
  void theSamePageHasTheSameIdWhateverItsName() {
    byte[] bytes = HARBOUR.getBytes(StandardCharsets.UTF_8);
    String one = new Reader().read(new Capture("a.txt", bytes), Hints.NONE).get(0).id();
    String two = new Reader().read(new Capture("b/c.txt", bytes), Hints.NONE).get(0).id();
    assertThat(one).isEqualTo(two).hasSize(12);
  }

  @Test
  void joinsLinesThatWereWrappedAtAWidth() {
    String wrapped =
        """
        Lake level falls to lowest mark since records began

        The water of Lake Orsa stands two metres lower than last year, the
        regional water board said on Monday, and ferries have been moved to
        the northern landing, where the shore is steeper.

        Farmers on the eastern bank said that their pumps had run dry for the
        third week. The board will decide on Thursday whether to limit what
        may be taken from the rivers that feed it.
        """;
    assertThat(only(wrapped, Hints.NONE).blocks())
        .extracting(Block::role)
        .containsExactly(Role.TITLE, Role.PARAGRAPH, Role.PARAGRAPH);
  }

  @Test
  void articlesInOtherLanguagesAreKeptWithTheirLanguage() {
    String german =
        """
        Hafen von Velm öffnet nach vier Tagen wieder

        Der Hafen von Velm hat am Dienstag die ersten Frachtschiffe aufgenommen, wie die Behörde \
        mitteilte. Die Arbeiter hatten am Freitag die Arbeit niedergelegt und wollen mit den \
        Eigentümern weiter über den Lohn sprechen.
        """;
    assertThat(only(german, Hints.NONE).language()).isEqualTo("de");
  }
}
