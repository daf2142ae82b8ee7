package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that names who wrote it: "By Jane Doe and John Roe, Staff Writers". */
final class Byline {

  private static final int MOST_WORDS = 16;
  private static final int MOST_NAME = 5;

  private static final Pattern OPENING =
      Pattern.compile("^(?iu:" + LineCues.BYLINE + ")[\\s:]+(.{3,140})$");
  private static final Pattern PARTING =
      Pattern.compile(
          "\\s*(?:[,;|•·&]|\\s/\\s|\\s(?:and|And|AND|und|et|y|e|en|och|og|i|ve|with|mit|avec)(?=\\s\\p{Lu}))\\s*");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?:\\s(?:(?:de|da|di|del|della|der|den|van|von|al|el|bin|ibn|la|le|du|dos|ter|ten|of|the)\\s)*+"
              + "\\p{Lu}[\\p{L}\\p{M}.'’-]*+)*+");

  private Byline() {}

  /** The names, where the line is a byline. */
  static Optional<List<String>> of(String line) {
    if (Spaces.words(line) > MOST_WORDS) {
      return Optional.empty();
    }
    Matcher m = OPENING.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    List<String> names = names(m.group(1));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** The personal or agency names in what follows "By"; it ends where they do. */
  static List<String> names(String words) {
    List<String> names = new ArrayList<>();
    for (String part : PARTING.split(words.strip(), -1)) {
      String name = part.strip();
      if (NAME.matcher(name).matches() && Spaces.words(name) <= MOST_NAME && !isRole(name)) {
        String written = capitals(name);
        if (!names.contains(written)) {
          names.add(written);
        }
      } else if (!names.isEmpty()) {
        break;
      } else if (!name.isEmpty()) {
        return List.of();
      }
    }
    return names;
  }

  /** "Staff Writer", "Associated Press" after a person is where they work. */
  private static boolean isRole(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("writer")
        || lower.endsWith("writers")
        || lower.endsWith("correspondent")
        || lower.endsWith("editor")
        || lower.endsWith("reporter");
  }

  /** "STEVE PEOPLES" to "Steve Peoples"; short capitals such as "AFP" stay. */
  private static String capitals(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return out.toString();
  }
}
