package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.claim.Claim;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.store.Correction.Kind;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Report;
import dateline.what.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections are claims of their own: kept, never overwritten, and looked through. */
class CuratedTest {

  private static final Hints HINTS = new Hints(LocalDate.of(2023, 8, 4), "The Alder Post");
  private static final Capture PAGE =
      new Capture(
          "page.txt",
          """
          Mayor opens the harbour in Port Alder

          The mayor opened the harbour in Port Alder on Monday, and she said that it would stay \
          open to ships from every country that pays its dues.

          Officials said that many people had come to see the harbour, more than in any year before.
          """
              .getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder = Path.of("");

  private static List<Coded> coded() {
    return new Reader().read(PAGE, HINTS).stream().map(Samples::coded).toList();
  }

  private Path kept() {
    Path file = folder.resolve("news.db");
    try (Store store = Store.create(file)) {
      store.put(PAGE, HINTS, coded());
    }
    return file;
  }

  private static Claim event(List<Coded> articles) {
    return articles.get(0).claims().stream()
        .filter(c -> c.kind() == Finding.Kind.EVENT)
        .findFirst()
        .orElseThrow();
  }

  private static Correction say(Kind kind, @Nullable String type, List<Claim> claims) {
    return new Correction(
        0,
        Instant.parse("2026-11-23T10:00:00Z"),
        "Ada",
        kind,
        claims.stream().map(Anchor::of).toList(),
        type,
        null,
        "read it again",
        null);
  }

  private static Correction undo(Correction said) {
    return new Correction(
        0, Instant.EPOCH, "Ben", Kind.UNDO, List.of(), null, null, "", said.number());
  }

  private static Correction add(Path file, Correction said) {
    try (Store store = Store.create(file)) {
      return store.corrections().add(said);
    }
  }

  private static Curated look(Path file) {
    List<Coded> articles = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.coded(articles::add);
      return Curated.of(articles, store.corrections().all());
    }
  }

  @Test
  void theLogGivesBackWhatWasSaid() {
    Path file = kept();
    Correction added = add(file, say(Kind.TYPE, "AID", List.of(event(coded()))));

    assertThat(look(file).standing()).containsExactly(added);
    assertThat(added.number()).isEqualTo(1);
  }

  @Test
  void aClaimThatIsNotSoIsNotSeen() {
    Path file = kept();
    Claim event = event(coded());
    add(file, say(Kind.NOT_SO, null, List.of(event)));

    assertThat(look(file).articles().get(0).claims())
        .extracting(Claim::id)
        .doesNotContain(event.id())
        .hasSize(coded().get(0).claims().size() - 1);
  }

  @Test
  void aCorrectedTypeSaysWhoCorrectedItAndWhy() {
    Path file = kept();
    add(file, say(Kind.TYPE, "AID", List.of(event(coded()))));

    Claim corrected = event(look(file).articles());

    assertThat(corrected.type()).isEqualTo("AID");
    assertThat(corrected.why()).contains("type: corrected by Ada on 2026-11-23: read it again");
  }

  @Test
  void aCorrectionTakenBackStaysInTheLogAndHoldsNoMore() {
    Path file = kept();
    Correction added = add(file, say(Kind.TYPE, "AID", List.of(event(coded()))));
    add(file, undo(added));

    assertThat(event(look(file).articles())).isEqualTo(event(coded()));
    try (Store store = Store.open(file)) {
      assertThat(store.corrections().all())
          .extracting(Correction::kind)
          .containsExactly(Kind.TYPE, Kind.UNDO);
    }
  }

  @Test
  void correctionsSurviveARebuild() {
    Path file = kept();
    add(file, say(Kind.TYPE, "AID", List.of(event(coded()))));
    try (Store store = Store.create(file)) {
      store.put(PAGE, HINTS, coded());
    }

    assertThat(event(look(file).articles()).type()).isEqualTo("AID");
  }

  @Test
  void theWordsLeadToTheClaimThatAnotherVersionMakesThere() {
    Claim event = event(coded());
    Anchor anchor = Anchor.of(event);
    Anchor older =
        new Anchor(
            "an id of old", anchor.article(), anchor.start(), anchor.end(), anchor.kind(), "AID");

    assertThat(older.in(coded().get(0).claims())).contains(event);
    assertThat(
            new Anchor("x", "a", 0, 1, Finding.Kind.RELATION, "ally").in(coded().get(0).claims()))
        .isEmpty();
  }

  @Test
  void claimsTellOneEventOrTwoAsPeopleSay() {
    List<Coded> articles = coded();
    List<Claim> events =
        articles.get(0).claims().stream()
            .filter(c -> c.kind() == Finding.Kind.EVENT)
            .limit(2)
            .toList();
    assertThat(events).hasSize(2);

    assertThat(together(articles, say(Kind.APART, null, events), events)).isFalse();
    assertThat(together(articles, say(Kind.TOGETHER, null, events), events)).isTrue();
  }

  private static boolean together(List<Coded> articles, Correction said, List<Claim> claims) {
    Curated curated = Curated.of(articles, List.of(said.numbered(1)));
    List<Report> reports =
        curated.articles().stream().map(c -> new Report(c.article(), c.claims())).toList();
    Chronicle chronicle = Chronicler.of(reports, curated.rulings());
    return chronicle.events().stream()
        .anyMatch(
            e ->
                claims.stream()
                    .allMatch(
                        c ->
                            e.testimonies().stream().anyMatch(t -> t.claim().id().equals(c.id()))));
  }
}
