package dateline.eval;

import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Reader;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Dateline beside CoreNLP's full pipeline, from tokens to coreference and quotes, over the same
 * articles in turn on one thread. CoreNLP is under the GPL: it is downloaded by this profile alone
 * and is never part of the program.
 */
final class FullPipeline {

  private static final int WARM_UP = 12;

  private FullPipeline() {}

  /** Takes the number of articles, then files of saved pages. */
  public static void main(String[] args) throws IOException {
    int most = Integer.parseInt(args[0]);
    List<Path> files = Stream.of(args).skip(1).map(Path::of).toList();
    List<Article> articles = articles(files, most + WARM_UP);
    Coder coder = Coder.open();
    StanfordCoreNLP full = full();
    StepTimes cold = new StepTimes();
    int warm = Math.min(WARM_UP, articles.size() / 2);
    articles.subList(0, warm).forEach(article -> both(article, coder, full, cold));
    StepTimes times = new StepTimes();
    int words = 0;
    for (Article article : articles.subList(warm, articles.size())) {
      both(article, coder, full, times);
      words += SavedPages.words(article);
    }
    int n = articles.size() - warm;
    double ours = times.seconds("dateline");
    double theirs = times.seconds("full");
    System.out.printf("%d articles of %d words, processor time of one thread%n", n, words / n);
    System.out.printf("  dateline, article to claims   %8.1f ms/article%n", 1000 * ours / n);
    System.out.printf("  CoreNLP 4.5.10, full pipeline %8.1f ms/article%n", 1000 * theirs / n);
    System.out.printf("  dateline takes 1 / %.1f of it%n", theirs / ours);
  }

  private static StanfordCoreNLP full() {
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    return new StanfordCoreNLP(properties);
  }

  private static void both(
      Article article, Coder coder, StanfordCoreNLP full, StepTimes times) {
    times.charge("dateline", () -> coder.claims(article));
    times.charge(
        "full",
        () -> {
          CoreDocument document = new CoreDocument(article.text());
          full.annotate(document);
          return document;
        });
  }

  /** One of each page, so that no page of many short updates weighs more than others. */
  private static List<Article> articles(List<Path> files, int most) throws IOException {
    List<Article> articles = new ArrayList<>();
    Reader reader = new Reader();
    for (Capture page : SavedPages.english(files)) {
      SavedPages.articles(reader, page).stream()
          .filter(article -> SavedPages.words(article) >= 100)
          .findFirst()
          .ifPresent(articles::add);
    }
    return articles.subList(0, Math.min(most, articles.size()));
  }
}
