package dateline.app;

/** Exit codes: the same for every command, and listed in every help. */
final class Exit {

  static final int OK = 0;
  static final int SOME_UNREADABLE = 1;
  static final int USAGE = 2;
  static final int NOTHING = 3;
  static final int STORE = 4;
  static final int INTERNAL = 70;

  private Exit() {}
}
