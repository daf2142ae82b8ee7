package dateline.claim;

import dateline.what.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Names a claim by what it says and where it stands, so that the same page read twice by the same
 * version gives the same id, and two claims of one article never share one.
 */
final class Identity {

  private Identity() {}

  static String of(
      Claim.Evidence evidence,
      Finding finding,
      List<Claim.Party> actor,
      List<Claim.Party> recipient) {
    StringBuilder key = new StringBuilder();
    key.append(evidence.article()).append('\n').append(evidence.trigger().start());
    key.append('\n').append(evidence.trigger().end()).append('\n').append(finding.kind());
    key.append('\n').append(finding.type());
    actor.forEach(p -> key.append("\na ").append(p.actor().id()));
    recipient.forEach(p -> key.append("\nr ").append(p.actor().id()));
    String prefix = finding.kind().name().substring(0, 1).toLowerCase(Locale.ROOT);
    return prefix + digest(key.toString()).substring(0, 15);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
