package dateline.what;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Block;
import dateline.read.Role;
import dateline.says.Attributions;
import dateline.says.Says;
import dateline.table.Table;
import dateline.when.When;
import dateline.who.Mentions;
import dateline.who.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every entry of the lexicon has a sentence; the real engine codes it. What it gets wrong stands in
 * target/lexicon-examples.tsv.
 */
class LexiconExamplesTest {

  /** Stands a little under what is measured; docs/accuracy.md has the figure. */
  private static final double FLOOR = 0.9;

  private record Coded(Table.Row row, Set<String> types, boolean byEntry) {
    boolean right() {
      return types.contains(row.get("type"));
    }
  }

  private static List<Coded> coded = List.of();

  @BeforeAll
  static void codeAll() {
    List<Table.Row> rows =
        Table.resource("/dateline/what/predicates.tsv").rows().stream()
            .filter(r -> !r.get("example").isEmpty())
            .toList();
    Steps steps = new Steps(Who.open(), When.open(), Says.open(), What.open());
    List<ParsedArticle> parsed = parsed(rows);
    List<Coded> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(code(rows.get(i), steps.findings(parsed.get(i))));
    }
    coded = List.copyOf(all);
  }

  /** All examples in one run of the engine, which is much faster, then each an article again. */
  private static List<ParsedArticle> parsed(List<Table.Row> rows) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Table.Row row : rows) {
      blocks.add(new Block(Role.PARAGRAPH, row.get("example"), text.length(), -1, null));
      text.append(row.get("example")).append('\n');
    }
    Map<Block, List<Sentence>> sentences = new HashMap<>();
    for (Sentence sentence : Encoder.open().parse(Stories.of(null, blocks, text)).sentences()) {
      sentences.computeIfAbsent(sentence.block(), b -> new ArrayList<>()).add(sentence);
    }
    List<ParsedArticle> parsed = new ArrayList<>();
    for (Block block : blocks) {
      Block alone = new Block(Role.PARAGRAPH, block.text(), 0, -1, null);
      List<Sentence> own = new ArrayList<>();
      for (Sentence s : sentences.getOrDefault(block, List.of())) {
        List<Token> tokens = s.tokens().stream().map(t -> moved(t, block.start())).toList();
        own.add(new Sentence(own.size(), alone, s.text(), tokens, s.names(), s.signals()));
      }
      parsed.add(new ParsedArticle(Stories.of(null, List.of(alone), alone.text()), own));
    }
    return parsed;
  }

  private static Token moved(Token t, int by) {
    return new Token(
        t.index(),
        t.text(),
        t.lemma(),
        t.upos(),
        t.xpos(),
        t.feats(),
        t.head(),
        t.deprel(),
        t.start() - by,
        t.end() - by);
  }

  @Test
  void theTypeIsFoundInTheExamplesOfNearlyAllEntries() throws IOException {
    List<String> wrong =
        coded.stream()
            .filter(c -> !c.right())
            .map(
                c ->
                    c.row().line()
                        + "\t"
                        + c.row().get("type")
                        + "\t"
                        + c.types()
                        + "\t"
                        + c.row().get("lemma")
                        + " "
                        + c.row().get("with")
                        + "\t"
                        + c.row().get("example"))
            .toList();
    Files.write(Path.of("target", "lexicon-examples.tsv"), wrong);
    double right = 1 - (double) wrong.size() / coded.size();
    assertThat(right)
        .as("examples coded right, the rest in target/lexicon-examples.tsv")
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void nearlyAllEntriesAreReachedByTheirOwnExample() throws IOException {
    List<String> dead =
        coded.stream()
            .filter(c -> !c.byEntry())
            .map(
                c ->
                    c.row().line()
                        + "\t"
                        + c.row().get("lemma")
                        + " "
                        + c.row().get("with")
                        + "\t"
                        + c.row().get("example"))
            .toList();
    Files.write(Path.of("target", "lexicon-unreached.tsv"), dead);
    double reached = 1 - (double) dead.size() / coded.size();
    assertThat(reached)
        .as("entries reached, the rest in target/lexicon-unreached.tsv")
        .isGreaterThanOrEqualTo(0.85);
  }

  private static Coded code(Table.Row row, List<Finding> findings) {
    Set<String> types = new TreeSet<>();
    List<String> why = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.kind() == Finding.Kind.EVENT) {
        types.add(finding.type());
        why.add(finding.why().get(0));
      }
    }
    String entry = "predicates.tsv:" + row.line() + " ";
    return new Coded(row, types, why.stream().anyMatch(w -> w.contains(entry)));
  }

  private record Steps(Who who, When when, Says says, What what) {

    List<Finding> findings(ParsedArticle parsed) {
      Mentions mentions = who.mentions(parsed);
      Attributions attributions = says.attributions(parsed, mentions, when.times(parsed));
      return what.findings(parsed, mentions, attributions);
    }
  }
}
