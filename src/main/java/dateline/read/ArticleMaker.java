package dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stories to articles: datelines and agency credits taken off, hints applied, ids given. */
final class ArticleMaker {

  private static final String PARTING = "\n\n";
  private static final int ID_LENGTH = 12;

  private final Capture capture;
  private final Hints hints;

  ArticleMaker(Capture capture, Hints hints) {
    this.capture = capture;
    this.hints = hints;
  }

  /**
   * One article.
   *
   * @param digest of the capture
   * @param ordinal its place in the capture, from 1
   */
  Article make(Story story, String digest, int ordinal) {
    List<Piece> pieces = new ArrayList<>(story.pieces());
    String language = language(story);
    List<String> agencies = new ArrayList<>();
    for (String author : story.authors()) {
      Agencies.named(author).ifPresent(a -> addOnce(agencies, a));
    }
    DatelineParser.@Nullable Split opening = takeDateline(pieces, language);
    takeFoot(pieces, agencies);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      text.append(blocks.isEmpty() ? "" : PARTING);
      blocks.add(
          new Block(piece.role(), piece.text(), text.length(), piece.rawStart(), piece.credit()));
      text.append(piece.text());
    }
    return new Article(
        id(story, text.toString()),
        capture.name(),
        digest,
        ordinal,
        story.title(),
        story.authors(),
        story.publisher() == null ? hints.publisher() : story.publisher(),
        published(story, opening),
        story.updated(),
        opening == null ? null : opening.dateline(),
        language,
        story.url(),
        agencies,
        story.kind(),
        blocks,
        text.toString());
  }

  private static String language(Story story) {
    StringBuilder prose = new StringBuilder();
    for (Piece piece : story.pieces()) {
      if (piece.role().isProse()) {
        prose.append(piece.text()).append('\n');
      }
    }
    return Languages.of(prose.toString(), story.language() == null ? "" : story.language());
  }

  private @Nullable Published published(Story story, DatelineParser.@Nullable Split opening) {
    if (story.published() != null) {
      return story.published();
    }
    if (opening != null && opening.date() != null) {
      return new Published(opening.date(), null, "dateline");
    }
    return hints.date() == null ? null : new Published(hints.date(), null, "given");
  }

  /** Cuts the dateline off the first paragraph. */
  private static DatelineParser.@Nullable Split takeDateline(List<Piece> pieces, String language) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.role() != Role.PARAGRAPH) {
        continue;
      }
      Optional<DatelineParser.Split> split = DatelineParser.split(piece.text(), language);
      if (split.isEmpty()) {
        return null;
      }
      int length = split.get().length();
      int raw = piece.rawStart() < 0 ? -1 : piece.rawStart() + length;
      pieces.set(i, Piece.of(Role.PARAGRAPH, piece.text().substring(length).strip(), raw));
      return split.get();
    }
    return null;
  }

  /** Takes credits off the end: whole lines, or a bracket after the last full stop. */
  private static void takeFoot(List<Piece> pieces, List<String> agencies) {
    for (int i = pieces.size() - 1; i > 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.role() == Role.CAPTION) {
        continue;
      }
      if (piece.role() != Role.PARAGRAPH) {
        return;
      }
      Optional<List<String>> foot = FootLine.of(piece.text());
      if (foot.isEmpty()) {
        List<String> bracket = FootLine.bracket(piece.text());
        String rest = FootLine.withoutBracket(piece.text());
        if (!bracket.isEmpty() && !rest.isBlank()) {
          bracket.forEach(a -> addOnce(agencies, a));
          pieces.set(i, Piece.of(Role.PARAGRAPH, rest, piece.rawStart()));
        }
        return;
      }
      foot.get().forEach(a -> addOnce(agencies, a));
      pieces.remove(i);
    }
  }

  private static void addOnce(List<String> agencies, String agency) {
    if (!agencies.contains(agency)) {
      agencies.add(agency);
    }
  }

  /** From what the page itself says and never from the file's name. */
  private static String id(Story story, String text) {
    String content = (story.url() == null ? "" : story.url()) + "\n" + text;
    return new Capture("", content.getBytes(StandardCharsets.UTF_8))
        .digest()
        .substring(0, ID_LENGTH);
  }
}
