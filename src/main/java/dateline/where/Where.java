package dateline.where;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.table.Table;
import dateline.who.ActorBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The third question: where. Finds place names and resolves them against the bundled gazetteer.
 * Immutable and safe for use by multiple threads.
 */
public final class Where {

  private final Candidates candidates;
  private final Finder finder;
  private final Background background;
  private final Map<String, Set<String>> words;
  private final Set<String> placeVerbs;

  private Where(
      Gazetteer gazetteer, ActorBase base, Map<String, Set<String>> words, Set<String> placeVerbs) {
    candidates = new Candidates(gazetteer, base);
    finder = new Finder(candidates, base, words, placeVerbs);
    background = new Background(candidates, base);
    this.words = words;
    this.placeVerbs = placeVerbs;
  }

  /** Reads the tables that ship with the program. */
  public static Where open() {
    return open(ActorBase.open());
  }

  /** Reads the tables that ship with the program; states are those of the actor base. */
  public static Where open(ActorBase base) {
    Map<String, Set<String>> words =
        Table.resource("/dateline/where/prepositions.tsv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.get("kind"),
                    Collectors.mapping(r -> r.get("word"), Collectors.toUnmodifiableSet())));
    Set<String> placeVerbs =
        Table.resource("/dateline/who/place_verbs.tsv").rows().stream()
            .map(r -> r.get("lemma"))
            .collect(Collectors.toUnmodifiableSet());
    return new Where(Gazetteer.open(), base, words, placeVerbs);
  }

  /** The places of an article. */
  public Places places(ParsedArticle article) {
    return new ArticlePlaces(
        resolved(article, finder.find(article), Home.UNKNOWN),
        kind("locative"),
        kind("abstracting"),
        kind("simultaneous"),
        placeVerbs);
  }

  /** What these names mean, in their order, whether or not the program would have found them. */
  public List<PlaceMention> resolve(ParsedArticle article, List<Toponym> names, Home home) {
    return resolved(article, names.stream().map(n -> finder.given(article, n)).toList(), home);
  }

  /**
   * Every place name, also where it says whose something is and not where: "Georgian troops", "the
   * Henry County Sheriff's Office".
   */
  public List<PlaceMention> named(ParsedArticle article, Home home) {
    List<Finder.Found> names = finder.everyName(article);
    Resolution resolution = resolution(article, names, home);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Resolver.Sense sense = resolution.of().get(i);
      if (names.get(i).isPlace() || resolution.resolver().isSupported(sense)) {
        mentions.add(mention(article, names.get(i).toponym(), sense));
      }
    }
    return List.copyOf(mentions);
  }

  /** What is known of a publisher's home after one more of its articles. */
  public Home learn(Home home, ParsedArticle article) {
    Resolution resolution = resolution(article, finder.find(article), Home.UNKNOWN);
    return home.with(
        resolution.senses().all().stream()
            .filter(Resolver.Sense::isSure)
            .flatMap(s -> s.choice().stream())
            .toList());
  }

  /**
   * What a name means without its text: the state or region of this name, else its most populous
   * place. A baseline to measure against.
   */
  public Optional<Place> mostPopulous(String name) {
    return candidates
        .known(name)
        .or(
            () ->
                candidates.all(name).stream()
                    .max(
                        Comparator.comparingLong(Gazetteer.Candidate::population)
                            .thenComparing(c -> -c.id())))
        .map(c -> place(name, c, "by population"));
  }

  private List<PlaceMention> resolved(ParsedArticle article, List<Finder.Found> names, Home home) {
    Resolution resolution = resolution(article, names, home);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      mentions.add(mention(article, names.get(i).toponym(), resolution.of().get(i)));
    }
    return List.copyOf(mentions);
  }

  /** An article's senses, resolved, and which of them each name has. */
  private record Resolution(Senses senses, List<Resolver.Sense> of, Resolver resolver) {}

  private Resolution resolution(ParsedArticle article, List<Finder.Found> names, Home home) {
    Senses senses = new Senses();
    List<Resolver.Sense> of = names.stream().map(senses::add).toList();
    background.add(article, senses);
    Resolver resolver = new Resolver(senses.all(), background.peoples(article), home);
    resolver.resolve();
    return new Resolution(senses, of, resolver);
  }

  private static PlaceMention mention(
      ParsedArticle article, Toponym toponym, Resolver.Sense sense) {
    Sentence sentence = article.sentence(toponym.sentence());
    String text = sentence.text(toponym.first(), toponym.last());
    Place place =
        sense.choice().map(c -> place(text, c, Resolver.why(sense, c))).orElse(unresolved(text));
    return new PlaceMention(
        toponym.sentence(),
        toponym.first(),
        toponym.last(),
        ArticlePlaces.head(sentence, toponym.first(), toponym.last()),
        place);
  }

  private static Place place(String text, Gazetteer.Candidate c, String why) {
    boolean point = !Double.isNaN(c.lat());
    return new Place(
        text,
        c.name(),
        c.country().isEmpty() ? null : c.country(),
        c.admin1().isEmpty() ? null : c.admin1(),
        point ? c.lat() : null,
        point ? c.lon() : null,
        c.level(),
        c.id() == 0 ? null : c.id(),
        why);
  }

  private static Place unresolved(String text) {
    return new Place(
        text,
        text,
        null,
        null,
        null,
        null,
        Place.Level.UNRESOLVED,
        null,
        "no place of this name in the gazetteer");
  }

  private Set<String> kind(String kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
