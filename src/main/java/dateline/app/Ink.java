package dateline.app;

/** Colours and weights of a terminal, or none. */
enum Ink {
  BOLD("1"),
  DIM("2"),
  MARKED("1;4"),
  EVENT("1;36"),
  STATEMENT("1;32"),
  RELATION("1;35"),
  FIGURE("1;33"),
  WARNING("1;31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text so coloured, or as it is where there are no colours. */
  String on(String text, boolean colour) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
