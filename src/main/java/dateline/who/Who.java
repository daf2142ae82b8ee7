package dateline.who;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.read.Published;
import dateline.table.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first question: who. Finds the mentions of an article and the actors they stand for, by name,
 * description and pronoun. Immutable and safe for use by multiple threads.
 */
public final class Who {

  private static final String FOLDER = "/dateline/who/";

  private final ActorBase base;
  private final NameFinder names;
  private final Describer describer;
  private final Possessors possessors;
  private final Pronouns pronouns = new Pronouns();

  private Who(ActorBase base, NameFinder names, Describer describer, Possessors possessors) {
    this.possessors = possessors;
    this.base = base;
    this.names = names;
    this.describer = describer;
  }

  /** Reads the tables that ship with the program. */
  public static Who open() {
    ActorBase base = ActorBase.open();
    Nouns nouns = Nouns.open();
    Grammar grammar = Grammar.open();
    Capitals capitals =
        new Capitals(
            column("place_verbs.tsv", "lemma"),
            column("state_nouns.tsv", "lemma"),
            column("addressing_verbs.tsv", "lemma"),
            column("envoys.tsv", "lemma"));
    return new Who(
        base,
        new NameFinder(base, nouns, capitals, Genders.open(), grammar),
        new Describer(base, nouns, grammar),
        new Possessors(base, nouns, grammar));
  }

  private static Set<String> column(String table, String column) {
    return Table.resource(FOLDER + table).rows().stream()
        .map(r -> r.get(column))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The actors that it knows. */
  public ActorBase base() {
    return base;
  }

  /** The mentions of an article; officials are who they were on its date. */
  public Mentions mentions(ParsedArticle article) {
    LocalDate day = article.article().date().map(Published::date).orElse(null);
    Cast cast = new Cast();
    Abbreviations abbreviations = Abbreviations.of(article.sentences());
    for (Sentence sentence : article.sentences()) {
      names.find(sentence, abbreviations, day, cast);
      describer.describe(sentence, day, cast);
      pronouns.resolve(article.sentences(), sentence, cast);
      possessors.settle(sentence, cast);
    }
    Home.settle(cast);
    List<Mention> mentions =
        cast.drafts().stream()
            .map(Draft::mention)
            .sorted(
                Comparator.comparingInt(Mention::sentence)
                    .thenComparingInt(Mention::first)
                    .thenComparing(m -> -m.last()))
            .toList();
    return new Mentions(mentions);
  }
}
