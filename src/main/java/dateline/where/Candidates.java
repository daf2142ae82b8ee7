package dateline.where;

import dateline.table.Table;
import dateline.who.ActorBase;
import dateline.who.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a name may mean: regions, states, divisions by name or short form, and towns. Immutable. */
final class Candidates {

  /** What a state's point is where the table has none. */
  private static final double[] UNKNOWN = {Double.NaN, Double.NaN};

  private final Gazetteer gazetteer;
  private final ActorBase base;
  private final Map<String, Gazetteer.Candidate> shortForms = new HashMap<>();
  private final Map<String, Gazetteer.Candidate> postal = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  Candidates(Gazetteer gazetteer, ActorBase base) {
    this.gazetteer = gazetteer;
    this.base = base;
    for (Table.Row row : Table.resource("/dateline/where/abbreviations.tsv").rows()) {
      gazetteer.places(row.get("division")).stream()
          .filter(c -> c.code().equals("ADM1") && c.country().equals(row.get("country")))
          .findFirst()
          .ifPresent(
              division -> {
                row.list("forms").forEach(f -> shortForms.put(f, division));
                postal.put(row.get("postal"), division);
              });
    }
    for (Table.Row row : Table.resource("/dateline/where/spellings.tsv").rows()) {
      spellings.put(row.get("short"), row.get("long"));
    }
  }

  /** The state or region of this name, whatever else bears it. */
  Optional<Gazetteer.Candidate> known(String name) {
    return gazetteer.region(name).or(() -> base.state(name).map(code -> state(code, name)));
  }

  /** All places of this name. */
  List<Gazetteer.Candidate> all(String name) {
    List<Gazetteer.Candidate> all = new ArrayList<>();
    Optional<Gazetteer.Candidate> region = gazetteer.region(name);
    if (region.isPresent()) {
      return List.of(region.get());
    }
    base.state(name).map(code -> state(code, name)).ifPresent(all::add);
    Gazetteer.Candidate division = shortForms.get(name);
    if (division != null) {
      all.add(division);
    }
    all.addAll(gazetteer.places(name));
    String spelled = spelled(name);
    if (!spelled.equals(name)) {
      all.addAll(gazetteer.places(spelled));
    }
    // A county may go without the word: "Oconee".
    return all.isEmpty() ? gazetteer.places(name + " " + spellings.get("Co.")) : all;
  }

  /** The same, and the states whose adjective or people it is: "Georgian". */
  List<Gazetteer.Candidate> orPeoples(String name) {
    List<Gazetteer.Candidate> all = all(name);
    return all.isEmpty() ? people(name).map(List::of).orElse(List.of()) : all;
  }

  /** The state whose adjective or people this is: "Georgian". */
  Optional<Gazetteer.Candidate> people(String name) {
    return base.stateOf(name).map(code -> state(code, name));
  }

  /** What a name behind a comma may be that holds a town: a state or a division. */
  List<Gazetteer.Candidate> holders(String name) {
    List<Gazetteer.Candidate> holders = new ArrayList<>();
    base.state(name).map(code -> state(code, name)).ifPresent(holders::add);
    for (Map<String, Gazetteer.Candidate> forms : List.of(shortForms, postal)) {
      Gazetteer.Candidate division = forms.get(name);
      if (division != null) {
        holders.add(division);
      }
    }
    gazetteer.places(name).stream().filter(c -> c.code().equals("ADM1")).forEach(holders::add);
    gazetteer.region(name).filter(r -> r.level() == Place.Level.ADMIN1).ifPresent(holders::add);
    return List.copyOf(new LinkedHashSet<>(holders));
  }

  /** What a name may be as a state or a division, wherever it stands. */
  List<Gazetteer.Candidate> wide(String name) {
    Optional<Gazetteer.Candidate> region = gazetteer.region(name);
    return region.isPresent()
        ? region.filter(r -> !r.country().isEmpty()).map(List::of).orElse(List.of())
        : holders(name).stream().filter(h -> !postal.containsKey(name)).toList();
  }

  private Gazetteer.Candidate state(String code, String name) {
    double[] middle = gazetteer.middle(code);
    double[] point = middle == null ? UNKNOWN : middle;
    String full = base.byId(code).map(a -> a.name()).orElse(name);
    return new Gazetteer.Candidate(0, full, point[0], point[1], "PCLI", code, "", 0);
  }

  /** "St. Louis" as the gazetteer spells it. */
  private String spelled(String name) {
    StringBuilder spelled = new StringBuilder();
    for (String word : name.replaceAll("['’]s$", "").split(" ")) {
      spelled.append(' ').append(spellings.getOrDefault(word, word));
    }
    return spelled.substring(1);
  }

  /** The key under which mentions of one name gather. */
  static String key(String name) {
    return Spelling.key(name);
  }
}
