package dateline.eval;

import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import dateline.read.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TempEval's news as stories: AQUAINT's 73 articles are about four topics, told apart by a name
 * each; a topic that was silent for more than two weeks opens another story. TimeBank's articles
 * are of the same years and about other things.
 *
 * @param article the article
 * @param topic one of four, or empty for TimeBank's
 * @param story topic and number of the story, or empty
 */
record TopicNews(Article article, String topic, String story) {

  private static final Map<String, Pattern> TOPICS =
      Map.of(
          "doctor", Pattern.compile("Slepian|Kopp\\b"),
          "boy", Pattern.compile("Elian"),
          "embassies", Pattern.compile("Nairobi|Kenya.*[Ee]mbass|[Ee]mbass.*Kenya"),
          "alliance", Pattern.compile("NATO"));

  private static final List<String> ORDER = List.of("doctor", "boy", "embassies", "alliance");
  private static final int SILENT_DAYS = 14;
  private static final Pattern MEMBER = Pattern.compile("(?:.*/)?([^/.][^/]*)\\.tml");
  private static final Pattern DAY = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern TITLE = Pattern.compile("(?s)<TITLE>(.*?)</TITLE>");
  private static final Pattern TEXT = Pattern.compile("(?s)<TEXT>(.*?)</TEXT>");

  /** All articles in the order of publication. */
  static List<TopicNews> all(Path archive) throws IOException {
    List<TopicNews> news = new ArrayList<>();
    for (Map.Entry<String, byte[]> member : Archive.read(archive).entrySet()) {
      Matcher name = MEMBER.matcher(member.getKey());
      String raw = new String(member.getValue(), StandardCharsets.UTF_8);
      Matcher day = DAY.matcher(raw.replace("\n", " "));
      Matcher text = TEXT.matcher(raw);
      if (!name.matches() || !day.find() || !text.find()) {
        continue;
      }
      Matcher title = TITLE.matcher(raw);
      String headline = title.find() ? plain(title.group(1)).strip() + "\n\n" : "";
      String body = plain(text.group(1)).strip();
      try {
        Article article =
            new Reader()
                .read(
                    new Capture(name.group(1), Corpus.bytes(headline + body)),
                    new Hints(LocalDate.parse(day.group(1)), name.group(1).replaceAll("\\d.*", "")))
                .get(0);
        String topic = member.getKey().contains("AQUAINT") ? topic(headline + body) : "";
        news.add(new TopicNews(article, topic, ""));
      } catch (UnreadableException e) {
        // A few are too short to be articles.
      }
    }
    news.sort(
        (a, b) -> {
          int byDay = a.day().compareTo(b.day());
          return byDay == 0 ? a.article().capture().compareTo(b.article().capture()) : byDay;
        });
    return numbered(news);
  }

  LocalDate day() {
    return article.date().orElseThrow().date();
  }

  private static List<TopicNews> numbered(List<TopicNews> news) {
    Map<String, LocalDate> last = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<TopicNews> numbered = new ArrayList<>();
    for (TopicNews one : news) {
      if (one.topic().isEmpty()) {
        numbered.add(one);
        continue;
      }
      LocalDate before = last.put(one.topic(), one.day());
      if (before == null || before.plusDays(SILENT_DAYS).isBefore(one.day())) {
        numbers.merge(one.topic(), 1, Integer::sum);
      }
      numbered.add(
          new TopicNews(one.article(), one.topic(), one.topic() + numbers.get(one.topic())));
    }
    return numbered;
  }

  /** The topic whose name stands most often. */
  private static String topic(String text) {
    String best = "";
    long most = 0;
    for (String topic : ORDER) {
      Pattern pattern = TOPICS.get(topic);
      long count = pattern == null ? 0 : pattern.matcher(text).results().count();
      if (count > most) {
        most = count;
        best = topic;
      }
    }
    return best;
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("``|''", "\"");
  }
}
