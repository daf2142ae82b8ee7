package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Credits in the data from which a page's scripts draw it: beside the caption in an object of JSON.
 */
final class ScriptCredits {

  /** Letters of a caption by which it is found; escapes of other characters differ. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.'-]{16,60}");

  private static final Pattern FIELD =
      Pattern.compile("\"([A-Za-z_-]{4,30})\"\\s?:\\s?\"((?:[^\"\\\\]|\\\\.){2,120})\"");

  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  /** How far from its caption a credit stands, in characters. */
  private static final int REACH = 400;

  private final List<String> scripts;

  private ScriptCredits(List<String> scripts) {
    this.scripts = scripts;
  }

  static ScriptCredits of(Document page) {
    List<String> scripts = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      if (data.contains("caption")) {
        scripts.add(data);
      }
    }
    return new ScriptCredits(scripts);
  }

  /** The credit nearest to these words in the object that has them. */
  Optional<String> of(String caption) {
    Matcher plain = PLAIN.matcher(caption);
    if (scripts.isEmpty() || !plain.find()) {
      return Optional.empty();
    }
    for (String script : scripts) {
      int at = script.indexOf(plain.group());
      if (at >= 0) {
        Optional<String> credit = near(script, at);
        if (credit.isPresent()) {
          return credit;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> near(String script, int at) {
    int from = Math.max(script.lastIndexOf('{', at), at - REACH);
    int end = script.indexOf('}', at);
    int to = Math.min(end < 0 ? script.length() : end, at + 2 * REACH);
    Matcher field = FIELD.matcher(script).region(Math.max(0, from), to);
    while (field.find()) {
      Set<PageClasses.Part> parts = PageClasses.named(field.group(1));
      boolean credits =
          parts.contains(PageClasses.Part.CREDIT) || parts.contains(PageClasses.Part.SOURCE);
      String words = Spaces.collapse(unescaped(field.group(2)));
      if (credits && !words.isEmpty() && !words.contains("http")) {
        return Optional.of(Credits.bare(words));
      }
    }
    return Optional.empty();
  }

  private static String unescaped(String json) {
    String plain =
        UNICODE
            .matcher(json)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    return Parser.unescapeEntities(plain.replace("\\/", "/").replace("\\\"", "\""), false);
  }
}
