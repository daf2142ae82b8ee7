package dateline.eval;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, parsing and the whole way to claims, an article at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class StepsBenchmark {

  /** A folder or an archive of saved pages. */
  @Param("examples")
  public String pages = "examples";

  private final Reader reader = new Reader();
  private final Encoder encoder = Encoder.open();
  private final Coder coder = Coder.open();
  private List<Capture> captures = List.of();
  private List<Article> articles = List.of();
  private int next;

  /** Reads the pages once. */
  @Setup
  public void open() throws IOException {
    captures = SavedPages.english(List.of(Path.of(pages)));
    articles =
        captures.stream().flatMap(page -> SavedPages.articles(reader, page).stream()).toList();
  }

  /** A page to its articles. */
  @Benchmark
  public List<Article> read() {
    return SavedPages.articles(reader, captures.get(next++ % captures.size()));
  }

  /** An article to its sentences: the floor. */
  @Benchmark
  public ParsedArticle parse() {
    return encoder.parse(articles.get(next++ % articles.size()));
  }

  /** An article to its claims. */
  @Benchmark
  public List<Claim> claims() {
    return coder.claims(articles.get(next++ % articles.size()));
  }
}
