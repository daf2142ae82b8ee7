package dateline.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells pages in HTML from plain text by looking. */
final class Markup {

  private static final int SAMPLE = 1 << 16;
  private static final int FEWEST_TAGS = 3;

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)^\\s*(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html|<html[\\s>])", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</(?:p|div|h[1-6]|article|head|title|body|span|a|ul|li|table|script|section)\\s*>");

  private Markup() {}

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
