package dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.read.Article;
import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoderTest {

  private static final Coder CODER = Coder.open();

  private static Claim only(String type, Article article) {
    List<Claim> found = CODER.claims(article).stream().filter(c -> c.type().equals(type)).toList();
    assertThat(found).as("claims of type %s", type).hasSize(1);
    return found.get(0);
  }

  @Test
  void joinsTheFiveAnswersInOneLine() {
    Claim claim =
        only(
            "ASSAULT",
            Stories.of(
                "2023-08-04",
                "Sudanese soldiers bombed Omdurman on Tuesday, a Kenyan official said."));
    assertThat(claim.kind()).isEqualTo(Finding.Kind.EVENT);
    assertThat(claim.actor()).extracting(p -> p.actor().country()).containsExactly("SDN");
    assertThat(Optional.ofNullable(claim.place()).map(Place::country)).contains("SDN");
    assertThat(Optional.ofNullable(claim.date()).map(Time::from)).contains("2023-08-01");
    assertThat(claim.sources()).extracting(Source::country).containsExactly("KEN");
    assertThat(claim.status()).isEqualTo(Status.ASSERTED);
  }

  @Test
  void theEvidenceStandsInTheArticleAtItsOffsets() {
    Article article = Stories.of("2023-08-04", "Nothing moved.", "Peru expelled two diplomats.");
    Claim.Evidence evidence = only("SANCTION", article).evidence();
    assertThat(article.text().substring(evidence.start(), evidence.end()))
        .isEqualTo(evidence.text())
        .isEqualTo("Peru expelled two diplomats.");
    assertThat(article.text().substring(evidence.trigger().start(), evidence.trigger().end()))
        .isEqualTo("expelled");
  }

  @Test
  void whoShellsATownShellsItsCountry() {
    Claim claim = only("ASSAULT", Stories.of("2023-08-04", "Russia shelled Kherson on Monday."));
    assertThat(claim.recipient()).extracting(p -> p.actor().country()).containsExactly("UKR");
    Claim station =
        only("ASSAULT", Stories.of("2023-08-04", "Rebels attacked a police station in Goma."));
    assertThat(station.recipient()).extracting(p -> p.actor().country()).containsExactly("COD");
  }

  @Test
  void whatIsCondemnedHasNotTheCountryWhereItStands() {
    Claim claim =
        only("ACCUSE", Stories.of("2023-08-04", "Norway condemned the decision in Geneva."));
    assertThat(claim.recipient()).extracting(p -> p.actor().country()).containsOnlyNulls();
  }

  @Test
  void aDenialIsAStatementAndTheDeniedActIsDenied() {
    Article article = Stories.of("2023-08-04", "Rwanda denied that its army shelled Goma.");
    assertThat(only("ASSAULT", article).status()).isEqualTo(Status.DENIED);
    assertThat(only("deny", article).kind()).isEqualTo(Finding.Kind.STATEMENT);
  }

  @Test
  void everyClaimSaysWhy() {
    Article article = Stories.of("2023-08-04", "Chile and Peru signed a treaty in Lima on Monday.");
    assertThat(CODER.claims(article))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.why()).isNotEmpty());
  }

  @Test
  void theSameArticleGivesTheSameClaims() {
    Article article =
        Stories.of(
            "2023-08-04",
            "Iran's foreign minister met the Iraqi president in Baghdad on Tuesday.",
            "They agreed to reopen a border crossing, state media reported.");
    assertThat(CODER.claims(article)).isEqualTo(CODER.claims(article));
  }

  @Test
  void idsOfClaimsDiffer() {
    Article article =
        Stories.of("2023-08-04", "Chile praised Peru. Chile praised Peru. Chile praised Peru.");
    assertThat(CODER.claims(article)).extracting(Claim::id).doesNotHaveDuplicates();
  }
}
