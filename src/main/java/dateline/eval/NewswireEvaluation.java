package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * The parse of newswire against edges that were marked by hand: how many of them a parser finds, by
 * kind and half. Trees of another parser, in a file, are asked the same questions.
 */
final class NewswireEvaluation implements Evaluation {

  @Override
  public String name() {
    return "newswire";
  }

  @Override
  public String description() {
    return "trees of news sentences: gold/newswire.tsv, the folder of the development data, and"
        + " another parser's trees (*.conllu) if wanted";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    if (files.size() < 2) {
      throw new IOException("takes the gold file and the folder of the development data");
    }
    List<NewswireGold> gold = NewswireGold.read(files.get(0));
    NewswireTexts texts = new NewswireTexts(files.get(1));
    if (files.size() == 2) {
      Encoder encoder = Encoder.open();
      out.println("model " + encoder.version());
      Map<String, ClauseGraph> own = new HashMap<>();
      for (NewswireGold sentence : gold) {
        own.put(sentence.name(), NewswireParses.own(encoder, texts.of(sentence)));
      }
      print(gold, texts, own, out);
    }
    for (Path file : files.subList(2, files.size())) {
      out.println(file.getFileName());
      print(gold, texts, NewswireParses.read(file), out);
    }
  }

  private static void print(
      List<NewswireGold> gold,
      NewswireTexts texts,
      Map<String, ClauseGraph> parses,
      PrintStream out)
      throws IOException {
    Map<NewswireGold.Part, Map<NewswireGold.Kind, Counts>> scores =
        new EnumMap<>(NewswireGold.Part.class);
    Map<NewswireGold.Part, Counts> all = new EnumMap<>(NewswireGold.Part.class);
    List<String> missed = new ArrayList<>();
    for (NewswireGold sentence : gold) {
      ClauseGraph parse = parses.get(sentence.name());
      if (parse == null) {
        throw new IOException("no tree for " + sentence.name());
      }
      List<MatchResult> words = NewswireGold.words(texts.of(sentence));
      NewswireGold.Part part = sentence.part();
      for (NewswireGold.Edge edge : sentence.edges()) {
        boolean found =
            parse.says(
                edge.kind(), at(parse, words, edge.head()), at(parse, words, edge.dependent()));
        count(
            scores
                .computeIfAbsent(part, p -> new EnumMap<>(NewswireGold.Kind.class))
                .computeIfAbsent(edge.kind(), k -> new Counts()),
            found);
        count(all.computeIfAbsent(part, p -> new Counts()), found);
        if (!found && part != NewswireGold.Part.KEPT) {
          missed.add(
              "  %s %s %s#%d %s#%d"
                  .formatted(
                      sentence.name(),
                      edge.kind(),
                      edge.head().word(),
                      edge.head().first(),
                      edge.dependent().word(),
                      edge.dependent().first()));
        }
      }
    }
    out.printf(Locale.ROOT, "  %-14s%-18s%-18s%s%n", "edges found", "looked at", "kept", "six");
    for (NewswireGold.Kind kind : NewswireGold.Kind.values()) {
      out.print("  %-14s".formatted(kind));
      for (NewswireGold.Part part : NewswireGold.Part.values()) {
        out.print("%-18s".formatted(cell(scores.getOrDefault(part, Map.of()).get(kind))));
      }
      out.println();
    }
    out.print("  %-14s".formatted("all"));
    for (NewswireGold.Part part : NewswireGold.Part.values()) {
      out.print("%-18s".formatted(cell(all.get(part))));
    }
    out.println();
    out.println("missed, of what may be looked at:");
    missed.forEach(out::println);
  }

  private static void count(Counts counts, boolean found) {
    counts.truePositives(found ? 1 : 0);
    counts.falseNegatives(found ? 0 : 1);
  }

  private static String cell(@org.jspecify.annotations.Nullable Counts counts) {
    if (counts == null) {
      return "-";
    }
    int gold = counts.gold();
    return String.format(
        Locale.ROOT, "%.3f (%d/%d)", counts.recall(), Math.round(counts.recall() * gold), gold);
  }

  /** The parser's words that overlap these. */
  private static List<Integer> at(
      ClauseGraph parse, List<MatchResult> words, NewswireGold.Words wanted) {
    int start = words.get(wanted.first()).start();
    int end = words.get(wanted.last()).end();
    return parse.tokens().stream()
        .filter(t -> t.start() < end && start < t.end())
        .map(Token::index)
        .toList();
  }
}
