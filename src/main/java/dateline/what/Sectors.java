package dateline.what;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PLOVER's sectors say of whoever has one. */
final class Sectors {

  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "MIL", "REB", "COP", "JUD", "LEG", "SPY", "PRM", "PTY", "OPP", "IGO", "UAF", "PRE",
          "NGO");

  private static final Set<String> PEOPLE =
      Set.of("CVL", "REF", "EDU", "LAB", "AGR", "MED", "REL", "SOC", "JRN");

  private Sectors() {}

  /** Whoever has it is an actor of politics or conflict, even of no known country. */
  static boolean isPolitical(@Nullable String sector) {
    return sector != null && POLITICAL.contains(sector);
  }

  /** Types of what is done to people or by them in the street, whoever they are. */
  static boolean isForce(String type) {
    return type.equals("ASSAULT") || type.equals("COERCE") || type.equals("PROTEST");
  }

  /** People at large, who act and suffer in politics and everywhere else. */
  static boolean isPeople(@Nullable String sector) {
    return sector != null && PEOPLE.contains(sector);
  }
}
