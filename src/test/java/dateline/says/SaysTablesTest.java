package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads every table of attribution for double, dead and unknown entries. */
class SaysTablesTest {

  private static List<Table.Row> rows(String table) {
    return Table.resource("/dateline/says/" + table + ".tsv").rows();
  }

  @ParameterizedTest
  @CsvSource({
    "cues, lemma, lemma",
    "signatures, lemma, lemma",
    "words, kind, word",
    "qualifiers, kind, word"
  })
  void noEntryStandsTwice(String table, String first, String second) {
    Set<String> seen = new HashSet<>();
    assertThat(rows(table)).allMatch(r -> seen.add(r.get(first) + '\t' + r.get(second)));
  }

  @ParameterizedTest
  @CsvSource({"cues", "signatures", "words", "qualifiers"})
  void noCellIsEmptyOrPadded(String table) {
    List<String> columns =
        switch (table) {
          case "cues" -> List.of("lemma", "class", "needs");
          case "signatures" -> List.of("lemma", "effect");
          case "words" -> List.of("kind", "word");
          default -> List.of("kind", "word", "effect");
        };
    assertThat(rows(table)).allMatch(r -> columns.stream().noneMatch(c -> r.get(c).isEmpty()));
  }

  @Test
  void classesOfCuesAreKnown() {
    assertThat(rows("cues"))
        .extracting(r -> r.get("class"))
        .containsOnly(
            "report",
            "assert",
            "commit",
            "deny",
            "refuse",
            "doubt",
            "belief",
            "promise",
            "threaten",
            "plan",
            "demand",
            "accuse",
            "praise");
    assertThat(rows("cues"))
        .extracting(r -> r.get("needs"))
        .containsOnly("clause", "object", "content");
  }

  @Test
  void effectsOfSignaturesMeanSomething() {
    assertThat(rows("signatures"))
        .allMatch(
            r ->
                Set.of("keeps", "warned").contains(r.get("effect"))
                    || !Found.effect(r.get("effect"), "").isAsserted());
  }

  @Test
  void everyKindOfWordIsAskedFor() {
    assertThat(rows("words"))
        .extracting(r -> r.get("kind"))
        .containsOnly(
            "adverb",
            "venue",
            "noun",
            "document",
            "unnamed",
            "preposition",
            "agent",
            "addressee",
            "complement",
            "charge",
            "citing",
            "absent",
            "era",
            "conditional",
            "purpose",
            "article",
            "ultimatum",
            "away",
            "expletive",
            "that",
            "open",
            "within");
    assertThat(rows("qualifiers"))
        .extracting(r -> r.get("kind"))
        .containsOnly("modal", "perfect", "adjective", "adverb", "mark", "negator", "opening");
  }
}
