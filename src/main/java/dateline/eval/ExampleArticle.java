package dateline.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading an example page should give for one of its stories, from {@code
 * examples/gold/articles.jsonl}. A field that is absent there is not checked.
 *
 * @param page file name of the page
 * @param half "A", looked at; "B", kept; "quiet", pages that tell of no political event
 * @param story the article's place on its page, from 1
 * @param title the headline
 * @param date ISO 8601 day of publication; "none" where the page has no date
 * @param publisher who published it
 * @param authors names in the byline
 * @param dateline place of the dateline
 * @param agencies wire agencies credited
 * @param captions the captions, all of them
 * @param credits photo credits of the captions that have one
 * @param kind "news" or "live"
 * @param paragraphs how many paragraphs the body has
 * @param first beginning of the first paragraph
 * @param last end of the last paragraph
 * @param without words of the page's furniture, or of another story, that must not be in the text
 * @param open fields above that the reader does not get right yet; "story" where it does not see
 *     the story at all
 */
record ExampleArticle(
    @JsonProperty("page") String page,
    @JsonProperty("half") String half,
    @JsonProperty("story") int story,
    @JsonProperty("title") @Nullable String title,
    @JsonProperty("date") @Nullable String date,
    @JsonProperty("publisher") @Nullable String publisher,
    @JsonProperty("authors") @Nullable List<String> authors,
    @JsonProperty("dateline") @Nullable String dateline,
    @JsonProperty("agencies") @Nullable List<String> agencies,
    @JsonProperty("captions") @Nullable List<String> captions,
    @JsonProperty("credits") @Nullable List<String> credits,
    @JsonProperty("kind") @Nullable String kind,
    @JsonProperty("paragraphs") @Nullable Integer paragraphs,
    @JsonProperty("first") @Nullable String first,
    @JsonProperty("last") @Nullable String last,
    @JsonProperty("without") @Nullable List<String> without,
    @JsonProperty("open") @Nullable List<String> open) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All articles of a folder of examples, in the order of its list. */
  static List<ExampleArticle> list(Path examples) throws IOException {
    List<ExampleArticle> articles = new ArrayList<>();
    Path list = examples.resolve("gold").resolve("articles.jsonl");
    for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        articles.add(MAPPER.readValue(line, ExampleArticle.class));
      }
    }
    return List.copyOf(articles);
  }

  /** Names of the pages of a half, in the order of the list. */
  static List<String> pages(Path examples, String half) throws IOException {
    return list(examples).stream()
        .filter(article -> article.half().equals(half))
        .map(ExampleArticle::page)
        .distinct()
        .toList();
  }

  /** The gold file of a page: its name without the ending. */
  static Path gold(Path examples, String page) {
    String name = page.replaceFirst("\\.(html|txt)(\\.gz)?$", "");
    return examples.resolve("gold").resolve(name + ".jsonl");
  }

  @Override
  public String toString() {
    return page + ", story " + story;
  }
}
