package dateline.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the line that a report opens with and the paragraph that remains after it. */
final class DatelineParser {

  /**
   * A dateline and what follows it.
   *
   * @param dateline the line
   * @param date its full date, where it has a year, or null
   * @param length characters of the paragraph that it takes, the dash included
   */
  record Split(Dateline dateline, @Nullable LocalDate date, int length) {}

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
  private static final String DATE =
      "(?:(?:\\p{L}{3,9}day,?\\s)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?)"
          + "(?:,?\\s(?:19|20)\\d\\d)?)";
  private static final String DASH = "\\s*(?:--|[-–—―:])\\s*";

  /** In capitals: "LA CROSSE, Wis. (AP) —", "DAMASCUS, Aug 3 (Reuters) -", "LONDON —". */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^(?<place>"
              + CAPITALS
              + "(?:[\\s/]"
              + CAPITALS
              // No more words than MOST_PLACE has letters for.
              + "){0,19}(?:,\\s"
              + WORD
              + "(?:\\s"
              + WORD
              + ")?)?)"
              + "(?:,\\s(?<date>"
              + DATE
              + "))?(?:,?\\s?[(\\[](?<agency>[^()\\[\\]]{2,50})[)\\]])?"
              + "(?:,\\s(?<after>"
              + DATE
              + "))?"
              + DASH
              + "(?=\\S)");

  /** In small letters an agency or a date must stand by: "New Delhi, Aug 4 (PTI)". */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?:(?<place>"
              + WORD
              + "(?:[\\s/-]"
              + WORD
              + "){0,3}(?:,\\s"
              + WORD
              + "(?:\\s"
              + WORD
              + ")?)?)?(?:(?:,\\s|\\s|^)(?<date>"
              + DATE
              + "))?,?\\s?)[(\\[](?<agency>[^()\\[\\]]{2,50})[)\\]](?:"
              + DASH
              + "|\\.?\\s)(?=\\S)");

  private static final int MOST_PLACE = 40;

  private DatelineParser() {}

  /** The dateline at the start of a paragraph, if one is there. */
  static Optional<Split> split(String paragraph, String language) {
    String start = paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
    Matcher m = IN_CAPITALS.matcher(start);
    if (m.find() && isCapitalPlace(m) && m.end() < paragraph.length()) {
      String date = m.group("date") == null ? m.group("after") : m.group("date");
      return Optional.of(made(m, m.group("agency"), date, language));
    }
    m = WITH_AGENCY.matcher(start);
    if (m.find() && m.end() < paragraph.length() && agencyOf(m.group("agency")).isPresent()) {
      return Optional.of(made(m, m.group("agency"), m.group("date"), language));
    }
    return Optional.empty();
  }

  private static Split made(
      Matcher m, @Nullable String bracket, @Nullable String date, String language) {
    String line = m.group().strip();
    @Nullable String agency = bracket == null ? null : agencyOf(bracket).orElse(bracket.strip());
    @Nullable LocalDate day =
        date == null ? null : DateText.first(date, language).map(DateText.Found::date).orElse(null);
    String place = m.group("place");
    return new Split(
        new Dateline(place == null || place.isBlank() ? null : place.strip(), agency, line),
        day,
        m.end());
  }

  /**
   * Capitals before a dash are a place where a bracket or a date follows, or where nothing says
   * that they are a label: a dash sets labels off too, a colon more often still.
   */
  private static boolean isCapitalPlace(Matcher m) {
    String place = m.group("place");
    long letters = place.chars().filter(Character::isLetter).count();
    if (letters < 3 || place.length() > MOST_PLACE) {
      return false;
    }
    if (m.group("agency") != null || m.group("date") != null || m.group("after") != null) {
      return true;
    }
    String line = m.group();
    return !line.endsWith(": ")
        && !line.endsWith(":")
        && line.endsWith(" ")
        && letters >= 4
        && !Furniture.isKnown(place);
  }

  private static Optional<String> agencyOf(String bracket) {
    Optional<String> named = Agencies.named(bracket);
    if (named.isPresent()) {
      return named;
    }
    return Agencies.in(bracket).stream().findFirst();
  }
}
