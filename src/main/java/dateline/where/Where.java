package dateline.where;

import dateline.parse.NameSpan;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import dateline.who.ActorBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The third question: where. Finds place names and resolves them against the bundled gazetteer.
 * Immutable and safe for use by multiple threads.
 */
public final class Where {

  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;
  private final ActorBase base;
  private final Map<String, Set<String>> words;
  private final Set<String> placeVerbs;

  private Where(
      Gazetteer gazetteer, ActorBase base, Map<String, Set<String>> words, Set<String> placeVerbs) {
    this.gazetteer = gazetteer;
    this.base = base;
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
    Map<String, Integer> countries = countries(article);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<String> near = near(sentence);
      int at = 0;
      while (at < sentence.tokens().size()) {
        PlaceMention mention = mention(sentence, at, countries, near);
        if (mention == null) {
          at++;
        } else {
          mentions.add(mention);
          at = mention.last() + 1;
        }
      }
    }
    return new ArticlePlaces(
        List.copyOf(mentions),
        kind("locative"),
        kind("abstracting"),
        kind("simultaneous"),
        placeVerbs);
  }

  private Set<String> kind(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** How often the article speaks of each state, by name, adjective or people. */
  private Map<String, Integer> countries(ParsedArticle article) {
    Map<String, Integer> countries = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      near(sentence).forEach(c -> countries.merge(c, 1, Integer::sum));
    }
    return countries;
  }

  /** The states and divisions that a sentence speaks of. */
  private List<String> near(Sentence sentence) {
    List<String> near = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!Character.isUpperCase(sentence.token(i).text().charAt(0))) {
        continue;
      }
      for (int j = Math.min(i + 2, sentence.tokens().size() - 1); j >= i; j--) {
        String text = sentence.text(i, j);
        Optional<String> state = base.state(text).or(() -> base.stateOf(text));
        if (state.isPresent()) {
          near.add(state.get());
          break;
        }
        Optional<Gazetteer.Candidate> region = gazetteer.region(text);
        if (region.isPresent() && !region.get().country().isEmpty()) {
          near.add(region.get().country());
          break;
        }
        gazetteer.places(text).stream()
            .filter(c -> c.code().equals("ADM1"))
            .forEach(c -> near.add(c.admin1()));
      }
    }
    return near;
  }

  private @Nullable PlaceMention mention(
      Sentence sentence, int first, Map<String, Integer> countries, List<String> near) {
    if (kind("capital").contains(sentence.token(first).lemma())) {
      return capital(sentence, sentence.token(first), countries, near);
    }
    if (!Character.isUpperCase(sentence.token(first).text().charAt(0))) {
      return null;
    }
    Optional<NameSpan> name = sentence.nameAt(first);
    boolean person = name.filter(n -> n.type() == NameSpan.Type.PER).isPresent();
    if (person && !isHeld(sentence, first, name.get())) {
      return null;
    }
    int most = Math.min(sentence.tokens().size() - 1, first + LONGEST - 1);
    for (int last = most; last >= first; last--) {
      String end = sentence.token(last).upos();
      boolean insideOrganization =
          name.filter(n -> n.type() == NameSpan.Type.ORG).isPresent()
              && (name.get().first() < first || name.get().last() > last);
      if (!(end.equals("PROPN") || end.equals("NOUN")) || insideOrganization) {
        continue;
      }
      String text = sentence.text(first, last);
      boolean located =
          name.filter(n -> n.type() == NameSpan.Type.LOC).isPresent()
              || located(sentence, first, last);
      Place place = place(text, countries, near, located);
      if (place != null) {
        return new PlaceMention(
            sentence.number(), first, last, ArticlePlaces.head(sentence, first, last), place);
      }
    }
    return name.filter(n -> n.type() == NameSpan.Type.LOC && n.first() == first)
        .map(n -> unresolved(sentence, n))
        .orElse(null);
  }

  /** "The Egyptian capital" is Cairo. */
  private @Nullable PlaceMention capital(
      Sentence sentence, Token noun, Map<String, Integer> countries, List<String> near) {
    for (Token child : sentence.children(noun, "amod", "nmod:poss", "nmod", "compound")) {
      Optional<String> city =
          base.state(child.text()).or(() -> base.stateOf(child.text())).flatMap(base::capital);
      Place place = city.map(c -> place(c, countries, near, true)).orElse(null);
      if (place != null) {
        int first = Math.min(child.index(), noun.index());
        int last = Math.max(child.index(), noun.index());
        Place named = place.as(sentence.text(first, last));
        return new PlaceMention(sentence.number(), first, last, noun.index(), named);
      }
    }
    return null;
  }

  /** "Near Samos": one word that lies behind a locating preposition, though taken for a person. */
  private boolean isHeld(Sentence sentence, int first, NameSpan name) {
    return name.first() == name.last() && located(sentence, first, first);
  }

  /** Behind a preposition that locates, or as the object of a verb that does: "shelled Goma". */
  private boolean located(Sentence sentence, int first, int last) {
    Token head = sentence.token(ArticlePlaces.head(sentence, first, last));
    boolean behind =
        sentence
            .child(head, "case")
            .filter(c -> kind("locative").contains(c.text().toLowerCase(Locale.ROOT)))
            .isPresent();
    boolean object =
        head.isAny("obj", "nsubj:pass")
            && sentence.head(head).filter(v -> placeVerbs.contains(v.lemma())).isPresent();
    return head.upos().equals("PROPN") && (behind || object);
  }

  private static PlaceMention unresolved(Sentence sentence, NameSpan name) {
    String text = sentence.text(name.first(), name.last());
    Place place =
        new Place(
            text,
            text,
            null,
            null,
            null,
            null,
            Place.Level.UNRESOLVED,
            null,
            "no place of this name in the gazetteer");
    return new PlaceMention(
        sentence.number(),
        name.first(),
        name.last(),
        ArticlePlaces.head(sentence, name.first(), name.last()),
        place);
  }

  private @Nullable Place place(
      String text, Map<String, Integer> countries, List<String> near, boolean located) {
    Optional<Gazetteer.Candidate> region = gazetteer.region(text);
    if (region.isPresent()) {
      Gazetteer.Candidate r = region.get();
      return new Place(
          text,
          r.name(),
          r.country().isEmpty() ? null : r.country(),
          null,
          r.lat(),
          r.lon(),
          r.level(),
          null,
          "regions.tsv");
    }
    Optional<String> state = base.state(text);
    if (state.isPresent()) {
      double[] middle = gazetteer.middle(state.get());
      return new Place(
          text,
          base.byId(state.get()).map(a -> a.name()).orElse(text),
          state.get(),
          null,
          middle == null ? null : middle[0],
          middle == null ? null : middle[1],
          Place.Level.COUNTRY,
          null,
          "a state by its name");
    }
    if (!located) {
      return null;
    }
    List<Gazetteer.Candidate> candidates = gazetteer.places(text);
    // A division of the same name is no second word for it: "Tripoli in northern Lebanon".
    List<String> others = near.stream().filter(n -> !n.equalsIgnoreCase(text)).toList();
    return Resolver.best(candidates, countries, others)
        .map(
            c ->
                new Place(
                    text,
                    c.name(),
                    c.country(),
                    c.admin1().isEmpty() ? null : c.admin1(),
                    c.lat(),
                    c.lon(),
                    c.level(),
                    c.id() == 0 ? null : c.id(),
                    Resolver.why(c, countries, others, candidates.size())))
        .orElse(null);
  }
}
