package dateline.eval;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.read.Article;
import dateline.read.Capture;
import dateline.read.Hints;
import dateline.read.Reader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The whole way from page to claims, on the pages of {@code examples/}. The errors of half A are
 * printed; of half B only the score, so that it goes on telling what unseen pages would.
 */
final class ExamplesEvaluation implements Evaluation {

  @Override
  public String name() {
    return "examples";
  }

  @Override
  public String description() {
    return "claims of whole pages against gold, by the definitions of tools/score: the folder"
        + " examples; prints errors of half A only";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Coder coder = Coder.open();
    for (Path folder : files) {
      out.print("half A, looked at\n" + score(folder, "A", coder, out::print).table());
      out.print("half B, kept\n" + score(folder, "B", coder, error -> {}).table());
      for (String page : ExampleArticle.pages(folder, "quiet")) {
        List<Claim> claims = claims(folder, page, coder);
        out.printf("quiet     %s: %d claims\n", page, claims.size());
        claims.forEach(claim -> out.print(line("unasked ", claim)));
      }
    }
  }

  /** The score of a half, its errors printed page by page. */
  static ClaimScore score(Path folder, String half, Coder coder, Consumer<String> errors)
      throws IOException {
    ClaimScore score = new ClaimScore();
    for (String page : ExampleArticle.pages(folder, half)) {
      List<GoldClaim> gold = GoldClaim.read(ExampleArticle.gold(folder, page));
      ClaimScore.Errors wrong = score.add(gold, claims(folder, page, coder));
      errors.accept(page + "\n");
      wrong.missed().forEach(missed -> errors.accept("  missed   " + missed + "\n"));
      wrong.wrong().forEach(field -> errors.accept("  wrong    " + field + "\n"));
      wrong.unasked().forEach(unasked -> errors.accept(line("  unasked  ", unasked)));
    }
    return score;
  }

  /** All claims of a page, with no more known of it than it says. */
  static List<Claim> claims(Path folder, String page, Coder coder) throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (Article article : articles(folder, page)) {
      claims.addAll(coder.claims(article));
    }
    return List.copyOf(claims);
  }

  /** The articles of a page. */
  static List<Article> articles(Path folder, String page) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(page));
    return new Reader().read(new Capture(page, bytes), Hints.NONE);
  }

  private static String line(String label, Claim claim) {
    return label
        + ClaimMatch.word(claim.kind())
        + " "
        + claim.type()
        + " "
        + names(claim.actor())
        + " -> "
        + names(claim.recipient())
        + " \""
        + claim.evidence().trigger().text()
        + "\" | "
        + claim.evidence().text()
        + "\n";
  }

  private static String names(List<Claim.Party> parties) {
    return parties.stream().map(p -> p.actor().name()).collect(Collectors.joining(", "));
  }
}
