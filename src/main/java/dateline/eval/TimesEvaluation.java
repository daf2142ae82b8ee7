package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Parser;
import dateline.parse.Sentence;
import dateline.when.TimeMention;
import dateline.when.When;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Time expressions against TimeML files by TempEval-3's definitions (UzZaman et al. 2013): strict,
 * where the span is the same; relaxed, where spans overlap; type and value, where spans overlap and
 * the attribute is the same string. Creation times are given and do not count.
 */
final class TimesEvaluation implements Evaluation {

  @Override
  public String name() {
    return "times";
  }

  @Override
  public String description() {
    return "time expressions by TempEval-3: tbaq.tar.gz (TimeBank and AQUAINT)";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Parser parser = Encoder.open();
    When when = When.open();
    for (Path file : files) {
      Map<String, TimesScore> scores = new TreeMap<>();
      List<TimeMlDocument> documents = TimeMlDocument.all(file);
      for (int i = 0; i < documents.size(); i++) {
        TimeMlDocument document = documents.get(i);
        List<TimeMlDocument.Timex> found = found(parser.parse(document.article()), when);
        for (String set : List.of("all", document.set())) {
          for (Half half : List.of(Half.of(i), Half.BOTH)) {
            scores
                .computeIfAbsent(set + ", " + half, k -> new TimesScore())
                .add(document.times(), found);
          }
        }
      }
      scores.forEach((part, score) -> out.printf("times, %s: %s%n", part, score));
    }
  }

  /** What the program finds, as annotators would mark it. */
  static List<TimeMlDocument.Timex> found(ParsedArticle parsed, When when) {
    List<TimeMlDocument.Timex> found = new ArrayList<>();
    for (TimeMention mention : when.times(parsed).all()) {
      Sentence sentence = parsed.sentence(mention.sentence());
      found.add(
          new TimeMlDocument.Timex(
              sentence.token(mention.first()).start(),
              sentence.token(mention.last()).end(),
              mention.time().type(),
              mention.time().value()));
    }
    return found;
  }
}
