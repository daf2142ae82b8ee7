package dateline.says;

/** How a claim stands with its source. */
public enum Status {
  ASSERTED,
  DENIED,
  PROMISED,
  PLANNED,
  DEMANDED,
  THREATENED,
  POSSIBLE,
  /** The text says that it did not happen. */
  NEGATED
}
