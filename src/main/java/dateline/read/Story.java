package dateline.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story as its page gives it, before the caller's hints and the checks of {@link Article}. */
record Story(
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable String language,
    @Nullable String url,
    String kind,
    List<Piece> pieces) {

  Story {
    authors = List.copyOf(authors);
    pieces = List.copyOf(pieces);
  }

  /** The same with other pieces. */
  Story with(List<Piece> other) {
    return new Story(title, authors, publisher, published, updated, language, url, kind, other);
  }

  /** Characters of its paragraphs. */
  int bodyLength() {
    return pieces.stream()
        .filter(p -> p.role() == Role.PARAGRAPH)
        .mapToInt(p -> p.text().length())
        .sum();
  }
}
