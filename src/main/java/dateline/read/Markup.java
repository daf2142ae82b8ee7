package dateline.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages in HTML from plain text by looking. */
final class Markup {

  private static final int SAMPLE = 1 << 16;
  private static final int FEWEST_TAGS = 3;

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)^\\s*+(?:<!--.{0,2000}?-->\\s*+)*+(?:<!doctype\\s+html|<html[\\s>])",
          Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</(?:p|div|h[1-6]|article|head|title|body|span|a|ul|li|table|script|section)\\s*>");

  private Markup() {}

  /** The name of the first element in lower case, past what may stand before it; or empty. */
  static String root(String text) {
    int at = 0;
    int most = Math.min(text.length(), SAMPLE);
    while (at < most) {
      char c = text.charAt(at);
      if (Spaces.isBlank(c) || c == '\ufeff') {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        int close = text.indexOf('>', at);
        int inner = text.indexOf('[', at);
        at = inner >= 0 && inner < close ? after(text, "]", at) : after(text, ">", at);
      } else if (c == '>') {
        at++;
      } else if (c == '<') {
        int end = at + 1;
        while (end < most && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ':')) {
          end++;
        }
        return text.substring(at + 1, end).toLowerCase(Locale.ROOT);
      } else {
        return "";
      }
    }
    return "";
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  /** How many elements the markup opens, those within scripts and comments among them. */
  static int elements(String text) {
    int elements = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        elements++;
      }
    }
    return elements;
  }

  /** Whether the text is a page in HTML. */
  static boolean isHtml(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (DOCUMENT.matcher(sample).find()) {
      return true;
    }
    Matcher tags = TAG.matcher(sample);
    int found = 0;
    while (found < FEWEST_TAGS && tags.find()) {
      found++;
    }
    return found >= FEWEST_TAGS;
  }
}
