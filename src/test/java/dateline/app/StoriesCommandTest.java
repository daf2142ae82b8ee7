package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline stories}, {@code events} and {@code relations} on a store of made claims. */
class StoriesCommandTest {

  private static final String FIRST =
      """
      Mayor opens the harbour in Port Alder

      The mayor opened the harbour in Port Alder on Monday, and she said that it would stay open \
      to ships from every country that pays its dues.

      Officials said that many people had come to see the harbour, more than in any year before.
      """;

  private static final String SECOND =
      """
      Port Alder has its harbour back

      The harbour of Port Alder is open to ships again, as the mayor of Port Alder promised it \
      would be, and many people came to see it on Monday.
      """;

  private static final String OTHER =
      """
      Frost harms the vineyards of Valdoria

      Frost in the night harmed most of the vineyards in the hills of Valdoria, and growers fear \
      that there will be little wine this year.
      """;

  @TempDir Path folder = Path.of("");
  private String store = "";

  @BeforeEach
  void readPages() throws IOException {
    store = folder.resolve("news.db").toString();
    page("one.txt", FIRST, "2023-08-04", "The Alder Post");
    page("two.txt", SECOND, "2023-08-05", "The Morning Mail");
    page("three.txt", OTHER, "2023-08-05", "The Morning Mail");
  }

  private void page(String name, String text, String day, String publisher) throws IOException {
    Path page = folder.resolve(name);
    Files.writeString(page, text);
    run("read", page.toString(), "--date", day, "--publisher", publisher, "--into", store);
  }

  private static Ran run(String... words) {
    return Ran.of(Samples::claims, words);
  }

  @Test
  void storiesStandWithTheirArticlesAndOrigins() {
    Ran ran = run("stories", store);

    assertThat(ran.code()).isEqualTo(Exit.OK);
    assertThat(ran.out())
        .contains("4–5 August 2023 · 2 articles · 2 publishers · 2 origins")
        .contains("Frost harms the vineyards of Valdoria")
        .contains("5 August 2023 · 1 article · 1 publisher · 1 origin");
  }

  @Test
  void anEventShowsWhoSaysSoAndHowItStands() {
    Ran ran = run("events", store, "--type", "CONSULT");

    assertThat(ran.out())
        .contains("CONSULT visit       Ada Lind (XAL GOV) → Borland (XBO GOV)")
        .contains("in Port Alder, XAL · 3 August 2023")
        .contains("unconfirmed since 4 August 2023")
        .contains("1 origin: Alder News Agency #ve");
  }

  @Test
  void oneLineAnEventWithItsClaims() {
    Ran ran = run("events", store, "--kind", "figure", "--as", "jsonl");

    assertThat(ran.out().lines())
        .isNotEmpty()
        .allMatch(l -> l.startsWith("{\"id\":\"vf") && l.contains("\"standing\":{\"state\":"));
  }

  @Test
  void oneRowAnEvent() {
    Ran ran = run("events", store, "--as", "csv");

    assertThat(ran.out().lines().findFirst())
        .hasValueSatisfying(h -> assertThat(h).contains("standing,since,origins"));
    assertThat(ran.out().lines().filter(l -> l.contains("Ada Lind"))).isNotEmpty();
  }

  @Test
  void storiesAsLinesNameTheirEvents() {
    String first = run("stories", store, "--as", "jsonl").out().lines().findFirst().orElse("");

    assertThat(first).contains("\"publishers\":[\"The Alder Post\",\"The Morning Mail\"]");
    assertThat(first).contains("\"events\":[\"ve");
  }

  @Test
  void filtersKeepTheStoriesThatHaveSuchAnEvent() {
    assertThat(run("stories", store, "--actor", "Borland").code()).isEqualTo(Exit.OK);
    Ran none = run("stories", store, "--standing", "retracted");
    assertThat(none.code()).isEqualTo(Exit.NOTHING);
    assertThat(none.err()).contains("no stories in");
  }

  @Test
  void aDyadHoldsInBothDirections() {
    String there = run("events", store, "--dyad", "XAL,XBO", "--as", "csv").out();
    String back = run("events", store, "--dyad", "XBO,XAL", "--as", "csv").out();

    assertThat(there.lines().count()).isGreaterThan(1);
    assertThat(back).isEqualTo(there);
  }

  @Test
  void aWrongKindIsSaidInOneLine() {
    Ran ran = run("events", store, "--kind", "thing");

    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err().lines().count()).isEqualTo(1);
  }

  @Test
  void relationsStandWithTheirDaysAndWhoSaysSo() {
    Ran ran = run("relations", store, "--type", "ally");

    assertThat(ran.out())
        .contains("ally          Borland (XBO GOV) → Ada Lind (XAL GOV)")
        .contains("since 1 January 2011 · told 4–5 August 2023 · according to The Alder Post");
  }

  @Test
  void relationsAreAskedForByDay() {
    assertThat(run("relations", store, "--on", "2010-12-31").code()).isEqualTo(Exit.NOTHING);
    assertThat(run("relations", store, "--on", "2011-01-02", "--as", "csv").out())
        .contains(",Borland,XBO,Ada Lind,");
    assertThat(run("relations", store, "--actor", "Lind", "--as", "jsonl").out())
        .startsWith("{\"id\":\"yr");
  }

  @Test
  void aPageEndsWithTheIdToGoOnAfter() {
    Ran first = run("events", store, "--limit", "1", "--as", "jsonl");
    String id = first.out().substring(7, 24);
    Ran second = run("events", store, "--limit", "1", "--as", "jsonl", "--after", id);

    assertThat(first.out().lines()).hasSize(1);
    assertThat(first.err()).contains("go on with --after '" + id + "'");
    assertThat(second.out()).isNotEmpty().isNotEqualTo(first.out());
  }

  @Test
  void wordsFindClaimsAndEvents() {
    assertThat(run("claims", store, "--words", "harbours", "--as", "jsonl").out()).isNotEmpty();
    assertThat(run("events", store, "--words", "frost vineyards").out()).contains("Frost harms");
    assertThat(run("events", store, "--words", "zeppelin").code()).isEqualTo(Exit.NOTHING);
  }

  @Test
  void actorsAndSourcesAreRows() {
    assertThat(run("actors", store, "--country", "XBO").out())
        .contains("id", "claims", "XBO", "Borland");
    assertThat(run("sources", store, "--as", "csv").out())
        .startsWith("name,kind,country,claims,articles,first,last\n")
        .contains("The Morning Mail,publisher,,8,2,2023-08-05,2023-08-05");
  }

  @Test
  void sqlGivesRowsInEachFormatAndChangesNothing() {
    String sql = "SELECT kind, count(*) AS n, NULL AS x FROM events GROUP BY kind";

    assertThat(run("sql", store, sql).out()).startsWith("kind       n  x\nevent");
    assertThat(run("sql", store, sql, "--as", "jsonl").out())
        .startsWith("{\"kind\":\"event\",\"n\":")
        .contains("\"x\":null}");
    assertThat(run("sql", store, sql, "--as", "csv").out()).startsWith("kind,n,x\nevent,");
    assertThat(run("sql", store, "SELECT '=1+1' AS f", "--as", "csv").out())
        .isEqualTo("f\n'=1+1\n");
    assertThat(run("sql", store, "DELETE FROM claims").code()).isEqualTo(Exit.STORE);
    assertThat(run("sql", store, "SELECT nothing").err().lines()).hasSize(1);
  }

  @Test
  void wrongBoxesAndDyadsAreSaidInOneLine() {
    assertThat(run("events", store, "--box", "1,2,3").err())
        .contains("south, west, north and east");
    assertThat(run("events", store, "--dyad", "IRN").err()).contains("two with a comma between");
    assertThat(run("events", store, "--limit", "0").code()).isEqualTo(Exit.USAGE);
  }
}
