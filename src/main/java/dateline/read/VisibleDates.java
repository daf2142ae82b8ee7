package dateline.read;

import dateline.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The publication date that a page shows to its readers: a short run of text near the headline. */
final class VisibleDates {

  private static final int MOST_TEXT = 160;
  private static final int SHORT = 60;
  private static final int AT_START = 30;

  private static final Set<String> CLASSES = new HashSet<>();
  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> LATER = new HashSet<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/date-cues.tsv").rows()) {
      (switch (row.get("where")) {
            case "class" -> CLASSES;
            case "text" -> WORDS;
            default -> LATER;
          })
          .add(row.get("cue"));
    }
  }

  private VisibleDates() {}

  static Optional<Published> of(Document page, String language) {
    List<PageBlock> blocks = BlockWalker.walk(page.body());
    int title = title(blocks);
    @Nullable Published best = null;
    double most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      String text = block.text();
      String head = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
      Optional<DateText.Found> found = DateText.first(head, language);
      if (found.isEmpty() || (text.length() > MOST_TEXT && found.get().start() > AT_START)) {
        continue;
      }
      double score = score(block, found.get(), i - title);
      if (score > most) {
        most = score;
        best = new Published(found.get().date(), null, "visible text");
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(PageBlock block, DateText.Found found, int distance) {
    String lower = block.text().toLowerCase(Locale.ROOT);
    double score = 4;
    score += block.text().length() <= SHORT ? 2 : 0;
    score += found.start() == 0 ? 0.5 : 0;
    score += hasClass(block.parent()) ? 2 : 0;
    score += holds(lower, WORDS) ? 1 : 0;
    score -= isLater(lower) ? 1.5 : 0;
    score -= Sentences.isProse(block.text()) ? 2 : 0;
    score -= block.linkDensity() > 0.5 ? 1.5 : 0;
    score -= Math.min(4, Math.abs(distance) * (distance < 0 ? 0.3 : 0.12));
    score -= DateElements.isElsewhere(block.parent()) ? 3.5 : 0;
    return score;
  }

  /** Whether words beside a date say that it is that of a change. */
  static boolean isLater(String words) {
    return holds(words.toLowerCase(Locale.ROOT), LATER);
  }

  private static boolean holds(String lower, Set<String> cues) {
    for (String cue : cues) {
      int at = lower.indexOf(cue);
      if (at >= 0
          && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))
          && (at + cue.length() == lower.length()
              || !Character.isLetter(lower.charAt(at + cue.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasClass(Element element) {
    Element at = element;
    for (int up = 0; up < 2 && at != null; up++) {
      String words =
          (at.className() + " " + at.id())
              .replaceAll("([a-z])([A-Z])", "$1 $2")
              .toLowerCase(Locale.ROOT);
      for (String word : words.split("[^\\p{L}]+", -1)) {
        if (CLASSES.contains(word)) {
          return true;
        }
      }
      at = at.parent();
    }
    return false;
  }

  /** The first h1, or else the first heading, or the start. */
  private static int title(List<PageBlock> blocks) {
    int heading = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).tag().equals("h1")) {
        return i;
      }
      if (heading == 0 && blocks.get(i).isHeading()) {
        heading = i;
      }
    }
    return heading;
  }
}
