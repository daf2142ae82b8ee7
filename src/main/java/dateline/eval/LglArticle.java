package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An article of the Local-Global Lexicon (Lieberman, Samet and Sankaranarayanan 2010): local news
 * with its place names.
 *
 * @param article the text, published by the feed's host
 * @param toponyms in the order of the text
 */
record LglArticle(Article article, List<Toponym> toponyms) {

  /** Latitude and longitude in degrees. */
  record Point(double lat, double lon) {}

  /**
   * A place name.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param point where it is, or null where the annotators did not know
   * @param country name of the state that it is or lies in, or empty
   * @param code GeoNames feature code, or empty
   */
  record Toponym(int start, int end, @Nullable Point point, String country, String code) {

    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  LglArticle {
    toponyms = List.copyOf(toponyms);
  }

  /** The articles of a file, gzipped or not, in its order. */
  static List<LglArticle> all(Path file) throws IOException {
    List<LglArticle> articles = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      Document document = Jsoup.parse(plain, "UTF-8", "", Parser.xmlParser());
      for (Element element : document.select("article")) {
        articles.add(read(element));
      }
    }
    return articles;
  }

  private static LglArticle read(Element element) {
    String text = Objects.requireNonNull(element.selectFirst("> text")).wholeText();
    List<Toponym> toponyms = new ArrayList<>();
    for (Element one : element.select("toponym")) {
      Element tag = one.selectFirst("gaztag");
      toponyms.add(
          new Toponym(
              Integer.parseInt(one.select("start").text()),
              Integer.parseInt(one.select("end").text()),
              tag == null
                  ? null
                  : new Point(
                      Double.parseDouble(tag.select("lat").text()),
                      Double.parseDouble(tag.select("lon").text())),
              tag == null ? "" : tag.select("country").text(),
              tag == null ? "" : tag.select("fcode").text()));
    }
    return new LglArticle(article(element, text), toponyms);
  }

  private static Article article(Element element, String text) {
    String name = element.attr("docid");
    String day = element.select("> dltime").text();
    return GivenText.article(
        name,
        element.select("> domain").text(),
        day.length() < 10 ? null : GivenText.published(LocalDate.parse(day.substring(0, 10))),
        blocks(text),
        text);
  }

  /** One paragraph, without the white space around it. */
  private static List<Block> blocks(String text) {
    String prose = text.strip();
    return List.of(new Block(Role.PARAGRAPH, prose, text.indexOf(prose), -1, null));
  }
}
