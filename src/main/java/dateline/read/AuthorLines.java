package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Lines of a page, as a reader sees it, that say who wrote it; nearest to the headline first. */
final class AuthorLines {

  private static final int MOST_BLOCKS = 400;
  private static final int BEFORE_TITLE = 8;
  private static final int AFTER_TITLE = 60;

  /** Between a headline and the line with nothing but a name and a date. */
  private static final int NEAR_TITLE = 6;

  private static final int MOST_NAME_WORDS = 4;

  /** A line with a day and a name, in characters. */
  private static final int MOST_DATED = 80;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\s(?iu:%1$s)\\s?:|\\d\\W*\\s(?iu:%1$s))\\s+(\\S.*)$".formatted(LineCues.BYLINE));

  private static final Pattern ONLY_LABEL =
      Pattern.compile("(?iu)(?:%s)\\s*:?".formatted(LineCues.BYLINE));

  private static final Pattern NEXT_LABEL = Pattern.compile("(?:\\s[^\\s:]+:|/).*$");

  private AuthorLines() {}

  /**
   * Adds the names of the first line that is a byline.
   *
   * @param titleStart offset of the headline in the decoded capture, or -1
   */
  static void add(Document page, int titleStart, String language, AuthorNames names) {
    List<PageBlock> blocks = BlockWalker.walk(page.body());
    int title = title(blocks, titleStart);
    if (title >= 0) {
      add(part(blocks, title - BEFORE_TITLE, title + AFTER_TITLE), names);
    }
    if (names.isEmpty()) {
      add(part(blocks, 0, MOST_BLOCKS), names);
    }
    if (names.isEmpty() && title >= 0) {
      dated(part(blocks, title + 1, title + NEAR_TITLE), language, names);
    }
  }

  private static int title(List<PageBlock> blocks, int start) {
    for (int i = 0; i < blocks.size(); i++) {
      if (start >= 0 && blocks.get(i).rawStart() == start) {
        return i;
      }
    }
    return -1;
  }

  private static List<PageBlock> part(List<PageBlock> blocks, int from, int to) {
    return blocks.subList(
        Math.min(Math.max(0, from), blocks.size()), Math.max(0, Math.min(to, blocks.size())));
  }

  private static void add(List<PageBlock> blocks, AuthorNames names) {
    boolean label = false;
    for (PageBlock block : blocks) {
      String text = block.text();
      if (text.length() <= AuthorNames.MOST_LENGTH && !block.tag().equals("h1")) {
        Byline.of(AuthorNames.untilDate(text)).or(() -> labelled(text)).ifPresent(names::addAll);
        if (names.isEmpty() && label) {
          names.addAll(whole(AuthorNames.untilDate(text)));
        }
      }
      if (!names.isEmpty()) {
        return;
      }
      label = ONLY_LABEL.matcher(text).matches();
    }
  }

  /** "Date: 19 November Author: Jane Doe Source: AP", "19 November 2026 by Jane Doe". */
  private static Optional<List<String>> labelled(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find()
        ? Optional.of(Byline.names(NEXT_LABEL.matcher(label.group(1)).replaceFirst("")))
        : Optional.empty();
  }

  /** "11.12.2019 - Jane Doe": below a headline, with a name and a day and nothing else. */
  private static void dated(List<PageBlock> blocks, String language, AuthorNames names) {
    for (int i = 0; i < blocks.size() && names.isEmpty(); i++) {
      PageBlock block = blocks.get(i);
      if (block.linkChars() > 0) {
        continue;
      }
      List<DateText.Found> dates = dates(block, language);
      if (dates.size() == 1) {
        List<String> found = new ArrayList<>();
        found.addAll(whole(block.text().substring(0, dates.get(0).start())));
        found.addAll(whole(block.text().substring(dates.get(0).end())));
        names.addAll(found.size() == 1 ? found : List.of());
      } else if (isDay(blocks, i - 1, language) || isDay(blocks, i + 1, language)) {
        names.addAll(whole(block.text()));
      }
    }
  }

  private static boolean isDay(List<PageBlock> blocks, int at, String language) {
    return at >= 0 && at < blocks.size() && dates(blocks.get(at), language).size() == 1;
  }

  private static List<DateText.Found> dates(PageBlock block, String language) {
    return block.text().length() > MOST_DATED ? List.of() : DateText.all(block.text(), language);
  }

  private static List<String> whole(String words) {
    String bare = AuthorNames.withoutCue(words.replaceAll("^[\\s|•·,–—-]+|[\\s|•·,–—-]+$", ""));
    List<String> names = Byline.names(bare);
    boolean person = names.size() == 1 && names.get(0).length() == bare.length();
    return person && Spaces.words(bare) > 1 && Spaces.words(bare) <= MOST_NAME_WORDS
        ? names
        : List.of();
  }
}
