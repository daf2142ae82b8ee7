package dateline.story;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.who.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who vouches for a claim in the end, or denies it: of its chain of sources one, as one party. */
final class Vouchers {

  /** However many of its officials speak, a government is one voucher, and so is a police force. */
  private static final Set<String> BODIES = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PRM");

  private static final String DESCRIBED = "described";

  private Vouchers() {}

  static String of(Sighting sighting, String line, Lineage lineage) {
    Source last = last(sighting.claim());
    if (last == null || own(last)) {
      return line;
    }
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
    Source last = last(claim);
    return last == null || own(last) ? line : last.name();
  }

  /**
   * The last of the chain; of a denial the last who denies, for those behind them are whom they
   * contradict: "police rejected a rights group's statement that ...".
   */
  private static @Nullable Source last(Claim claim) {
    List<Source> chain = claim.sources();
    if (Stance.of(claim.status()) == Stance.AGAINST) {
      for (int i = chain.size() - 1; i >= 0; i--) {
        if (Answers.isAct(chain.get(i).cue())) {
          return chain.get(i);
        }
      }
    }
    return chain.isEmpty() ? null : chain.get(chain.size() - 1);
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
