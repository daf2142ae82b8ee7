package dateline.what;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of this package: no duplicates, only PLOVER's terms, nothing that cannot be used. */
class WhatTablesTest {

  private static final Map<String, Set<String>> MODES =
      Map.ofEntries(
          Map.entry("AGREE", Set.of()),
          Map.entry("CONSULT", Set.of("visit", "third-party", "multilateral", "phone")),
          Map.entry("SUPPORT", Set.of()),
          Map.entry("CONCEDE", Set.of()),
          Map.entry("COOPERATE", Set.of()),
          Map.entry("AID", Set.of()),
          Map.entry(
              "RETREAT", Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
          Map.entry("REQUEST", Set.of("assist", "change", "yield", "meet")),
          Map.entry("ACCUSE", Set.of("disapprove", "investigate", "allege")),
          Map.entry("REJECT", Set.of("assist", "change", "yield", "meet")),
          Map.entry(
              "THREATEN",
              Set.of("restrict", "arrest", "relations", "expel", "violence", "territory")),
          Map.entry(
              "PROTEST",
              Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
          Map.entry("SANCTION", Set.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry("MOBILIZE", Set.of("troops", "weapons", "police", "militia")),
          Map.entry(
              "COERCE",
              Set.of(
                  "seize",
                  "restrict",
                  "arrest",
                  "deport",
                  "withhold",
                  "cyber",
                  "censor",
                  "curfew",
                  "misinformation",
                  "martial-law")),
          Map.entry(
              "ASSAULT",
              Set.of(
                  "abduct",
                  "beat",
                  "torture",
                  "sexual",
                  "targeted",
                  "destroy",
                  "primitive",
                  "firearms",
                  "explosives",
                  "suicide-attack",
                  "aerial",
                  "drone",
                  "heavy-weapons",
                  "crowd-control",
                  "unconventional")));

  private static final Set<String> CONTEXTS =
      Set.of(
          ("military intelligence executive legislative election political_institutions"
                  + " pro_democracy pro_autocracy economic legal reparations human_rights"
                  + " rights_freedoms repression human_security gender lgbt religion_ethnicity"
                  + " inequality diplomatic territory peacekeeping health asylum migration"
                  + " disasters natural_resource environment technology terrorism cbrn cyber"
                  + " misinformation crime corruption illegal_drugs trafficking")
              .split(" "));

  private static List<Table.Row> rows(String table) {
    return Table.resource("/dateline/what/" + table + ".tsv").rows();
  }

  private static List<String> keys(List<Table.Row> rows, String columns) {
    return rows.stream()
        .map(r -> Arrays.stream(columns.split(" ")).map(r::get).collect(Collectors.joining("\t")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "predicates, lemma pos with",
    "light_verbs, lemma with",
    "object_classes, class word",
    "words, list word",
    "figures, lemma",
    "relations, noun",
    "numbers, kind word",
    "expressed, noun",
    "appointments, lemma",
    "irregular_forms, form",
    "reliability, feature"
  })
  void aTableListsNothingTwice(String table, String columns) {
    assertThat(keys(rows(table), columns)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "predicates, lemma pos with",
    "light_verbs, lemma with",
    "object_classes, class word"
  })
  void aTableIsSorted(String table, String columns) {
    assertThat(keys(rows(table), columns)).isSorted();
  }

  @Test
  void everyEntryHasATypeAModeAndContextsOfPlover() {
    assertThat(rows("predicates"))
        .allSatisfy(
            r -> {
              String type = r.get("type");
              assertThat(MODES).as("line " + r.line()).containsKey(type);
              if (!r.get("mode").isEmpty()) {
                assertThat(MODES.get(type)).as("line " + r.line()).contains(r.get("mode"));
              }
              assertThat(CONTEXTS).as("line " + r.line()).containsAll(r.list("contexts"));
            });
  }

  @Test
  void allSixteenTypesAreCovered() {
    Set<String> types = new TreeSet<>(keys(rows("predicates"), "type"));
    assertThat(types).isEqualTo(new TreeSet<>(MODES.keySet()));
  }

  @Test
  void everyEntryHasAnExample() {
    assertThat(rows("predicates")).hasSizeGreaterThanOrEqualTo(2500);
    assertThat(rows("predicates"))
        .allSatisfy(r -> assertThat(r.get("example")).as("line " + r.line()).isNotEmpty());
  }

  @Test
  void everyClassOfObjectsIsUsedAndEveryClassUsedIsListed() {
    Set<String> used = new TreeSet<>();
    for (Table.Row row : rows("predicates")) {
      for (String one : row.get("with").split("&", -1)) {
        if (one.contains("@")) {
          used.add(one.substring(one.indexOf('@') + 1));
        }
      }
    }
    assertThat(new TreeSet<>(keys(rows("object_classes"), "class"))).isEqualTo(used);
  }

  @Test
  void anIrregularFormLeadsToAWordThatSomeTableLists() {
    Set<String> listed = new TreeSet<>(keys(rows("predicates"), "lemma"));
    listed.addAll(keys(rows("light_verbs"), "lemma"));
    for (Table.Row row : rows("predicates")) {
      Arrays.stream(row.get("with").split("&"))
          .filter(w -> w.startsWith("+"))
          .forEach(w -> listed.add(w.substring(1)));
    }
    listed.addAll(keys(rows("object_classes"), "word"));
    assertThat(listed).containsAll(keys(rows("irregular_forms"), "lemma"));
  }
}
