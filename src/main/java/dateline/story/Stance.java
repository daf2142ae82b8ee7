package dateline.story;

import dateline.says.Status;

/** What a claim says about its event. */
public enum Stance {
  /** That it is so. */
  FOR,
  /** That it is not so. */
  AGAINST,
  /** That it may be, or is to be. */
  OPEN;

  static Stance of(Status status) {
    return switch (status) {
      case ASSERTED -> FOR;
      case DENIED, NEGATED -> AGAINST;
      case PROMISED, PLANNED, DEMANDED, THREATENED, POSSIBLE -> OPEN;
    };
  }
}
