package dateline.eval;

import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of TempEval-3's TimeBank or AQUAINT (UzZaman et al. 2013): its text, its day of
 * creation and the time expressions that annotators marked in the text.
 *
 * @param set the folder: "AQUAINT" or "TimeBank"
 * @param article the text, dated by its creation time
 * @param times in the order of the text
 */
record TimeMlDocument(String set, Article article, List<Timex> times) {

  /**
   * A time expression.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param type TIMEX3 type: DATE, TIME, DURATION, SET
   * @param value TIMEX3 value
   */
  record Timex(int start, int end, String type, String value) {

    boolean overlaps(Timex other) {
      return start < other.end && other.start < end;
    }
  }

  private static final Pattern MEMBER = Pattern.compile("(?:(?:.*/)?([^/]+)/)?([^/.][^/]*)\\.tml");
  private static final Pattern DAY = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern TEXT = Pattern.compile("(?s)<TEXT>(.*?)</TEXT>");
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\s*\\z)");
  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'");

  TimeMlDocument {
    times = List.copyOf(times);
  }

  /** The documents of an archive, in the order of their paths. */
  static List<TimeMlDocument> all(Path archive) throws IOException {
    List<TimeMlDocument> documents = new ArrayList<>();
    for (Map.Entry<String, byte[]> member : Archive.read(archive).entrySet()) {
      Matcher name = MEMBER.matcher(member.getKey());
      if (name.matches()) {
        String set = name.group(1) == null ? "" : name.group(1);
        read(set, name.group(2), new String(member.getValue(), StandardCharsets.UTF_8))
            .ifPresent(documents::add);
      }
    }
    return documents;
  }

  /** The document in a file's text; empty where it has no creation day or no text. */
  static Optional<TimeMlDocument> read(String set, String name, String xml) {
    Matcher day = DAY.matcher(xml.replace('\n', ' '));
    Matcher body = TEXT.matcher(xml);
    if (!day.find() || !body.find()) {
      return Optional.empty();
    }
    List<Timex> times = new ArrayList<>();
    String text = plain(body.group(1).strip(), times);
    return Optional.of(
        new TimeMlDocument(set, article(name, LocalDate.parse(day.group(1)), text), times));
  }

  /** The text without its markup; what TIMEX3 marks goes into the list. */
  private static String plain(String xml, List<Timex> times) {
    StringBuilder text = new StringBuilder();
    String open = "";
    int from = 0;
    for (int i = 0; i < xml.length(); ) {
      if (xml.charAt(i) == '<') {
        int close = xml.indexOf('>', i);
        String tag = xml.substring(i + 1, close);
        if (tag.startsWith("TIMEX3") && !tag.endsWith("/")) {
          open = tag;
          from = text.length();
        } else if (tag.equals("/TIMEX3")) {
          times.add(
              new Timex(from, text.length(), attribute(open, "type"), attribute(open, "value")));
        }
        i = close + 1;
      } else {
        i += step(xml, i, text);
      }
    }
    return text.toString();
  }

  /** Takes over one character, be it written as an entity or as two quotation marks. */
  private static int step(String xml, int at, StringBuilder text) {
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      if (xml.startsWith(entity.getKey(), at)) {
        text.append(entity.getValue());
        return entity.getKey().length();
      }
    }
    if (xml.startsWith("``", at) || xml.startsWith("''", at)) {
      text.append('"');
      return 2;
    }
    text.append(xml.charAt(at));
    return 1;
  }

  private static String attribute(String tag, String name) {
    Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return attribute.find() ? attribute.group(1) : "";
  }

  private static Article article(String name, LocalDate day, String raw) {
    List<Block> blocks = new ArrayList<>();
    // A line's end within a paragraph is a blank: offsets stay.
    String text = raw.replaceAll("(?<!\\n)\\n(?!\\s*\\n)", " ");
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      blocks.add(new Block(Role.PARAGRAPH, paragraph.group(), paragraph.start(), -1, null));
    }
    return GivenText.article(name, null, GivenText.published(day), blocks, text);
  }
}
