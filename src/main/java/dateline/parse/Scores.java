package dateline.parse;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dateline.read.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the encoder answers for a batch, and how a sentence is read off it.
 *
 * @param upos label by sentence and word; likewise xpos, lemma and feats
 * @param arc log-probability by sentence, dependent and head
 * @param rel label by sentence, dependent and head
 * @param ner log-probability by sentence, word and label; likewise says
 * @param event log-probability by sentence and type
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Scores(
    long[][] upos,
    long[][] xpos,
    long[][] lemma,
    long[][] feats,
    float[][][] arc,
    long[][][] rel,
    float[][][] ner,
    float[][][] says,
    float[][] event) {

  static Scores of(OrtSession.Result result) throws OrtException {
    return new Scores(
        (long[][]) value(result, "upos"),
        (long[][]) value(result, "xpos"),
        (long[][]) value(result, "lemma"),
        (long[][]) value(result, "feats"),
        (float[][][]) value(result, "arc"),
        (long[][][]) value(result, "rel"),
        (float[][][]) value(result, "ner"),
        (float[][][]) value(result, "says"),
        (float[][]) value(result, "event"));
  }

  private static Object value(OrtSession.Result result, String name) throws OrtException {
    return result
        .get(name)
        .orElseThrow(() -> new IllegalStateException("the model gives no " + name))
        .getValue();
  }

  /** The sentence at this place of the batch. */
  Sentence sentence(
      int at, Labels labels, Morphology morphology, int number, Block block, List<WordSpan> spans) {
    int n = spans.size();
    float[][] arcs = new float[n][];
    for (int i = 0; i < n; i++) {
      arcs[i] = java.util.Arrays.copyOf(arc[at][i], n + 1);
    }
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tags.add(labels.xpos().get((int) xpos[at][i]));
    }
    int[] heads =
        new Grammatical(arcs, (d, h) -> labels.deprel().get((int) rel[at][d][h + 1]), tags).heads();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      relations.add(heads[i] < 0 ? "root" : labels.deprel().get((int) rel[at][i][heads[i] + 1]));
    }
    Relations lawful = new Relations(heads, relations, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      WordSpan span = spans.get(i);
      String form = span.in(block.text());
      String relation = lawful.of(i);
      String tag = lawful.tag(i);
      tokens.add(
          new Token(
              i,
              form,
              morphology.lemma(form, tag, Lemmas.of(labels.lemma().get((int) lemma[at][i]), form)),
              tag.equals(tags.get(i)) ? labels.upos().get((int) upos[at][i]) : "VERB",
              tag,
              labels.feats().get((int) feats[at][i]),
              lawful.head(i),
              heads[i] >= 0 && relation.equals("root") ? "dep" : relation,
              block.start() + span.start(),
              block.start() + span.end()));
    }
    int first = spans.get(0).start();
    String text = block.text().substring(first, spans.get(n - 1).end());
    List<NameSpan> names = new Names(tokens, ner[at], labels.ner()).found();
    return new Sentence(number, block, text, tokens, names, signals(at, n, labels));
  }

  private Signals signals(int at, int n, Labels labels) {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tags.add(labels.says().get(top(says[at][i])));
    }
    Map<String, Double> types = new TreeMap<>();
    for (int i = 0; i < labels.event().size(); i++) {
      types.put(labels.event().get(i), Math.exp(event[at][i]));
    }
    return new Signals(tags, types);
  }

  private static int top(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
