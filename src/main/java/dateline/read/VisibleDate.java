package dateline.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The publication date of a line that is a date. */
final class VisibleDate {

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?::[0-5]\\d)?\\s?([aApP]\\.?[mM]\\.?)?\\s?"
              + "(Z\\b|GMT|UTC|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?");

  private VisibleDate() {}

  /** The first date in the line, with its clock time where that has an offset. */
  static Optional<Published> of(String line, String language) {
    return DateText.first(line, language)
        .map(
            found -> {
              String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
              return new Published(
                  found.date(), time(rest, found.date().toString()), "visible text");
            });
  }

  private static @Nullable String time(String rest, String day) {
    Matcher m = TIME.matcher(rest);
    while (m.find()) {
      if (m.group(4) == null) {
        continue;
      }
      int hour = Integer.parseInt(m.group(1));
      String half = m.group(3);
      if (half != null && hour <= 12) {
        hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
      }
      String zone = m.group(4);
      String offset =
          Character.isLetter(zone.charAt(0))
              ? "Z"
              : zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
      return String.format("%sT%02d:%s:00%s", day, hour, m.group(2), offset);
    }
    return null;
  }
}
