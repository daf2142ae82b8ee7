package dateline.parse;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words to the encoder's input: wordpieces, the shape of each word's spelling, and where each word
 * begins and ends. Exactly what training did ({@code training/pieces.py}). Safe for use by multiple
 * threads.
 */
final class Pieces {

  /** More pieces of one word say nothing that the first do not. */
  private static final int MOST_A_WORD = 8;

  private final HuggingFaceTokenizer tokenizer;
  private final Set<String> words;
  private final long cls;
  private final long sep;
  private final long unknown;

  private Pieces(HuggingFaceTokenizer tokenizer, Set<String> words) {
    this.tokenizer = tokenizer;
    this.words = words;
    long[] frame = tokenizer.encode("", true, false).getIds();
    this.cls = frame[0];
    this.sep = frame[1];
    this.unknown = tokenizer.encode("\u2603", false, false).getIds()[0];
  }

  static Pieces open(InputStream tokenizer) throws IOException {
    byte[] json = tokenizer.readAllBytes();
    Set<String> words = new HashSet<>();
    new ObjectMapper()
        .readTree(json)
        .path("model")
        .path("vocab")
        .fieldNames()
        .forEachRemaining(
            w -> {
              if (!w.startsWith("##")) {
                words.add(w);
              }
            });
    return new Pieces(
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(json), Map.of("padding", "false", "truncation", "false")),
        Set.copyOf(words));
  }

  /** The whole words of the vocabulary: some 20,000 common ones, in lower case. */
  Set<String> words() {
    return words;
  }

  /**
   * One sentence as the encoder takes it.
   *
   * @param ids wordpieces between [CLS] and [SEP]
   * @param shapes spelling class of each wordpiece's word
   * @param starts index of each word's first wordpiece
   * @param ends index of each word's last wordpiece
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once and read once, never compared
  record Encoded(long[] ids, long[] shapes, long[] starts, long[] ends) {}

  Encoded encode(List<String> words) {
    Encoding encoding = tokenizer.encode(words.toArray(String[]::new), false, false);
    long[] found = encoding.getIds();
    long[] owner = encoding.getWordIds();
    long[] ids = new long[found.length + words.size() + 2];
    long[] shapes = new long[ids.length];
    long[] starts = new long[words.size()];
    long[] ends = new long[words.size()];
    int at = 0;
    int from = 0;
    ids[at++] = cls;
    for (int word = 0; word < words.size(); word++) {
      long shape = shape(words.get(word), word == 0);
      starts[word] = at;
      int taken = 0;
      while (from < found.length && owner[from] == word) {
        if (taken < MOST_A_WORD) {
          shapes[at] = shape;
          ids[at++] = found[from];
          taken++;
        }
        from++;
      }
      if (taken == 0) {
        shapes[at] = shape;
        ids[at++] = unknown;
      }
      ends[word] = at - 1L;
    }
    ids[at++] = sep;
    return new Encoded(
        java.util.Arrays.copyOf(ids, at), java.util.Arrays.copyOf(shapes, at), starts, ends);
  }

  /** The class of a word's spelling, which an uncased vocabulary does not see. */
  static long shape(String word, boolean opensSentence) {
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    long kind;
    if (digit) {
      kind = 5;
    } else if (!letter) {
      kind = 6;
    } else if (word.equals(lower)) {
      kind = 1;
    } else if (word.length() == 1) {
      kind = 7;
    } else if (word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
      kind = 3;
    } else if (Character.isUpperCase(word.charAt(0))
        && word.substring(1).equals(lower.substring(1))) {
      kind = 2;
    } else {
      kind = 4;
    }
    return kind + (opensSentence ? 8 : 0);
  }
}
