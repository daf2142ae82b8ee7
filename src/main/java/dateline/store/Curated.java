package dateline.store;

import dateline.claim.Claim;
import dateline.story.Rulings;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as seen through its corrections. The claims that a reading made are not touched: each
 * look makes the corrected ones anew. Immutable.
 */
public final class Curated {

  private final List<Correction> standing;
  private final List<Coded> articles;
  private final Map<Long, List<Claim>> meant = new LinkedHashMap<>();
  private final Rulings rulings;

  private Curated(List<Correction> standing, List<Coded> coded) {
    this.standing = standing;
    Map<String, Coded> byId = new HashMap<>();
    coded.forEach(c -> byId.put(c.article().id(), c));
    Map<String, List<Correction>> byClaim = new HashMap<>();
    Map<String, Set<String>> together = new HashMap<>();
    Map<String, Set<String>> apart = new HashMap<>();
    for (Correction correction : standing) {
      List<Claim> claims = new ArrayList<>();
      for (Anchor anchor : correction.claims()) {
        Coded article = byId.get(anchor.article());
        Optional<Claim> found = article == null ? Optional.empty() : anchor.in(article.claims());
        found.ifPresent(claims::add);
      }
      meant.put(correction.number(), List.copyOf(claims));
      claims.forEach(c -> byClaim.computeIfAbsent(c.id(), id -> new ArrayList<>()).add(correction));
      rule(correction.kind(), claims, together, apart);
    }
    this.rulings = new Rulings(together, apart);
    this.articles = coded.stream().map(c -> corrected(c, byClaim)).toList();
  }

  /** The record's articles through the corrections that nobody took back. */
  public static Curated of(List<Coded> articles, List<Correction> log) {
    Set<Long> undone = new HashSet<>();
    log.forEach(c -> Optional.ofNullable(c.undoes()).ifPresent(undone::add));
    List<Correction> standing =
        log.stream()
            .filter(c -> c.kind() != Correction.Kind.UNDO && !undone.contains(c.number()))
            .toList();
    return new Curated(standing, articles);
  }

  /** Each article with the claims as they are after correction. */
  public List<Coded> articles() {
    return articles;
  }

  /** Which claims tell one event and which do not. */
  public Rulings rulings() {
    return rulings;
  }

  /** The corrections that hold, in the order in which they were said. */
  public List<Correction> standing() {
    return standing;
  }

  /** The claims, as the reading made them, that a standing correction speaks of. */
  public List<Claim> meant(Correction correction) {
    return meant.getOrDefault(correction.number(), List.of());
  }

  private static void rule(
      Correction.Kind kind,
      List<Claim> claims,
      Map<String, Set<String>> together,
      Map<String, Set<String>> apart) {
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (one.id().equals(other.id()) || one.kind() != other.kind()) {
          continue;
        }
        String head = claims.get(0).id();
        boolean first = one.id().equals(head) || other.id().equals(head);
        if (kind == Correction.Kind.TOGETHER) {
          add(together, one, other);
          remove(apart, one, other);
        } else if (kind == Correction.Kind.APART && first) {
          add(apart, one, other);
          remove(together, one, other);
        }
      }
    }
  }

  private static void add(Map<String, Set<String>> pairs, Claim one, Claim other) {
    pairs.computeIfAbsent(one.id(), id -> new HashSet<>()).add(other.id());
  }

  private static void remove(Map<String, Set<String>> pairs, Claim one, Claim other) {
    pairs.getOrDefault(one.id(), new HashSet<>()).remove(other.id());
  }

  private static Coded corrected(Coded coded, Map<String, List<Correction>> byClaim) {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : coded.claims()) {
      corrected(claim, byClaim.getOrDefault(claim.id(), List.of())).ifPresent(claims::add);
    }
    return new Coded(coded.article(), claims);
  }

  private static Optional<Claim> corrected(Claim claim, List<Correction> corrections) {
    Claim now = claim;
    boolean stands = true;
    for (Correction c : corrections) {
      switch (c.kind()) {
        case NOT_SO -> stands = false;
        case RIGHT -> stands = true;
        case TYPE -> now = typed(now, c);
        case ACTOR -> now = acted(now, c);
        case RECIPIENT -> now = received(now, c);
        case TOGETHER, APART, UNDO -> {}
      }
    }
    return stands ? Optional.of(now) : Optional.empty();
  }

  private static Claim typed(Claim c, Correction said) {
    return said.type() == null
        ? c
        : with(c, said.type(), null, c.actor(), c.recipient(), "type: " + words(said));
  }

  private static Claim acted(Claim c, Correction said) {
    return with(
        c, c.type(), c.mode(), parties(c.actor(), said), c.recipient(), "actor: " + words(said));
  }

  private static Claim received(Claim c, Correction said) {
    return with(
        c,
        c.type(),
        c.mode(),
        c.actor(),
        parties(c.recipient(), said),
        "recipient: " + words(said));
  }

  /** Nobody, where the correction names nobody. */
  private static List<Claim.Party> parties(List<Claim.Party> had, Correction said) {
    Actor actor = said.actor();
    return actor == null
        ? List.of()
        : List.of(new Claim.Party(had.isEmpty() ? actor.name() : had.get(0).text(), actor));
  }

  private static String words(Correction said) {
    return "corrected by "
        + said.by()
        + " on "
        + said.at().toString().substring(0, 10)
        + (said.reason().isEmpty() ? "" : ": " + said.reason());
  }

  private static Claim with(
      Claim c,
      String type,
      @Nullable String mode,
      List<Claim.Party> actor,
      List<Claim.Party> recipient,
      String why) {
    List<String> reasons = new ArrayList<>(c.why());
    reasons.add(why);
    return new Claim(
        c.id(),
        c.kind(),
        type,
        mode,
        c.contexts(),
        actor,
        recipient,
        c.date(),
        c.place(),
        c.value(),
        c.bound(),
        c.status(),
        c.background(),
        c.certainty(),
        c.sources(),
        c.direct(),
        c.content(),
        c.evidence(),
        c.confidence(),
        reasons);
  }
}
