package dateline.read;

import dateline.table.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as pages print them in visible text, in any language of months.tsv. */
final class DateText {

  /** A date where it stands. */
  record Found(LocalDate date, int start, int end) {}

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/months.tsv").rows()) {
      // Where two languages disagree about a form, its own language's reading is kept apart.
      int month = Integer.parseInt(row.get("month"));
      MONTHS.putIfAbsent(row.get("form"), month);
      MONTHS.put(row.get("language") + ":" + row.get("form"), month);
    }
  }

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.-])((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\d/.:-])(\\d{1,2})(\\. ?|[/-])(\\d{1,2})(?:\\. ?|[/-])((?:19|20)?\\d\\d)(?![\\d:]|\\.\\d(?!\\d))");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.|-го)?[\\s.-]{0,2}(?:(?:de|of|di)\\s)?"
              + "(\\p{L}[\\p{L}\\p{M}]{1,15})\\.?[\\s,./-]{1,3}(?:del?\\s)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{1,15})[.\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?"
              + "[,.\\s-]{1,3}((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s(?:m\\.\\s)?(\\p{L}[\\p{L}\\p{M}]{2,15})\\.?\\s(\\d{1,2})(?!\\d)");

  private DateText() {}

  /**
   * All full dates in it, in order.
   *
   * @param language ISO 639-1 or a locale such as "en-US"; it settles 3/4/2023 and months that two
   *     languages name alike
   */
  static List<Found> all(String text, String language) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher m = YEAR_FIRST.matcher(text);
    while (m.find()) {
      add(found, m, m.group(1), number(m.group(3)), m.group(4));
    }
    m = YEAR_LAST.matcher(text);
    while (m.find()) {
      numeric(found, m, language);
    }
    m = EAST_ASIAN.matcher(text);
    while (m.find()) {
      add(found, m, m.group(1), number(m.group(2)), m.group(3));
    }
    m = DAY_MONTH_YEAR.matcher(text);
    while (m.find()) {
      add(found, m, m.group(3), month(m.group(2), language), m.group(1));
    }
    m = MONTH_DAY_YEAR.matcher(text);
    while (m.find()) {
      add(found, m, m.group(3), month(m.group(1), language), m.group(2));
    }
    m = YEAR_MONTH_DAY.matcher(text);
    while (m.find()) {
      add(found, m, m.group(1), month(m.group(2), language), m.group(3));
    }
    found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::date));
    return found;
  }

  /** The first full date in it. */
  static Optional<Found> first(String text, String language) {
    return all(text, language).stream().findFirst();
  }

  /** Day or month first: what cannot be a month is the day; else as the language has it. */
  private static void numeric(List<Found> found, Matcher m, String language) {
    int first = number(m.group(1));
    int second = number(m.group(3));
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    boolean slash = m.group(2).equals("/") || m.group(2).equals("-");
    boolean monthFirst =
        second > 12 || (first <= 12 && slash && language.toLowerCase(Locale.ROOT).equals("en-us"));
    if (monthFirst) {
      add(found, m, year, first, m.group(3));
    } else {
      add(found, m, year, second, m.group(1));
    }
  }

  /** The month of this name, or 0. */
  static int month(String name, String language) {
    String form = name.toLowerCase(Locale.ROOT);
    String code = language.length() > 2 ? language.substring(0, 2) : language;
    Integer own = MONTHS.get(code + ":" + form);
    return own != null ? own : MONTHS.getOrDefault(form, 0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static void add(List<Found> found, Matcher m, String year, int month, String day) {
    if (month < 1 || month > 12) {
      return;
    }
    try {
      found.add(new Found(LocalDate.of(number(year), month, number(day)), m.start(), m.end()));
    } catch (DateTimeException e) {
      // Digits that look like a date and are none, such as 31.02.2020.
    }
  }
}
