package dateline.where;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The places of one article, and which of them is where something happened.
 *
 * @param all every place named
 * @param locative prepositions that locate
 * @param abstracting prepositions that do not: "the war with Iran" is not in Iran
 * @param simultaneous words that join what happens at one place and time: "killed when ..."
 * @param placeVerbs verbs whose object is the place
 */
record ArticlePlaces(
    List<PlaceMention> all,
    Set<String> locative,
    Set<String> abstracting,
    Set<String> simultaneous,
    Set<String> placeVerbs)
    implements Places {

  /** How many phrases down a place may stand: "at a meeting of donors in Geneva". */
  private static final int DEEPEST = 3;

  static int head(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return first;
  }

  @Override
  public Optional<Place> of(Sentence sentence, Token predicate) {
    Token at = predicate;
    for (int up = 0; up < 4; up++) {
      Optional<Place> own = own(sentence, at).or(beneath(sentence, at));
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !shares(sentence, at)) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /**
   * Whether a word happens where its head does: an event noun its verb's place, a conjunct its
   * first's, a participle its clause's ("shelled Kherson, killing two").
   */
  private static boolean shares(Sentence sentence, Token word) {
    if (word.isNominal()) {
      return word.isAny("obj", "nsubj", "obl", "conj", "compound", "nmod");
    }
    boolean bare = sentence.child(word, "nsubj").isEmpty();
    boolean result =
        word.is("advcl") && word.xpos().equals("VBG") && sentence.child(word, "mark").isEmpty();
    return bare && (word.isAny("xcomp", "conj") || result);
  }

  /** "Sent soldiers to guard the airport at Juliaca", "the attack, which took place in Zvecan". */
  private Supplier<Optional<Place>> beneath(Sentence sentence, Token predicate) {
    return () ->
        sentence.children(predicate, "xcomp", "advcl", "acl").stream()
            .filter(c -> happensWith(sentence, predicate, c))
            .flatMap(c -> own(sentence, c).stream())
            .findFirst();
  }

  /** Whether a clause below a predicate tells where it happens, too: purpose and time do. */
  private boolean happensWith(Sentence sentence, Token predicate, Token clause) {
    if (clause.is("acl")) {
      return predicate.isNominal() && clause.deprel().equals("acl:relcl");
    }
    return sentence.children(clause, "mark", "advmod").stream()
        .anyMatch(m -> m.xpos().equals("TO") || simultaneous.contains(m.lemma()));
  }

  private Optional<Place> own(Sentence sentence, Token predicate) {
    Place found = null;
    for (Token child :
        sentence.children(predicate, "obl", "nmod", "advmod", "obj", "nsubj:pass", "nsubj")) {
      boolean participant = child.isAny("obj", "nsubj:pass", "nsubj");
      Optional<Place> place =
          participant ? ofParticipant(sentence, predicate, child) : located(sentence, child);
      if (place.isPresent() && (found == null || finer(place.get(), found))) {
        found = place.get();
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * A place itself ("visited Syria", "shelled Kherson"), or where the participant is ("officials in
   * Damascus").
   */
  private Optional<Place> ofParticipant(Sentence sentence, Token predicate, Token participant) {
    boolean hit = participant.isAny("obj", "nsubj:pass") && placeVerbs.contains(predicate.lemma());
    Optional<Place> itself = hit ? at(sentence, participant) : Optional.empty();
    if (itself.isPresent()) {
      return itself;
    }
    for (Token child : sentence.children(participant, "nmod")) {
      Optional<Place> place =
          hit && isOf(sentence, child) ? at(sentence, child) : located(sentence, child);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "Attacked the airport of Goma": what is hit stands in the place that it is of. */
  private static boolean isOf(Sentence sentence, Token phrase) {
    return sentence.child(phrase, "case").filter(c -> c.lemma().equals("of")).isPresent();
  }

  private Optional<Place> located(Sentence sentence, Token phrase) {
    boolean bare = sentence.child(phrase, "case").isEmpty();
    boolean locates =
        sentence.children(phrase, "case").stream()
            .anyMatch(c -> locative.contains(c.text().toLowerCase(Locale.ROOT)));
    return locates || (bare && phrase.is("advmod")) ? below(sentence, phrase) : Optional.empty();
  }

  private static boolean finer(Place place, Place than) {
    return place.level() != Place.Level.UNRESOLVED && place.level().compareTo(than.level()) > 0;
  }

  private Optional<Place> at(Sentence sentence, Token token) {
    return all.stream()
        .filter(m -> m.sentence() == sentence.number() && m.head() == token.index())
        .map(PlaceMention::place)
        .findFirst();
  }

  /** The place that a phrase names: its head, or what its head is of: "the village of Kibera". */
  private Optional<Place> below(Sentence sentence, Token token) {
    return below(sentence, token, DEEPEST);
  }

  private Optional<Place> below(Sentence sentence, Token token, int deep) {
    Optional<Place> own = at(sentence, token);
    if (own.isPresent() || deep == 0) {
      return own;
    }
    for (Token child : sentence.children(token, "appos", "flat", "compound", "nmod", "nmod:poss")) {
      boolean near =
          sentence
              .child(child, "case")
              .filter(c -> abstracting.contains(c.text().toLowerCase(Locale.ROOT)))
              .isPresent();
      Optional<Place> place = near ? Optional.empty() : below(sentence, child, deep - 1);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }
}
