package dateline.who;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers from many articles the names that the base lacks, so that the tables can grow from what
 * is read. Not shared between threads.
 */
public final class UnknownActors {

  private final ActorBase base;
  private final Map<String, Tally> byId = new TreeMap<>();

  /** Of those whom this base does not know. */
  public UnknownActors(ActorBase base) {
    this.base = base;
  }

  /** Adds an article's names. */
  public void add(ParsedArticle article, Mentions mentions) {
    Set<String> seen = new HashSet<>();
    for (Mention mention : mentions.all()) {
      Actor actor = mention.actor();
      if (mention.form() != Mention.Form.NAME || !isUnknown(actor)) {
        continue;
      }
      Tally tally = byId.computeIfAbsent(actor.id(), id -> new Tally(actor));
      tally.mentions++;
      if (seen.add(actor.id())) {
        tally.articles++;
        tally.learn(actor);
      }
      Sentence sentence = article.sentence(mention.sentence());
      Epithets.of(sentence, mention).forEach(said -> tally.said.merge(said, 1, Integer::sum));
    }
  }

  /** A person's last name alone and a common word are nobody to put into a table. */
  private boolean isUnknown(Actor actor) {
    boolean named =
        switch (actor.kind()) {
          case PERSON -> actor.name().contains(" ");
          case ORGANIZATION, GROUP, OUTLET, INSTITUTION -> true;
          default -> false;
        };
    return named && base.byId(actor.id()).isEmpty();
  }

  /** Those in at least so many articles, those in most first. */
  public List<UnknownActor> frequent(int articles) {
    return byId.values().stream()
        .filter(t -> t.articles >= articles)
        .map(Tally::actor)
        .sorted(
            Comparator.comparingInt((UnknownActor a) -> -a.articles())
                .thenComparingInt(a -> -a.mentions())
                .thenComparing(UnknownActor::name))
        .toList();
  }

  /** What is known of one of them. */
  private static final class Tally {
    private final Actor first;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> sectors = new HashMap<>();
    private final Map<String, Integer> said = new HashMap<>();
    private int mentions;
    private int articles;

    Tally(Actor first) {
      this.first = first;
    }

    void learn(Actor actor) {
      count(countries, actor.country());
      count(sectors, actor.sector());
    }

    private static void count(Map<String, Integer> counts, @Nullable String value) {
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }

    UnknownActor actor() {
      return new UnknownActor(
          first.name(),
          first.kind(),
          commonest(countries),
          commonest(sectors),
          mentions,
          articles,
          sorted(said));
    }

    private static @Nullable String commonest(Map<String, Integer> counts) {
      return sorted(counts).keySet().stream().findFirst().orElse(null);
    }

    private static Map<String, Integer> sorted(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(e -> e.getKey().toLowerCase(Locale.ROOT))
                  .thenComparing(Map.Entry.comparingByKey()))
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
  }
}
