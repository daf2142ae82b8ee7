package dateline.store;

import dateline.claim.Claim;
import dateline.what.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The claim that a correction speaks of: by its id, and by its words, which stay where they are
 * when another version reads the page and makes other ids. Immutable.
 *
 * @param claim the id
 * @param article the article's id
 * @param start offset of the words that carry it
 * @param end offset after them
 * @param kind event, statement, relation or figure
 * @param type as the claim had it
 */
public record Anchor(
    String claim, String article, int start, int end, Finding.Kind kind, String type) {

  /** Where a claim stands. */
  public static Anchor of(Claim claim) {
    Claim.Trigger trigger = claim.evidence().trigger();
    return new Anchor(
        claim.id(),
        claim.evidence().article(),
        trigger.start(),
        trigger.end(),
        claim.kind(),
        claim.type());
  }

  /** The claim of its article that is meant: that of the id, else the nearest at the same words. */
  public Optional<Claim> in(List<Claim> claims) {
    Optional<Claim> same = claims.stream().filter(c -> c.id().equals(claim)).findFirst();
    if (same.isPresent()) {
      return same;
    }
    List<Claim> here = claims.stream().filter(this::isAtTheWords).toList();
    return here.stream()
        .filter(c -> c.type().equals(type))
        .findFirst()
        .or(() -> here.stream().findFirst());
  }

  private boolean isAtTheWords(Claim other) {
    Claim.Trigger trigger = other.evidence().trigger();
    return other.kind() == kind && trigger.start() < end && trigger.end() > start;
  }
}
