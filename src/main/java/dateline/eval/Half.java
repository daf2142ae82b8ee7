package dateline.eval;

/**
 * The halves of a development set: rules are made looking at the errors of one, and figures of the
 * other say what they are worth.
 */
enum Half {
  /** Even places in the order of names: looked at. */
  LOOKED_AT("looked at"),
  /** Odd places: kept. */
  KEPT("kept"),
  /** Both. */
  BOTH("both");

  private final String label;

  Half(String label) {
    this.label = label;
  }

  /** Which half the item at this place belongs to. */
  static Half of(int place) {
    return place % 2 == 0 ? LOOKED_AT : KEPT;
  }

  @Override
  public String toString() {
    return label;
  }
}
