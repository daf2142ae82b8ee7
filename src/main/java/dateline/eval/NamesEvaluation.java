package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.NameSpan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names against files of Universal NER: a name is right where its first and last word and its type
 * are. Only persons, organizations and places are annotated there, so that others do not count.
 */
final class NamesEvaluation implements Evaluation {

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String description() {
    return "names against Universal NER (*.iob2, *.iob2.gz): exact span and type F1 on gold words";
  }

  /** A sentence's words with their tags. */
  record Tagged(List<String> words, List<String> tags) {
    Tagged {
      words = List.copyOf(words);
      tags = List.copyOf(tags);
    }

    /** The annotated names. */
    Set<NameSpan> names() {
      Set<NameSpan> names = new HashSet<>();
      int first = -1;
      for (int i = 0; i <= tags.size(); i++) {
        boolean goesOn = i < tags.size() && tags.get(i).startsWith("I-");
        if (first >= 0 && !goesOn) {
          names.add(
              new NameSpan(first, i - 1, NameSpan.Type.valueOf(tags.get(first).substring(2))));
          first = -1;
        }
        if (i < tags.size() && tags.get(i).startsWith("B-")) {
          first = i;
        }
      }
      return names;
    }
  }

  /** The sentences of a file: number, word and tag a line, a blank line between two sentences. */
  static List<Tagged> read(List<String> lines) {
    List<Tagged> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() && !words.isEmpty()) {
        sentences.add(new Tagged(words, tags));
        words.clear();
        tags.clear();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t");
        words.add(cells[1]);
        tags.add(cells[2]);
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new Tagged(words, tags));
    }
    return sentences;
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Encoder encoder = Encoder.open();
    out.println("model " + encoder.version());
    for (Path file : files) {
      List<Tagged> sentences = read(Treebank.lines(file));
      for (Half half : Half.values()) {
        Map<NameSpan.Type, Counts> byType = new EnumMap<>(NameSpan.Type.class);
        Counts all = new Counts();
        for (int i = 0; i < sentences.size(); i++) {
          if (half == Half.BOTH || Half.of(i) == half) {
            count(sentences.get(i), encoder, byType, all);
          }
        }
        out.printf(Locale.ROOT, "%s, %s: %d names%n", file.getFileName(), half, all.gold());
        out.println("  all  " + line(all));
        byType.forEach((type, counts) -> out.println("  " + type + "  " + line(counts)));
      }
    }
  }

  private static String line(Counts counts) {
    return String.format(
        Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", counts.precision(), counts.recall(), counts.f1());
  }

  private static void count(
      Tagged sentence, Encoder encoder, Map<NameSpan.Type, Counts> byType, Counts all) {
    Set<NameSpan> found = new HashSet<>(encoder.parse(sentence.words()).names());
    found.removeIf(n -> n.type() == NameSpan.Type.MISC);
    Set<NameSpan> gold = sentence.names();
    for (NameSpan name : found) {
      for (Counts counts : List.of(all, of(byType, name))) {
        counts.truePositives(gold.contains(name) ? 1 : 0);
        counts.falsePositives(gold.contains(name) ? 0 : 1);
      }
    }
    for (NameSpan name : gold) {
      for (Counts counts : List.of(all, of(byType, name))) {
        counts.falseNegatives(found.contains(name) ? 0 : 1);
      }
    }
  }

  private static Counts of(Map<NameSpan.Type, Counts> byType, NameSpan name) {
    return byType.computeIfAbsent(name.type(), t -> new Counts());
  }
}
