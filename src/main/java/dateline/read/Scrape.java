package dateline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines with roles to stories: told apart, freed of furniture, each headline and caption once. */
final class Scrape {

  private static final int FEWEST_BODY = 120;
  private static final int FEWEST_DECK_WORDS = 5;

  private Scrape() {}

  /** The stories of a plain text. */
  static List<Story> stories(String name, String text) {
    List<Line> raw = TextLines.of(name, text);
    String language = language(raw);
    List<Line> lines = LineRoles.label(raw, language);
    List<Story> stories = new ArrayList<>();
    for (StoryBounds.Bounds bounds : new StoryBounds(lines, language).find()) {
      Story story = story(lines, bounds, language);
      if (story.bodyLength() >= FEWEST_BODY) {
        stories.add(story);
      }
    }
    return stories;
  }

  /** The language of a text, by its beginning. */
  static String language(List<Line> lines) {
    StringBuilder sample = new StringBuilder();
    for (Line line : lines) {
      if (sample.length() < 20_000) {
        sample.append(line.text()).append('\n');
      }
    }
    return Languages.of(sample.toString(), "");
  }

  private static Story story(List<Line> lines, StoryBounds.Bounds bounds, String language) {
    List<Piece> pieces = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    @Nullable Published published = null;
    @Nullable String title = null;
    Set<String> seen = new HashSet<>();
    boolean headOver = false;
    int body = 0;
    for (int i = bounds.start(); i < bounds.end(); i++) {
      Line line = lines.get(i);
      if (line.role() != LineRole.FURNITURE && !seen.add(line.key())) {
        continue;
      }
      if (bounds.title() != null && i == bounds.title()) {
        title = line.text();
        pieces.add(Piece.of(Role.TITLE, title, line.rawStart()));
        continue;
      }
      switch (line.role()) {
        case PARAGRAPH -> {
          pieces.add(Piece.of(Role.PARAGRAPH, line.text(), line.rawStart()));
          headOver = true;
          body++;
        }
        case CAPTION ->
            pieces.add(
                new Piece(
                    Role.CAPTION,
                    line.text(),
                    line.rawStart(),
                    Credits.of(line.text()).orElse(null)));
        case CREDIT -> creditLast(pieces, line);
        case BYLINE -> {
          if (authors.isEmpty()) {
            authors.addAll(Byline.of(line.text()).orElse(List.of()));
          }
        }
        case DATE -> {
          if (published == null && body <= 1) {
            published = VisibleDate.of(line.text(), language).orElse(null);
          }
        }
        case SHORT, HEADING -> {
          if (!headOver
              && title != null
              && Spaces.words(line.text()) >= FEWEST_DECK_WORDS
              && pieces.stream().noneMatch(p -> p.role() == Role.DECK)) {
            pieces.add(Piece.of(Role.DECK, line.text(), line.rawStart()));
          } else if (headOver && Sentences.isProse(line.text())) {
            pieces.add(Piece.of(Role.PARAGRAPH, line.text(), line.rawStart()));
          } else if (headOver && isHeading(lines, i, bounds.end())) {
            pieces.add(Piece.of(Role.HEADING, line.text(), line.rawStart()));
          }
        }
        default -> {}
      }
    }
    return new Story(
        title, authors, null, published, null, language, null, kind(title), List.copyOf(pieces));
  }

  /** A credit on its own line is the caption's before it. */
  private static void creditLast(List<Piece> pieces, Line credit) {
    if (pieces.isEmpty()) {
      return;
    }
    Piece last = pieces.get(pieces.size() - 1);
    if (last.role() == Role.CAPTION && last.credit() == null) {
      pieces.set(
          pieces.size() - 1,
          new Piece(last.role(), last.text(), last.rawStart(), Credits.bare(credit.text())));
    }
  }

  /** A short line is a heading where a paragraph follows it at once. */
  private static boolean isHeading(List<Line> lines, int at, int end) {
    return at + 1 < end
        && lines.get(at + 1).role() == LineRole.PARAGRAPH
        && Spaces.words(lines.get(at).text()) <= 16;
  }

  private static String kind(@Nullable String title) {
    if (title == null) {
      return "news";
    }
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.startsWith("opinion:") || lower.startsWith("opinion |")) {
      return "opinion";
    }
    return lower.startsWith("live:") || lower.contains("live updates") ? "live" : "news";
  }
}
