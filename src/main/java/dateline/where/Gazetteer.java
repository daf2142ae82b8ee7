package dateline.where;

import dateline.table.Table;
import dateline.who.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bundled gazetteer: GeoNames' places, the regions kept by hand, and the points of states. Held
 * as arrays, for 200,000 objects would slow the start. Immutable and safe for use by multiple
 * threads.
 */
final class Gazetteer {

  /**
   * A place that a name may mean.
   *
   * @param population people, 0 where unknown
   * @param code GeoNames feature code, or "REGION" …
   */
  record Candidate(
      int id,
      String name,
      double lat,
      double lon,
      String code,
      String country,
      String admin1,
      long population) {

    Place.Level level() {
      return switch (code) {
        case "PCLI" -> Place.Level.COUNTRY;
        case "ADM1", "ADMIN1" -> Place.Level.ADMIN1;
        case "ADM2" -> Place.Level.ADMIN2;
        case "REGION" -> Place.Level.REGION;
        case "SITE" -> Place.Level.SITE;
        default -> Place.Level.CITY;
      };
    }
  }

  private final List<String> lines = new ArrayList<>();
  private final Map<String, int[]> byName = new HashMap<>(1 << 19);
  private final Map<String, Candidate> regions = new HashMap<>();
  private final Map<String, double[]> states = new HashMap<>();

  private Gazetteer() {}

  static Gazetteer open() {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.places();
    for (Table.Row row : Table.resource("/dateline/where/regions.tsv").rows()) {
      Candidate region =
          new Candidate(
              0,
              row.get("name"),
              Double.parseDouble(row.get("lat")),
              Double.parseDouble(row.get("lon")),
              row.get("level"),
              row.get("country"),
              "",
              0);
      gazetteer.regions.put(Spelling.key(row.get("name")), region);
      row.list("aliases").forEach(a -> gazetteer.regions.put(Spelling.key(a), region));
    }
    for (Table.Row row : Table.resource("/dateline/where/countries.tsv").rows()) {
      if (!row.get("lat").isEmpty()) {
        gazetteer.states.put(
            row.get("code"),
            new double[] {Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))});
      }
    }
    return gazetteer;
  }

  private void places() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("/dateline/where/gazetteer.tsv.gz")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its gazetteer");
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
              1 << 16);
      boolean header = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        if (header) {
          header = false;
          continue;
        }
        int at = lines.size();
        lines.add(line);
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int third = line.indexOf('\t', second + 1);
        add(line.substring(first + 1, second), at);
        if (third > second + 1) {
          for (String alternate : line.substring(second + 1, third).split("\\|")) {
            add(alternate, at);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer", e);
    }
  }

  private void add(String name, int at) {
    byName.merge(
        Spelling.key(name),
        new int[] {at},
        (old, one) -> {
          if (old[old.length - 1] == at) {
            return old;
          }
          int[] more = Arrays.copyOf(old, old.length + 1);
          more[old.length] = at;
          return more;
        });
  }

  /** The region of this name, if one is kept by hand. */
  Optional<Candidate> region(String name) {
    return Optional.ofNullable(regions.get(Spelling.key(name)));
  }

  /** Every place of this name. */
  List<Candidate> places(String name) {
    int[] found = byName.get(Spelling.key(name));
    if (found == null) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>(found.length);
    for (int at : found) {
      String[] c = lines.get(at).split("\t", -1);
      candidates.add(
          new Candidate(
              c[0].isEmpty() ? 0 : Integer.parseInt(c[0]),
              c[1],
              Double.parseDouble(c[3]),
              Double.parseDouble(c[4]),
              c[5],
              c[6],
              c[7],
              c[8].isEmpty() ? 0 : Long.parseLong(c[8])));
    }
    return candidates;
  }

  /** About the middle of a state: latitude and longitude, or null where it is not known. */
  double @Nullable [] middle(String country) {
    return states.get(country);
  }
}
