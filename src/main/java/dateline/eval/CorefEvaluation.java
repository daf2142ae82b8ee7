package dateline.eval;

import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Parser;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import dateline.who.Who;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pronouns and definite descriptions led back to the right entity. One counts as right where the
 * nearest earlier name or description that {@link Who} gives the same actor is annotated as the
 * same entity. Texts go through the whole pipeline; only the entities are gold.
 */
final class CorefEvaluation implements Evaluation {

  private static final Pattern PRONOUN =
      Pattern.compile(
          "he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves");
  private static final Pattern DEFINITE = Pattern.compile("(the|this|that|these|those) .*");

  @Override
  public String name() {
    return "coref";
  }

  @Override
  public String description() {
    return "pronouns and definite descriptions to the right entity: GUM news, gum-*.conllu.gz";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Parser parser = Encoder.open();
    Who who = Who.open();
    List<GumDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.addAll(GumDocument.all(file, "news"));
    }
    for (Half half : List.of(Half.LOOKED_AT, Half.KEPT)) {
      Score pronouns = new Score();
      Score definites = new Score();
      int texts = 0;
      for (int i = 0; i < documents.size(); i++) {
        if (Half.of(i) == half) {
          texts++;
          score(documents.get(i), parser, who, pronouns, definites);
        }
      }
      out.printf("coref, %s: %d texts%n", half, texts);
      out.printf("  third-person pronouns  %s%n", pronouns);
      out.printf("  definite descriptions  %s%n", definites);
    }
  }

  private static void score(
      GumDocument document, Parser parser, Who who, Score pronouns, Score definites) {
    ParsedArticle parsed = parser.parse(document.article());
    Linker linker = new Linker(document, parsed, who.mentions(parsed));
    Set<Integer> met = new HashSet<>();
    for (GumDocument.Gold gold : document.mentions()) {
      boolean again = !met.add(gold.entity());
      String text = gold.text().toLowerCase(Locale.ROOT);
      if (again && gold.pronoun() && PRONOUN.matcher(text).matches()) {
        pronouns.add(gold, linker.outcome(gold));
      } else if (again && !gold.pronoun() && DEFINITE.matcher(text).matches()) {
        definites.add(gold, linker.outcome(gold));
      }
    }
  }

  enum Outcome {
    RIGHT,
    WRONG,
    NONE
  }

  /** What the program's mentions say of an annotated one. */
  record Linker(GumDocument document, ParsedArticle parsed, Mentions mentions) {

    Outcome outcome(GumDocument.Gold gold) {
      Optional<Mention> mention =
          mentions.all().stream().filter(m -> gold.heads().contains(start(m))).findFirst();
      if (mention.isEmpty()) {
        return Outcome.NONE;
      }
      Optional<Mention> before = antecedent(mention.get());
      if (before.isEmpty()) {
        return Outcome.NONE;
      }
      Set<Integer> entities = entities(before.get());
      return entities.contains(gold.entity()) ? Outcome.RIGHT : Outcome.WRONG;
    }

    int start(Mention mention) {
      return parsed.sentence(mention.sentence()).token(mention.head()).start();
    }

    /** The nearest earlier name or description of one of the same actors. */
    Optional<Mention> antecedent(Mention mention) {
      Set<String> ids = new HashSet<>();
      for (Actor actor : mention.actors()) {
        ids.add(actor.id());
      }
      return mentions.all().stream()
          .filter(m -> m.form() != Mention.Form.PRONOUN && start(m) < start(mention))
          .filter(m -> m.actors().stream().anyMatch(a -> ids.contains(a.id())))
          .reduce((a, b) -> b);
    }

    private Set<Integer> entities(Mention mention) {
      Set<Integer> found = new HashSet<>();
      for (GumDocument.Gold gold : document.mentions()) {
        if (gold.heads().contains(start(mention))) {
          found.add(gold.entity());
        }
      }
      return found;
    }
  }

  /** Right, wrong and unanswered, of all and of those that are persons, organizations or places. */
  private static final class Score {
    private final Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> actors = new EnumMap<>(Outcome.class);

    void add(GumDocument.Gold gold, Outcome outcome) {
      all.merge(outcome, 1, Integer::sum);
      if (gold.isActor()) {
        actors.merge(outcome, 1, Integer::sum);
      }
    }

    @Override
    public String toString() {
      return line(all) + "; persons, organizations and places: " + line(actors);
    }

    private static String line(Map<Outcome, Integer> counts) {
      int right = counts.getOrDefault(Outcome.RIGHT, 0);
      int answered = right + counts.getOrDefault(Outcome.WRONG, 0);
      int sum = answered + counts.getOrDefault(Outcome.NONE, 0);
      return String.format(
          Locale.ROOT,
          "right %d of %d (%.3f), of answered %.3f",
          right,
          sum,
          (double) right / Math.max(1, sum),
          (double) right / Math.max(1, answered));
    }
  }
}
