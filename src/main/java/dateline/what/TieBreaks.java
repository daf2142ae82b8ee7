package dateline.what;

import dateline.says.Status;

/** PLOVER 2.0's tie-breaks that turn on how an event stands: what is to come is another type. */
final class TieBreaks {

  private TieBreaks() {}

  static String apply(String type, String mode, Status status) {
    boolean ahead = status == Status.PLANNED || status == Status.PROMISED;
    if (!ahead) {
      return type;
    }
    return switch (type) {
      case "CONSULT", "COOPERATE", "AID" -> "AGREE";
      case "RETREAT" -> mode.equals("release") ? "AGREE" : "CONCEDE";
      case "CONCEDE" -> "AGREE";
      case "SANCTION", "COERCE", "ASSAULT", "PROTEST" -> "THREATEN";
      default -> type;
    };
  }

  /** "Will not lift", "would not meet": what somebody says that he will not do, he rejects. */
  static String refused(String type) {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT" -> "REJECT";
      default -> type;
    };
  }
}
