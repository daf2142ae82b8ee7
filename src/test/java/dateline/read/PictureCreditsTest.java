package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Credits that stand apart from the caption's words. */
class PictureCreditsTest {

  private static List<String> credits(String head, String figure) {
    String page =
        """
        <html lang="en"><head><title>Velm bridge closes</title>%s</head><body><article>
        <h1>Velm bridge closes</h1>%s
        <p>The only bridge over the Velm will be closed for three months, the ministry said.</p>
        <p>Two ferries will carry cars and lorries, minister Ada Orlo told reporters on Monday.</p>
        </article></body></html>
        """
            .formatted(head, figure);
    return new Reader()
        .read(new Capture("p", page.getBytes(StandardCharsets.UTF_8)), Hints.NONE).stream()
            .flatMap(article -> article.blocks().stream())
            .filter(block -> block.role() == Role.CAPTION)
            .map(block -> block.text() + " => " + block.credit())
            .toList();
  }

  @Test
  void areKnownByTheAddressOfThePictureInLinkedData() {
    String data =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject",
        "url":"https://a.example/full/velm-bridge-2024-0917.jpg","author":"Jo Brandt"}}</script>
        """;

    assertThat(
            credits(
                data,
                "<figure><img src='/w640/velm-bridge-2024-0917-640x360.jpg'>"
                    + "<figcaption>The bridge over the Velm at noon</figcaption></figure>"))
        .containsExactly("The bridge over the Velm at noon => Jo Brandt");
  }

  @Test
  void areNotTakenFromLinkedDataOfAnotherPicture() {
    String data =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","image":{"@type":"ImageObject",
        "url":"https://a.example/full/velm-harbour-2023-0112.jpg","author":"Jo Brandt"}}</script>
        """;

    assertThat(
            credits(
                data,
                "<figure><img src='/w640/velm-bridge-2024-0917.jpg'>"
                    + "<figcaption>The bridge over the Velm at noon</figcaption></figure>"))
        .containsExactly("The bridge over the Velm at noon => null");
  }

  @Test
  void mayStandInAnAttributeOfThePicture() {
    assertThat(
            credits(
                "",
                "<figure><img src='b.jpg' data-photographer='Jo Brandt'>"
                    + "<figcaption>The bridge over the Velm at noon</figcaption></figure>"))
        .containsExactly("The bridge over the Velm at noon => Jo Brandt");
  }

  @Test
  void mayBeMarkedByOtherAttributesThanClasses() {
    assertThat(
            credits(
                "",
                "<figure><img src='b.jpg'><figcaption><b>The bridge over the Velm at noon</b>"
                    + " <span itemprop='copyrightHolder'>Jo Brandt</span> seen from the east"
                    + "</figcaption></figure>"))
        .containsExactly("The bridge over the Velm at noon seen from the east => Jo Brandt");
  }

  @Test
  void mayBeTheLastWordsOfACaptionInAnElementOfTheirOwn() {
    assertThat(
            credits(
                "",
                "<figure><img src='b.jpg'><figcaption><span>The bridge over the Velm at noon</span>"
                    + "<span>Jo Brandt</span></figcaption></figure>"))
        .containsExactly("The bridge over the Velm at noon => Jo Brandt");
  }

  @Test
  void areNoWholeSentencesInAnElementOfTheirOwn() {
    assertThat(
            credits(
                "",
                "<figure><img src='b.jpg'><figcaption><span>The bridge over the Velm, which was"
                    + " built in 1890</span> <span>lies still at noon.</span>"
                    + "</figcaption></figure>"))
        .containsExactly(
            "The bridge over the Velm, which was built in 1890 lies still at noon. => null");
  }

  @Test
  void mayStandBesideTheCaptionBehindALabel() {
    assertThat(
            credits(
                "",
                "<div><img src='b.jpg'><p>The bridge over the Velm at noon on Monday.</p>"
                    + "<p>Image: Jo Brandt/Velm Courier</p></div>"))
        .containsExactly("The bridge over the Velm at noon on Monday. => Jo Brandt/Velm Courier");
  }

  @Test
  void mayStandInTheDataOfAScriptBesideTheCaption() {
    assertThat(
            credits(
                "<script>window.page={\"image\":{\"caption\":\"The bridge over the Velm at noon\","
                    + "\"source\":\"Jo Brandt \\u002f AFP\"}}</script>",
                "<figure><img src='b.jpg'>"
                    + "<figcaption>The bridge over the Velm at noon</figcaption></figure>"))
        .containsExactly("The bridge over the Velm at noon => Jo Brandt / AFP");
  }

  @Test
  void mayStandInTheFigureBesideTheCaption() {
    assertThat(
            credits(
                "",
                "<figure><img src='b.jpg'><span class='x'>Photo: Jo Brandt</span>"
                    + "<figcaption>The bridge over the Velm at noon</figcaption></figure>"))
        .contains("The bridge over the Velm at noon => Jo Brandt");
  }

  @Test
  void mayBeAFewWordsOfTheirOwnUnderTheCaption() {
    assertThat(
            credits(
                "",
                "<div><div><img src='b.jpg'></div><div>The bridge over the Velm at noon</div>"
                    + "<div>The Velm Courier</div></div>"))
        .containsExactly("The bridge over the Velm at noon => The Velm Courier");
  }

  @Test
  void haveAllNamesThatThePageSetsApart() {
    assertThat(
            credits(
                "",
                "<figure><img src='b.jpg'><figcaption><span class='credit'>Photo by Jo Brandt"
                    + "</span> /<span class='distributor'>Velm Pictures</span></figcaption></figure>"))
        .containsExactly("Jo Brandt, Velm Pictures => Jo Brandt, Velm Pictures");
  }
}
