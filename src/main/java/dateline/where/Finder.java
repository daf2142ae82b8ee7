package dateline.where;

import dateline.parse.NameSpan;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.ActorBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds place names: names that the parser takes for places, and what stands where a place does.
 */
final class Finder {

  /**
   * A place name.
   *
   * @param toponym where it stands
   * @param name what it says; "Cairo" for "the Egyptian capital"
   * @param candidates what it may mean; none where nobody knows it
   * @param holders the state or division that the words put it in: "Paris, Texas"
   * @param isPlace it says where; else it is part of another name or says whose something is
   */
  record Found(
      Toponym toponym,
      String name,
      List<Gazetteer.Candidate> candidates,
      List<Gazetteer.Candidate> holders,
      boolean isPlace) {}

  private static final int LONGEST = 5;

  /** Words of the longest name of a division: "District of Columbia". */
  private static final int HOLDER = 3;

  private final Candidates candidates;
  private final ActorBase base;
  private final Map<String, Set<String>> words;
  private final Set<String> placeVerbs;

  Finder(
      Candidates candidates,
      ActorBase base,
      Map<String, Set<String>> words,
      Set<String> placeVerbs) {
    this.candidates = candidates;
    this.base = base;
    this.words = words;
    this.placeVerbs = placeVerbs;
  }

  /** The place names of an article, in the order of the text. */
  List<Found> find(ParsedArticle article) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int at = 0;
      while (at < sentence.tokens().size()) {
        Found one = at(sentence, at);
        if (one == null) {
          at++;
        } else {
          found.add(one);
          at = one.toponym().last() + 1;
        }
      }
    }
    return found;
  }

  /** A name that somebody else found. */
  Found given(ParsedArticle article, Toponym toponym) {
    Sentence sentence = article.sentence(toponym.sentence());
    String name = sentence.text(toponym.first(), toponym.last());
    return new Found(
        toponym, name, candidates.orPeoples(name), holders(sentence, toponym.last()), true);
  }

  /** All names of places, those too that are part of another name or say whose something is. */
  List<Found> everyName(ParsedArticle article) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int at = 0;
      while (at < sentence.tokens().size()) {
        Found place = at(sentence, at);
        Found one = place == null ? attributive(sentence, at) : place;
        found.addAll(one == null ? List.of() : List.of(one));
        at = one == null ? at + 1 : one.toponym().last() + 1;
      }
    }
    return found;
  }

  /** "Georgian troops", "a Henry County woman", "Paris Police Department". */
  private @Nullable Found attributive(Sentence sentence, int first) {
    Token token = sentence.token(first);
    Optional<NameSpan> name = sentence.nameAt(first);
    if (!Character.isUpperCase(token.text().charAt(0))
        || name.filter(n -> n.type() == NameSpan.Type.PER).isPresent()) {
      return null;
    }
    Optional<Gazetteer.Candidate> people = candidates.people(token.text());
    if (people.isPresent()) {
      Toponym word = new Toponym(sentence.number(), first, first);
      return new Found(word, token.text(), List.of(people.get()), List.of(), true);
    }
    boolean opens = name.isEmpty() || name.get().first() == first;
    int end = name.map(NameSpan::last).orElse(sentence.tokens().size() - 1);
    for (int last = Math.min(end, first + LONGEST - 1); opens && last >= first; last--) {
      String text = sentence.text(first, last);
      boolean proper =
          sentence.token(last).upos().equals("PROPN") && !isInLongerName(sentence, first, last);
      List<Gazetteer.Candidate> meanings = proper ? candidates.all(text) : List.of();
      if (!meanings.isEmpty()) {
        Toponym toponym = new Toponym(sentence.number(), first, last);
        return new Found(toponym, text, meanings, holders(sentence, last), false);
      }
    }
    return null;
  }

  /** "Regional Hospital": what stands before belongs to the same name. */
  private static boolean isInLongerName(Sentence sentence, int first, int last) {
    if (first == 0) {
      return false;
    }
    Token before = sentence.token(first - 1);
    return before.upos().equals("PROPN")
        && before.isAny("compound", "flat", "amod")
        && before.head() >= first
        && before.head() <= last;
  }

  private @Nullable Found at(Sentence sentence, int first) {
    if (kind("capital").contains(sentence.token(first).lemma())) {
      return capital(sentence, sentence.token(first));
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
      List<Gazetteer.Candidate> meanings = meanings(sentence, first, last, name);
      if (!meanings.isEmpty()) {
        return new Found(
            new Toponym(sentence.number(), first, last),
            text,
            meanings,
            holders(sentence, last),
            true);
      }
    }
    return name.filter(n -> n.type() == NameSpan.Type.LOC && n.first() == first)
        .map(n -> unknown(sentence, n))
        .orElse(null);
  }

  /** A town only where a place is due; states and regions wherever they are named. */
  private List<Gazetteer.Candidate> meanings(
      Sentence sentence, int first, int last, Optional<NameSpan> name) {
    String text = sentence.text(first, last);
    if (isInLongerName(sentence, first, last)) {
      return candidates.known(text).map(List::of).orElse(List.of());
    }
    boolean place =
        name.filter(n -> n.type() == NameSpan.Type.LOC).isPresent()
            || located(sentence, first, last);
    return place ? candidates.all(text) : candidates.known(text).map(List::of).orElse(List.of());
  }

  private static Found unknown(Sentence sentence, NameSpan name) {
    return new Found(
        new Toponym(sentence.number(), name.first(), name.last()),
        sentence.text(name.first(), name.last()),
        List.of(),
        List.of(),
        true);
  }

  /** "The Egyptian capital" is Cairo. */
  private @Nullable Found capital(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "amod", "nmod:poss", "nmod", "compound")) {
      Optional<String> state = base.state(child.text()).or(() -> base.stateOf(child.text()));
      Optional<String> city = state.flatMap(base::capital);
      if (city.isPresent()) {
        List<Gazetteer.Candidate> meanings =
            candidates.all(city.get()).stream()
                .filter(c -> c.country().equals(state.get()))
                .toList();
        int first = Math.min(child.index(), noun.index());
        int last = Math.max(child.index(), noun.index());
        Toponym toponym = new Toponym(sentence.number(), first, last);
        return meanings.isEmpty()
            ? null
            : new Found(toponym, city.get(), meanings, List.of(), true);
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

  /** The state or division behind a comma: "Paris, Texas", "Tripoli, Libya". */
  private List<Gazetteer.Candidate> holders(Sentence sentence, int last) {
    int size = sentence.tokens().size();
    if (last + 2 >= size || !sentence.token(last + 1).text().equals(",")) {
      return List.of();
    }
    for (int end = Math.min(size - 1, last + 1 + HOLDER); end > last + 1; end--) {
      List<Gazetteer.Candidate> holders = candidates.holders(sentence.text(last + 2, end));
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  private Set<String> kind(String kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
