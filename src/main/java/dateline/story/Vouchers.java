package dateline.story;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.who.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who vouches for a claim in the end: the last of its chain of sources, as one party. */
final class Vouchers {

  /** However many of its officials speak, a government is one voucher, and so is a police force. */
  private static final Set<String> BODIES = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PRM");

  private static final String DESCRIBED = "described";

  private Vouchers() {}

  static String of(Sighting sighting, String line, Lineage lineage) {
    List<Source> chain = sighting.claim().sources();
    if (chain.isEmpty() || own(chain.get(chain.size() - 1))) {
      return line;
    }
    Source last = chain.get(chain.size() - 1);
    if (isOutlet(last, lineage)) {
      return Outlets.name(last.name());
    }
    Actor actor = actor(sighting, last);
    String name = last.name().toLowerCase(Locale.ROOT);
    if (actor != null && actor.sector() != null && BODIES.contains(actor.sector())) {
      return actor.country() == null ? actor.sector() : actor.country() + " " + actor.sector();
    }
    return switch (last.kind()) {
      // Whom one agency does not name need not be whom another does not name.
      case UNNAMED, COLLECTIVE -> name + " of " + line;
      default -> last.id() == null || last.id().startsWith(DESCRIBED) ? name : last.id();
    };
  }

  /** The voucher as a name for people. */
  static String name(Claim claim, String line) {
    List<Source> chain = claim.sources();
    return chain.isEmpty() || own(chain.get(chain.size() - 1))
        ? line
        : chain.get(chain.size() - 1).name();
  }

  /** An outlet by its kind or because reports of it are in the record. */
  static boolean isOutlet(Source source, Lineage lineage) {
    return (source.kind() == Source.Kind.OUTLET && !own(source))
        || lineage.publishes(source.name());
  }

  /** "This newspaper": the one that prints it. */
  private static boolean own(Source source) {
    return source.kind() == Source.Kind.OUTLET
        && source.id() != null
        && source.id().startsWith(DESCRIBED);
  }

  /** What the report's other claims know of a source. */
  private static @Nullable Actor actor(Sighting sighting, Source source) {
    for (Claim claim : sighting.report().claims()) {
      for (Claim.Party party : claim.actor()) {
        if (party.actor().id().equals(source.id())) {
          return party.actor();
        }
      }
    }
    return null;
  }
}
