package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of authors as they are found, without what pages write around them. */
final class AuthorNames {

  private static final Pattern NO_NAME = Pattern.compile("(?iu)(?:" + LineCues.NO_NAME + ")");

  static final int MOST_LENGTH = 140;
  private static final int MOST_NAME_WORDS = 6;

  private static final Pattern CUE =
      Pattern.compile("^(?:(?iu:" + LineCues.BYLINE + ")(?:\\s*:\\s*|\\s+)){1,2}");

  /** What follows a name in the same line: a date, a place in a list, a bar. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[|•·»]|\\s[-–—]\\s|(?<=\\s)\\d|(?<=\\s)@|,\\s(?=\\d)|\\s\\p{Lu}\\p{L},\\s(?=\\d)|,?\\s(?iu:"
              + LineCues.WEEKDAY
              + ")\\P{L}|\\s(?iu:"
              + LineCues.BEFORE_DAY
              + ")\\s(?=\\d)).*$");

  private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+)\\s+(?=\\p{Lu})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/-]+");

  private final List<String> names = new ArrayList<>();

  /** Keys of the names by which the site calls itself, which are no authors. */
  private final Set<String> site;

  AuthorNames(Set<String> site) {
    this.site = site;
  }

  List<String> all() {
    return names;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether one of them is a person's. */
  boolean hasPerson() {
    return names.stream().anyMatch(AuthorNames::isPersonal);
  }

  /** Whether there is none that a person or a user may have. */
  boolean areHouses() {
    return names.stream().allMatch(AuthorNames::isHouse);
  }

  /** A name of two words and more, and no "Department of Forests". */
  private static boolean isPersonal(String name) {
    return Spaces.words(name) > 1 && Byline.names(name).size() == 1 && !isHouse(name);
  }

  private static boolean isHouse(String name) {
    for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)) {
      if (AuthorCues.HOUSES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words open as a byline does. */
  static boolean opensByline(String words) {
    return CUE.matcher(words).find();
  }

  /** The words after what opens a byline. */
  static String withoutCue(String words) {
    return CUE.matcher(words.strip()).replaceFirst("");
  }

  /** The words before the date, bar or place that follows a name. */
  static String untilDate(String words) {
    return AFTER.matcher(words).replaceFirst("").strip();
  }

  /** Adds names from where there may be more in the line. */
  void add(String words) {
    if (words.isBlank() || words.length() > MOST_LENGTH || words.contains("http")) {
      return;
    }
    String bare = withoutCue(words);
    List<String> found = Byline.names(bare);
    addAll(found.isEmpty() ? List.of(untilDate(bare)) : found);
  }

  /** Where the page itself calls it an author, a user's name in small letters will do. */
  void addTrusted(String words) {
    add(untilDate(withoutCue(words)));
  }

  void addAll(List<String> found) {
    for (String name : found) {
      String clean = withoutRole(name.strip().replaceAll("^[\\s:,–—-]+|[\\s:,–—-]+$", ""));
      if (!clean.isEmpty()
          && Spaces.words(clean) <= MOST_NAME_WORDS
          && !site.contains(Spaces.key(clean))
          && !Furniture.isKnown(clean)
          && !NO_NAME.matcher(clean).matches()
          && clean.indexOf('#') < 0
          && DateText.month(clean, "") == 0
          && clean.codePoints().anyMatch(Character::isLetter)
          && !names.contains(clean)) {
        names.add(clean);
      }
    }
  }

  /** "Guest-writer Ines Kalnin", "Ines Kalnin Reporter" are called so and not named so. */
  private static String withoutRole(String name) {
    String bare = name;
    Matcher first = FIRST_WORD.matcher(bare);
    if (Spaces.words(bare) > 2 && first.find() && isRole(first.group(1))) {
      bare = bare.substring(first.end());
    }
    int last = bare.lastIndexOf(' ');
    boolean trails = Spaces.words(bare) > 2 && isRole(bare.substring(last + 1));
    return trails ? bare.substring(0, last) : bare;
  }

  private static boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return AuthorCues.ROLES.contains(lower.substring(lower.lastIndexOf('-') + 1));
  }
}
