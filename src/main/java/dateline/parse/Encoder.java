package dateline.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.read.Article;
import dateline.read.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The engine: one small transformer with heads for tags, features, lemmas, the dependency tree
 * (Dozat and Manning 2017), names and hints, run by ONNX Runtime on one core of the calling thread.
 * Safe for use by multiple threads; the same article gives the same result, whatever else runs.
 */
public final class Encoder implements Parser {

  /** Wordpieces a run: enough to keep the cores' caches full, little enough to pad little. */
  private static final int PIECES_A_RUN = 1200;

  private static final String FOLDER = "/dateline/parse/";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Pieces pieces;
  private final Labels labels;
  private final Words words = Words.open();
  private final Morphology morphology;
  private final Splitter splitter = Splitter.open();

  private Encoder(OrtEnvironment environment, OrtSession session, Pieces pieces, Labels labels) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
    this.labels = labels;
    this.morphology = new Morphology(pieces.words());
  }

  /**
   * Loads the model that ships with the program.
   *
   * @throws IllegalStateException where the platform cannot run it
   */
  public static Encoder open() {
    try (InputStream model = resource("encoder.onnx");
        InputStream tokenizer = resource("tokenizer.json");
        InputStream labels = resource("encoder.json");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = OnnxRuntime.environment();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new Encoder(
          environment,
          environment.createSession(model.readAllBytes(), options),
          Pieces.open(tokenizer),
          Labels.read(labels));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model", e);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot start the language model: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Encoder.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("the program lacks its model file " + FOLDER + name);
    }
    return in;
  }

  /** Which training the model comes from. */
  public String version() {
    return labels.version();
  }

  @Override
  public ParsedArticle parse(Article article) {
    List<Draft> drafts = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role().isProse()) {
        for (List<WordSpan> sentence : splitter.sentences(block.text(), words.in(block.text()))) {
          drafts.add(new Draft(drafts.size(), block, sentence));
        }
      }
    }
    return new ParsedArticle(article, OneSense.of(rereadReported(analyse(drafts))));
  }

  /**
   * Analyses a sentence whose words are given: for treebanks, where tokens are gold.
   *
   * @param forms the words, at least one
   */
  public Sentence parse(List<String> forms) {
    return rereadReported(analyse(List.of(draft(0, forms)))).get(0);
  }

  private List<Sentence> rereadReported(List<Sentence> sentences) {
    List<ReportedClause> clauses = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      ReportedClause.of(sentence)
          .ifPresent(
              clause -> {
                drafts.add(draft(clauses.size(), clause.forms()));
                clauses.add(clause);
              });
    }
    List<Sentence> reread = new ArrayList<>(sentences);
    List<Sentence> alone = analyse(drafts);
    for (int i = 0; i < clauses.size(); i++) {
      ReportedClause clause = clauses.get(i);
      reread.set(clause.sentence().number(), clause.with(alone.get(i)));
    }
    return reread;
  }

  private static Draft draft(int number, List<String> forms) {
    StringBuilder text = new StringBuilder();
    List<WordSpan> spans = new ArrayList<>();
    for (String form : forms) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      spans.add(new WordSpan(text.length(), text.length() + form.length()));
      text.append(form);
    }
    return new Draft(
        number, new Block(dateline.read.Role.PARAGRAPH, text.toString(), 0, -1, null), spans);
  }

  /** A sentence before its analysis. */
  private record Draft(int number, Block block, List<WordSpan> spans) {
    List<String> forms() {
      return spans.stream().map(s -> s.in(block.text())).toList();
    }
  }

  private record Job(Draft draft, Pieces.Encoded encoded) {}

  private List<Sentence> analyse(List<Draft> drafts) {
    List<Job> jobs = new ArrayList<>();
    for (Draft draft : drafts) {
      jobs.add(new Job(draft, pieces.encode(draft.forms())));
    }
    // Like lengths run together; the order depends on this article alone, so a rerun is the same.
    jobs.sort(Comparator.comparingInt(j -> j.encoded().ids().length));
    Map<Integer, Sentence> done = new HashMap<>();
    List<Job> run = new ArrayList<>();
    for (Job job : jobs) {
      if (!run.isEmpty() && (run.size() + 1) * job.encoded().ids().length > PIECES_A_RUN) {
        run(run, done);
        run.clear();
      }
      run.add(job);
    }
    if (!run.isEmpty()) {
      run(run, done);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      sentences.add(java.util.Objects.requireNonNull(done.get(drafts.get(i).number())));
    }
    return sentences;
  }

  private void run(List<Job> jobs, Map<Integer, Sentence> done) {
    int batch = jobs.size();
    int longest = jobs.stream().mapToInt(j -> j.encoded().ids().length).max().orElseThrow();
    int most = jobs.stream().mapToInt(j -> j.encoded().starts().length).max().orElseThrow();
    long[] ids = new long[batch * longest];
    long[] mask = new long[batch * longest];
    long[] shapes = new long[batch * longest];
    long[] starts = new long[batch * most];
    long[] ends = new long[batch * most];
    long[] wordMask = new long[batch * most];
    for (int i = 0; i < batch; i++) {
      Pieces.Encoded e = jobs.get(i).encoded();
      System.arraycopy(e.ids(), 0, ids, i * longest, e.ids().length);
      System.arraycopy(e.shapes(), 0, shapes, i * longest, e.ids().length);
      java.util.Arrays.fill(mask, i * longest, i * longest + e.ids().length, 1);
      System.arraycopy(e.starts(), 0, starts, i * most, e.starts().length);
      System.arraycopy(e.ends(), 0, ends, i * most, e.ends().length);
      java.util.Arrays.fill(wordMask, i * most, i * most + e.starts().length, 1);
    }
    long[] byPiece = {batch, longest};
    long[] byWord = {batch, most};
    try (OnnxTensor a = tensor(ids, byPiece);
        OnnxTensor b = tensor(mask, byPiece);
        OnnxTensor c = tensor(shapes, byPiece);
        OnnxTensor d = tensor(starts, byWord);
        OnnxTensor e = tensor(ends, byWord);
        OnnxTensor f = tensor(wordMask, byWord);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", a,
                    "attention_mask", b,
                    "shape_ids", c,
                    "word_starts", d,
                    "word_ends", e,
                    "word_mask", f))) {
      Scores scores = Scores.of(result);
      for (int i = 0; i < batch; i++) {
        Draft draft = jobs.get(i).draft();
        done.put(
            draft.number(),
            scores.sentence(i, labels, morphology, draft.number(), draft.block(), draft.spans()));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }
}
