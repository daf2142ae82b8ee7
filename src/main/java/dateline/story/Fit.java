package dateline.story;

/** How one part of a claim goes with the same part of another. */
enum Fit {
  /** The same, named by both. */
  SAME,
  /** One is part of the other, or both of a third. */
  PART,
  /** At least one says nothing. */
  OPEN,
  /** Not both can be true of one event. */
  CONFLICT
}
