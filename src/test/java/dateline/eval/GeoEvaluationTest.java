package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoEvaluationTest {

  private static final String FILE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <articles>
        <article docid="7">
          <domain>example.org</domain>
          <dltime>2009-03-20 12:24:52.002364-05</dltime>
          <text><![CDATA[A & B opened in Rome.]]></text>
          <toponyms count="2">
            <toponym>
              <start>16</start>
              <end>20</end>
              <phrase>Rome</phrase>
              <gaztag geonameid="1">
                <name>Rome</name>
                <fcode>PPL</fcode>
                <lat>34.25</lat>
                <lon>-85.16</lon>
                <country geonameid="2">United States</country>
              </gaztag>
            </toponym>
            <toponym><start>0</start><end>1</end><phrase>A</phrase></toponym>
          </toponyms>
        </article>
      </articles>
      """;

  @Test
  void readsTextPublisherAndMarkedNames(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("lgl.xml"), FILE);
    List<LglArticle> articles = LglArticle.all(file);
    assertThat(articles).hasSize(1);
    LglArticle article = articles.get(0);
    assertThat(article.article().publisher()).isEqualTo("example.org");
    assertThat(article.article().text()).isEqualTo("A & B opened in Rome.");
    assertThat(article.toponyms())
        .containsExactly(
            new LglArticle.Toponym(
                16, 20, new LglArticle.Point(34.25, -85.16), "United States", "PPL"),
            new LglArticle.Toponym(0, 1, null, "", ""));
  }

  @Test
  void aMissingPlaceIsAsFarOffAsCanBe() {
    GeoScore score = new GeoScore();
    score.add(OptionalDouble.of(100));
    score.add(OptionalDouble.empty());
    assertThat(score.accuracy()).isEqualTo(0.5);
    assertThat(score.mean()).isCloseTo((100 + GeoScore.FARTHEST) / 2, within(0.1));
  }

  @Test
  void theAreaIsNoneWhereAllIsRightAndOneWhereAllIsMissing() {
    GeoScore right = new GeoScore();
    GeoScore missing = new GeoScore();
    for (int i = 0; i < 3; i++) {
      right.add(OptionalDouble.of(0));
      missing.add(OptionalDouble.empty());
    }
    assertThat(right.area()).isEqualTo(0);
    assertThat(missing.area()).isCloseTo(1, within(1e-9));
  }
}
