package dateline.says;

/**
 * What was found of how a clause stands.
 *
 * @param certainty on FactBank's unified scale, from -3 (certainly not) to 3 (certainly)
 * @param basis the words and the rule that decided
 * @param ahead whether it speaks of what is not yet, or never was, so that a governing word says
 *     more and it is no history
 */
record Found(Status status, double certainty, String basis, boolean ahead) {

  static final Found ASSERTED = of(Status.ASSERTED, 3, "asserted: nothing qualifies it");

  static Found of(Status status, double certainty, String basis) {
    return new Found(status, certainty, basis, false);
  }

  static Found ahead(Status status, double certainty, String basis) {
    return new Found(status, certainty, basis, true);
  }

  boolean isAsserted() {
    return status == Status.ASSERTED;
  }

  /** What an effect of the tables means; asserted where it has none. */
  static Found effect(String effect, String basis) {
    return switch (effect) {
      case "negates" -> of(Status.NEGATED, -2.5, basis);
      case "planned" -> of(Status.PLANNED, 1, basis);
      case "promised" -> of(Status.PROMISED, 1.5, basis);
      case "threatened" -> of(Status.THREATENED, 1, basis);
      case "demanded" -> of(Status.DEMANDED, 0.5, basis);
      case "denied" -> of(Status.DENIED, -2, basis);
      case "possible" -> of(Status.POSSIBLE, 0.5, basis);
      default -> ASSERTED;
    };
  }
}
