package dateline.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One story, freed from its page. Immutable and safe for use by multiple threads.
 *
 * @param id stable: the same capture read again gives the same id
 * @param capture the capture's name
 * @param digest the capture's {@link Capture#digest()}
 * @param ordinal the story's place in its capture, from 1
 * @param title the headline, or null where the page shows none
 * @param authors names in the byline, in order
 * @param publisher who published it, or null
 * @param published when it appeared, or null where nothing says so
 * @param updated when it was last changed, or null where nothing says so
 * @param dateline the opening line with place and agency, or null
 * @param language ISO 639-1, such as "en"; "und" where it could not be told
 * @param url the canonical address, or null
 * @param agencies wire agencies credited at the foot or in the byline ("AFP contributed")
 * @param kind "news", "live", "opinion" or "walled"
 * @param blocks title, captions and paragraphs in the order of the page
 * @param text all blocks' texts in order, joined by a blank line: what every offset refers to
 */
public record Article(
    String id,
    String capture,
    String digest,
    int ordinal,
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable Published published,
    @Nullable Published updated,
    @Nullable Dateline dateline,
    String language,
    @Nullable String url,
    List<String> agencies,
    String kind,
    List<Block> blocks,
    String text) {

  /** Copies the lists and checks that every block stands in the text where it says. */
  public Article {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (!text.startsWith(block.text(), block.start())) {
        throw new IllegalArgumentException("block does not stand at " + block.start());
      }
    }
  }

  /** An article of which no change is known. */
  public Article(
      String id,
      String capture,
      String digest,
      int ordinal,
      @Nullable String title,
      List<String> authors,
      @Nullable String publisher,
      @Nullable Published published,
      @Nullable Dateline dateline,
      String language,
      @Nullable String url,
      List<String> agencies,
      String kind,
      List<Block> blocks,
      String text) {
    this(
        id, capture, digest, ordinal, title, authors, publisher, published, null, dateline,
        language, url, agencies, kind, blocks, text);
  }

  /** When it appeared, if known. */
  public Optional<Published> date() {
    return Optional.ofNullable(published);
  }
}
