package dateline.what;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.says.Attribution;
import dateline.says.Attributions;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second question: what. Codes events, statements, relations and figures from the parsed
 * article. Immutable and safe for use by multiple threads.
 */
public final class What {

  private final Predicates predicates;
  private final StatementCoder statements;
  private final Numbers numbers;
  private final Map<String, String> figureTypes;
  private final Map<String, String> relationNouns;
  private final Set<String> appointments;

  private What(
      Predicates predicates,
      StatementCoder statements,
      Numbers numbers,
      Map<String, String> figureTypes,
      Map<String, String> relationNouns,
      Set<String> appointments) {
    this.predicates = predicates;
    this.statements = statements;
    this.numbers = numbers;
    this.figureTypes = figureTypes;
    this.relationNouns = relationNouns;
    this.appointments = appointments;
  }

  /** Reads the tables that ship with the program. */
  public static What open() {
    return new What(
        Predicates.open(),
        StatementCoder.open(),
        Numbers.open(),
        FigureCoder.types(),
        RelationCoder.nouns(),
        RelationCoder.appointments());
  }

  /** What the article tells, in the order of the text. */
  public List<Finding> findings(
      ParsedArticle article, Mentions mentions, Attributions attributions) {
    Parties parties = new Parties(predicates, mentions);
    EventCoder events =
        new EventCoder(
            new ActFinder(predicates, parties, mentions),
            new Guesses(parties, mentions),
            attributions,
            Politics.of(article, mentions));
    RelationCoder relations = new RelationCoder(parties, mentions, relationNouns, appointments);
    FigureCoder figures = new FigureCoder(numbers, figureTypes, parties);
    List<Finding> found = new ArrayList<>();
    for (Sentence parsed : article.sentences()) {
      Sentence sentence = Repair.of(parsed);
      found.addAll(events.in(sentence));
      found.addAll(relations.in(sentence));
      found.addAll(figures.in(sentence));
    }
    for (Attribution attribution : attributions.all()) {
      found.addAll(statements.of(article, mentions, attribution));
    }
    found.sort(
        Comparator.comparingInt(Finding::sentence)
            .thenComparingInt(Finding::first)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::type));
    return List.copyOf(found);
  }
}
