package dateline.what;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether an act is one of politics or conflict: by who takes part, by how it is told, and by what
 * the article is about. One to an article.
 *
 * <p>The thresholds were set on pages of which people said whether they are political, and on the
 * half of the bundled examples that is looked at (docs/accuracy.md).
 */
final class Politics {

  /** How sure the encoder must be of a type where nobody in it is known to be political. */
  private static final double SURE = 0.6;

  /** How sure it must be where no predicate of the lexicon tells the event. */
  private static final double CERTAIN = 0.8;

  /** The same where the parties are only people, or the article is about something else. */
  private static final double LIKELY = 0.3;

  /** The same where people protest, who rarely belong to anybody that is known. */
  private static final double PROTESTING = 0.1;

  /** The share of sentences with a political actor below which an article is about other things. */
  private static final double QUIET = 0.08;

  private final boolean quiet;

  private Politics(boolean quiet) {
    this.quiet = quiet;
  }

  static Politics of(ParsedArticle article, Mentions mentions) {
    long political =
        article.sentences().stream()
            .filter(s -> mentions.in(s.number()).stream().anyMatch(Politics::isPolitical))
            .count();
    // One for and three against, so that a short article is not judged by one sentence.
    return new Politics((political + 1.0) / (article.sentences().size() + 4) < QUIET);
  }

  private static boolean isPolitical(Mention mention) {
    Actor actor = mention.actor();
    boolean state = actor.kind() == Actor.Kind.STATE;
    return state
        ? mention.form() != Mention.Form.MODIFIER
        : actor.country() != null && Sectors.isPolitical(actor.sector());
  }

  /**
   * Somebody in it belongs to a state, a group or an organisation that the base or the text names;
   * or the encoder knows such sentences as events of this type.
   */
  boolean takePart(
      Sentence sentence, Predicates.Entry entry, List<Mention> actors, List<Mention> recipients) {
    String type = entry.type();
    List<Actor> all =
        Stream.concat(actors.stream(), recipients.stream())
            .flatMap(m -> m.actors().stream())
            .toList();
    boolean known =
        all.stream().anyMatch(a -> a.country() != null || Sectors.isPolitical(a.sector()));
    boolean people = all.stream().anyMatch(a -> Sectors.isPeople(a.sector()));
    double probability = probability(sentence, type);
    if (quiet) {
      return known && probability >= LIKELY;
    }
    // "Took to the streets" needs no more; "marched" may be soldiers, or a band.
    boolean protest = type.equals("PROTEST") && (entry.asksForWord() || probability >= PROTESTING);
    // A kidnapping is one in any sentence of such an article; to be hit may be anything.
    boolean plain = Sectors.isForce(type) && !entry.mode().isEmpty();
    return known
        || (people && (protest || plain || probability >= LIKELY))
        || (all.isEmpty() && plain && probability >= LIKELY)
        || (!actors.isEmpty() && probability >= SURE);
  }

  /** "Protests erupted in Sudan": needs nobody in an article about politics. */
  boolean isUnrest(Predicates.Entry entry) {
    return !quiet && entry.type().equals("PROTEST");
  }

  /** Whether a guess may count: in an article about politics, and where the encoder is sure. */
  boolean isCertain(Guess guess) {
    return !quiet && guess.probability() >= CERTAIN;
  }

  /** The encoder's probability that the sentence tells an event of this type. */
  static double probability(Sentence sentence, String type) {
    Map<String, Double> events = sentence.signals().events();
    boolean yields = type.equals("CONCEDE") || type.equals("RETREAT");
    return events.getOrDefault(yields ? "YIELD" : type, 0.0);
  }
}
