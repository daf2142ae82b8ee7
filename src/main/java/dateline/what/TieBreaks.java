package dateline.what;

import dateline.says.Status;

/** PLOVER 2.0's tie-breaks that turn on how an event stands: what is to come is another type. */
final class TieBreaks {

  private TieBreaks() {}

  static String apply(String type, Status status) {
    boolean ahead = status == Status.PLANNED || status == Status.PROMISED;
    if (!ahead) {
      return type;
    }
    return switch (type) {
      case "CONSULT", "COOPERATE" -> "AGREE";
      case "RETREAT" -> "CONCEDE";
      default -> type;
    };
  }
}
