package dateline.what;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PLOVER sectors that make whoever has them an actor of politics or conflict without a country. */
final class Sectors {

  private static final Set<String> POLITICAL =
      Set.of(
          "GOV", "MIL", "REB", "COP", "JUD", "LEG", "SPY", "PRM", "PTY", "OPP", "IGO", "UAF", "PRE",
          "CVL", "REF", "NGO");

  private Sectors() {}

  static boolean isPolitical(@Nullable String sector) {
    return sector != null && POLITICAL.contains(sector);
  }
}
