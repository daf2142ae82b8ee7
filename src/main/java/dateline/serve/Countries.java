package dateline.serve;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** English names of countries by their ISO 3166-1 alpha-3 codes, as the JDK has them. */
final class Countries {

  private static final Map<String, String> NAMES = read();

  private Countries() {}

  /** The name, or the code itself where it is no country's. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new TreeMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }
}
