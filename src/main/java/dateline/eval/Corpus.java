package dateline.eval;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.story.Report;
import dateline.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bundled corpus: articles in the project's own words with what they tell, who reported it
 * first and who answers whom.
 *
 * @param pages in the order of publication
 * @param mentions words that tell an event or a count
 * @param answers words that speak against one
 * @param standings how events stand in the end
 */
record Corpus(
    Map<String, Page> pages,
    List<Mention> mentions,
    List<Mention> answers,
    Map<String, Ending> standings) {

  /** An article with its story and the outlet whose reporting it is. */
  record Page(Report report, String story, String origin) {}

  /** Words of a page; {@code event} is what they tell or speak against. */
  record Mention(String event, String kind, String page, int start, int end) {

    /** The events of which it is enough to find one. */
    List<String> events() {
      return List.of(event.split("\\|"));
    }

    boolean covers(Claim claim) {
      return claim.evidence().trigger().start() < end && claim.evidence().trigger().end() > start;
    }

    String key() {
      return page + ":" + start;
    }
  }

  /** State in lower case, and the number of independent origins. */
  record Ending(String state, int origins) {}

  /** Reads and codes the corpus in a folder. */
  static Corpus read(Path folder, Coder coder) throws IOException {
    Map<String, Page> pages = new LinkedHashMap<>();
    for (Table.Row row : table(folder, "articles.tsv")) {
      String name = row.get("page");
      byte[] bytes = Files.readAllBytes(folder.resolve("pages").resolve(name));
      Article article = new Reader().read(new Capture(name, bytes), new Hints(null, null)).get(0);
      Report report = new Report(article, coder.claims(article));
      pages.put(name, new Page(report, row.get("story"), row.get("origin")));
    }
    List<Mention> mentions = new ArrayList<>();
    for (Table.Row row : table(folder, "mentions.tsv")) {
      mention(row, "event", row.get("kind"), pages).ifPresent(mentions::add);
    }
    List<Mention> answers = new ArrayList<>();
    for (Table.Row row : table(folder, "answers.tsv")) {
      String kind = row.get("owed").equals("no") ? "optional" : "owed";
      mention(row, "answers", kind, pages).ifPresent(answers::add);
    }
    Map<String, Ending> standings = new LinkedHashMap<>();
    for (Table.Row row : table(folder, "standing.tsv")) {
      standings.put(
          row.get("event"), new Ending(row.get("state"), Integer.parseInt(row.get("origins"))));
    }
    return new Corpus(pages, List.copyOf(mentions), List.copyOf(answers), standings);
  }

  /** The event's story, by the first page that mentions it. */
  String story(String event) {
    for (Mention mention : mentions) {
      Page page = pages.get(mention.page());
      if (mention.event().equals(event) && page != null) {
        return page.story();
      }
    }
    throw new IllegalArgumentException("no page mentions " + event);
  }

  private static List<Table.Row> table(Path folder, String name) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      return Table.read(name, in).rows();
    }
  }

  private static Optional<Mention> mention(
      Table.Row row, String event, String kind, Map<String, Page> pages) {
    Page page = pages.get(row.get("page"));
    if (page == null) {
      throw new IllegalStateException("no such page: " + row.get("page"));
    }
    String text = page.report().article().text();
    int nth = Integer.parseInt(row.get("nth"));
    int start = -1;
    for (int i = 0; i < nth; i++) {
      start = text.indexOf(row.get("words"), start + 1);
    }
    if (start < 0) {
      throw new IllegalStateException(row.get("page") + " lacks \"" + row.get("words") + "\"");
    }
    int end = start + row.get("words").length();
    return Optional.of(new Mention(row.get(event), kind, row.get("page"), start, end));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
