package dateline.app;

import java.util.regex.Pattern;

/** Page text made safe to show: no page may move a terminal's cursor or turn its text around. */
final class Plain {

  private static final Pattern ESCAPES = Pattern.compile("\\u001b(?:\\[[0-?]*[ -/]*[@-~]|.)?");
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\\n\\t]]");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private Plain() {}

  /** Without control characters, escape sequences and marks that turn the direction of text. */
  static String text(String text) {
    return STEERING.matcher(ESCAPES.matcher(text).replaceAll("")).replaceAll("");
  }

  /** The same on one line. */
  static String line(String text) {
    return BREAKS.matcher(text(BREAKS.matcher(text).replaceAll(" "))).replaceAll(" ").strip();
  }
}
