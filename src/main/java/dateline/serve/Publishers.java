package dateline.serve;

import dateline.table.Table;
import dateline.who.ActorBase;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which country publishers are at home: as the user's table says, else as the program's tables
 * of media do. Immutable.
 */
public final class Publishers {

  /** Loaded when the first country is asked for. */
  private static final class Known {
    static final ActorBase BASE = ActorBase.open();
  }

  private final Map<String, String> countries;

  private Publishers(Map<String, String> countries) {
    this.countries = countries;
  }

  /** Those that the program knows. */
  public static Publishers known() {
    return new Publishers(Map.of());
  }

  /** A table's, with the columns {@code publisher} and {@code country} (ISO 3166-1 alpha-3). */
  public static Publishers of(Table table) {
    Map<String, String> countries = new TreeMap<>();
    table.rows().forEach(row -> countries.put(row.get("publisher"), row.get("country")));
    return new Publishers(countries);
  }

  /** The alpha-3 code; empty where nobody says. */
  Optional<String> country(String publisher) {
    String said = countries.get(publisher);
    return said != null
        ? Optional.of(said)
        : Known.BASE.outlet(publisher).map(outlet -> outlet.country());
  }
}
