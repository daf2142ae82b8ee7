package dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every table of actors for double, dead and dangling entries. */
class WhoTablesTest {

  private static final Set<String> SECTORS =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "IGO", "JRN", "JUD", "LAB", "LEG",
          "MED", "MIL", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SPY");
  private static final Set<String> NO_STATE =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static List<Table.Row> rows(String table) {
    return Table.resource("/dateline/who/" + table + ".tsv").rows();
  }

  private static Set<String> states() {
    Set<String> codes = rows("states").stream().map(r -> r.get("code")).collect(Collectors.toSet());
    rows("state_names").forEach(r -> codes.add(r.get("code")));
    return codes;
  }

  private static List<String> repeated(List<Table.Row> rows, Function<Table.Row, String> key) {
    Set<String> seen = new HashSet<>();
    return rows.stream().map(key).filter(k -> !seen.add(k)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizations", "institutions", "groups"})
  void everyIdStandsOnce(String table) {
    assertThat(repeated(rows(table), r -> r.get("id"))).isEmpty();
  }

  @Test
  void noIdStandsInTwoTables() {
    List<Table.Row> all = new ArrayList<>(rows("organizations"));
    all.addAll(rows("institutions"));
    all.addAll(rows("groups"));
    assertThat(repeated(all, r -> r.get("id"))).isEmpty();
  }

  @Test
  void everyOutletStandsOnce() {
    assertThat(repeated(rows("media"), r -> Spelling.slug(r.get("name")))).isEmpty();
  }

  @Test
  void noOfficeIsListedTwice() {
    assertThat(
            repeated(
                rows("officials"),
                r -> r.get("name") + r.get("role") + r.get("org") + r.get("from")))
        .isEmpty();
  }

  @Test
  void everyDescriptionStandsOnce() {
    assertThat(repeated(rows("descriptions"), r -> r.get("noun"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizations", "institutions", "groups"})
  void noNameOrAliasStandsTwiceInATable(String table) {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Table.Row row : rows(table)) {
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names) {
        // Where two states share a word, such as an acronym, the article tells which is meant.
        String country = table.equals("institutions") ? row.get("country") : "";
        owners
            .computeIfAbsent(Spelling.key(name) + " " + country, k -> new TreeSet<>())
            .add(row.get("id"));
      }
    }
    owners.values().removeIf(ids -> ids.size() < 2);
    assertThat(owners).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizations", "institutions", "groups", "officials", "descriptions"})
  void everySectorIsOneOfPlover(String table) {
    assertThat(rows(table))
        .allSatisfy(
            r -> {
              String sector = r.get("sector");
              assertThat(sector.isEmpty() || SECTORS.contains(sector)).as(sector).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutions", "groups", "officials", "media", "outlets", "leaders"})
  void everyCountryIsKnown(String table) {
    Set<String> codes = states();
    codes.addAll(NO_STATE);
    codes.add("");
    Set<String> strange = new TreeSet<>();
    rows(table).forEach(r -> strange.add(r.get("country")));
    strange.removeAll(codes);
    assertThat(strange).isEmpty();
  }

  @Test
  void everyMemberIsAState() {
    Set<String> strange = new TreeSet<>();
    rows("organizations").forEach(r -> strange.addAll(r.list("members")));
    strange.removeAll(states());
    assertThat(strange).isEmpty();
  }

  @Test
  void whatAnInstitutionIsPartOfExists() {
    ActorBase base = ActorBase.open();
    assertThat(rows("institutions"))
        .allSatisfy(r -> assertThat(base.byId(r.get("partOf"))).as(r.get("id")).isPresent());
  }

  @Test
  void whatAnOfficialHeadsExists() {
    ActorBase base = ActorBase.open();
    assertThat(rows("officials"))
        .filteredOn(r -> !r.get("org").isEmpty())
        .allSatisfy(r -> assertThat(base.byId(r.get("org"))).as(r.get("name")).isPresent());
  }

  @Test
  void everyTermEndsAfterItBegins() {
    assertThat(rows("officials"))
        .filteredOn(r -> !r.get("from").isEmpty() && !r.get("until").isEmpty())
        .allSatisfy(
            r -> {
              int shorter = Math.min(r.get("from").length(), r.get("until").length());
              assertThat(r.get("from").substring(0, shorter))
                  .as(r.get("name"))
                  .isLessThanOrEqualTo(r.get("until").substring(0, shorter));
            });
  }

  @Test
  void everyOfficialHasADateThatCanBeRead() {
    assertThat(rows("officials"))
        .allSatisfy(
            r -> {
              assertThat(r.get("from")).matches("|\\d{4}(-\\d{2}){0,2}");
              assertThat(r.get("until")).matches("|\\d{4}(-\\d{2}){0,2}");
              assertThat(r.get("gender")).matches("[mf]?");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"descriptions", "groups", "institutions", "media", "officials", "organizations"})
  void tablesThatPeopleKeepAreSorted(String table) {
    List<String> keys =
        rows(table).stream()
            .map(r -> r.get(table.equals("descriptions") ? "noun" : idOrName(table)))
            .toList();
    assertThat(keys).isSorted();
  }

  private static String idOrName(String table) {
    return table.equals("media") || table.equals("officials") ? "name" : "id";
  }
}
