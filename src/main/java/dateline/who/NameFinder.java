package dateline.who;

import dateline.parse.NameSpan;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names of a sentence: those of the base, and those that only the encoder sees. */
final class NameFinder {

  private static final int LONGEST = 8;

  private final ActorBase base;
  private final Nouns nouns;
  private final Capitals capitals;
  private final Genders genders;
  private final Grammar grammar;

  NameFinder(ActorBase base, Nouns nouns, Capitals capitals, Genders genders, Grammar grammar) {
    this.base = base;
    this.nouns = nouns;
    this.capitals = capitals;
    this.genders = genders;
    this.grammar = grammar;
  }

  /** Adds the names of a sentence to the cast. */
  void find(Sentence sentence, Abbreviations abbreviations, @Nullable LocalDate day, Cast cast) {
    int at = 0;
    while (at < sentence.tokens().size()) {
      int next = explained(sentence, at, abbreviations, cast);
      if (next == at) {
        next = known(sentence, at, day, cast);
      }
      if (next == at) {
        next = unknown(sentence, at, day, cast);
      }
      at = Math.max(next, at + 1);
    }
  }

  /** An abbreviation that the article explains by a name which no table has. */
  private int explained(Sentence sentence, int at, Abbreviations abbreviations, Cast cast) {
    String text = sentence.token(at).text();
    Optional<String> whole =
        abbreviations.longForm(text).filter(name -> base.named(name).isEmpty());
    if (whole.isEmpty()) {
      return at;
    }
    cast.add(
        new Draft(
            sentence.number(),
            at,
            at,
            at,
            text,
            Mention.Form.NAME,
            organization(whole.get(), cast),
            Spans.role(sentence, sentence.token(at)),
            "short for \"" + whole.get() + "\" in the text"));
    return at + 1;
  }

  /** The longest known name that begins here; returns where to go on. */
  private int known(Sentence sentence, int first, @Nullable LocalDate day, Cast cast) {
    if (sentence.token(first).upos().equals("DET")) {
      return first;
    }
    int most = Math.min(sentence.tokens().size() - 1, first + LONGEST - 1);
    for (int last = most; last >= first; last--) {
      String text = sentence.text(first, last);
      if (text.equals(text.toLowerCase(Locale.ROOT)) || !nominal(sentence, first, last)) {
        continue;
      }
      if (isPersonHere(sentence, first, last, text, cast)) {
        return first;
      }
      List<Entry> entries = base.named(text);
      if (entries.isEmpty()
          || insideAnotherName(sentence, first, last, entries.get(0))
          || insideTitle(sentence, first, last)
          || isAnothers(sentence, first, entries.get(0))
          || beginsLonger(sentence, first, last, entries.get(0))
          || endsLonger(sentence, first, entries.get(0))) {
        continue;
      }
      Optional<Entry> chosen = capitals.choose(sentence, first, last, entries);
      if (chosen.isEmpty()) {
        return last + 1;
      }
      Entry entry = chosen.get();
      int head = Spans.head(sentence, first, last);
      Mention.Form form = form(sentence, entry, last, head);
      Figure figure = cast.known(entry.asOf(day), entry.gender());
      boolean people = entry.form() == Entry.Form.NATIONAL && form == Mention.Form.NAME;
      if (people && sentence.token(last).has("Number=Plur")) {
        figure.manyOf(false);
      }
      cast.add(
          new Draft(
              sentence.number(),
              first,
              last,
              head,
              text,
              form,
              figure,
              Spans.role(sentence, sentence.token(head)),
              "\"" + text + "\" in " + entry.actor().basis()));
      return last + 1;
    }
    return first;
  }

  /** "Paris said" where a Valeska Paris was spoken of before. */
  private static boolean isPersonHere(
      Sentence sentence, int first, int last, String text, Cast cast) {
    boolean person =
        sentence
            .nameAt(first)
            .filter(n -> n.type() != NameSpan.Type.LOC && n.last() == last)
            .isPresent();
    return person && cast.personCalled(text).filter(f -> f.name().endsWith(" " + text)).isPresent();
  }

  private static boolean nominal(Sentence sentence, int first, int last) {
    String upos = sentence.token(last).upos();
    boolean ends =
        upos.equals("PROPN") || upos.equals("NOUN") || upos.equals("ADJ") || upos.equals("X");
    return ends || (last > first && sentence.nameAt(first).isPresent());
  }

  /** "Jordan Smith" is no state, and "Iran Air" is not Iran. */
  private static boolean insideAnotherName(Sentence sentence, int first, int last, Entry entry) {
    Optional<NameSpan> name = sentence.nameAt(first);
    if (name.isEmpty() || (name.get().first() >= first && name.get().last() <= last)) {
      return false;
    }
    boolean person = name.get().type() == NameSpan.Type.PER;
    boolean state = entry.actor().kind() == Actor.Kind.STATE;
    boolean possessive =
        last + 1 < sentence.tokens().size() && sentence.token(last + 1).deprel().equals("case");
    return person
        || (state
            && name.get().type() == NameSpan.Type.ORG
            && !possessive
            && entry.form() == Entry.Form.NAME);
  }

  /** "Thailand's Senate", "the Thai Senate": not the one that is called so where it is at home. */
  private boolean isAnothers(Sentence sentence, int first, Entry entry) {
    int before = first - 1;
    if (entry.actor().kind() != Actor.Kind.INSTITUTION || before < 0) {
      return false;
    }
    int owner = sentence.token(before).is("case") ? before - 1 : before;
    return owner >= 0
        && base.named(sentence.token(owner).text()).stream()
            .anyMatch(
                e ->
                    e.actor().kind() == Actor.Kind.STATE
                        && e.actor().country() != null
                        && !e.actor().country().equals(entry.actor().country()));
  }

  /** "Foreign Policy" of "Foreign Policy Chief" is no magazine. */
  private boolean insideTitle(Sentence sentence, int first, int last) {
    for (int i = last + 1; i <= last + 2 && i < sentence.tokens().size(); i++) {
      if (nouns.endingAt(sentence, sentence.token(i)).filter(n -> n.first() <= first).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Mexico" of "New Mexico" is no state, nor is "Japan" of "Sea of Japan". */
  private boolean endsLonger(Sentence sentence, int first, Entry entry) {
    boolean water =
        first > 1
            && entry.actor().kind() == Actor.Kind.STATE
            && sentence.token(first - 1).lemma().equals("of")
            && sentence.token(first - 2).upos().equals("PROPN")
            && grammar.is("water", sentence.token(first - 2).text().toLowerCase(Locale.ROOT));
    return water || endsNew(sentence, first, entry);
  }

  private boolean endsNew(Sentence sentence, int first, Entry entry) {
    return first > 0
        && entry.actor().kind() == Actor.Kind.STATE
        && entry.form() == Entry.Form.NAME
        && grammar.is("part", sentence.token(first - 1).text().toLowerCase(Locale.ROOT))
        && sentence
            .nameAt(first)
            .filter(n -> n.type() == NameSpan.Type.LOC && n.first() == first - 1)
            .isPresent();
  }

  /** "The National" of "the National Police Council" is no newspaper. */
  private boolean beginsLonger(Sentence sentence, int first, int last, Entry entry) {
    if (entry.actor().kind() != Actor.Kind.OUTLET
        || first < last
        || last + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(last + 1);
    boolean name = next.upos().equals("PROPN") && Character.isUpperCase(next.text().charAt(0));
    return name
        && sentence.token(last).head() > last
        && sentence.nameAt(last).filter(n -> n.last() == last).isEmpty()
        && nouns.endingAt(sentence, next).filter(n -> n.noun().isPerson()).isEmpty();
  }

  private static Mention.Form form(Sentence sentence, Entry entry, int last, int head) {
    if (entry.form() == Entry.Form.SEAT) {
      return Mention.Form.METONYM;
    }
    Token token = sentence.token(head);
    while (token.is("conj") && sentence.token(token.head()).upos().equals(token.upos())) {
      token = sentence.token(token.head()); // "Rwandan and Congolese officials"
    }
    boolean before = token.isAny("amod", "compound", "nmod:poss", "det") && token.head() > last;
    return before ? Mention.Form.MODIFIER : Mention.Form.NAME;
  }

  /** A name that the encoder found and the base lacks; returns where to go on. */
  private int unknown(Sentence sentence, int first, @Nullable LocalDate day, Cast cast) {
    Optional<NameSpan> found = sentence.nameAt(first);
    if (found.isEmpty() || found.get().first() != first) {
      return first;
    }
    NameSpan name = found.get();
    if (name.type() != NameSpan.Type.PER && name.type() != NameSpan.Type.ORG) {
      return first;
    }
    int begins = name.type() == NameSpan.Type.PER ? afterTitles(sentence, name) : name.first();
    if (begins > name.last() || isPlace(sentence, name, cast)) {
      return first;
    }
    String text = sentence.text(begins, name.last());
    if (text.equals(text.toLowerCase(Locale.ROOT)) || nouns.isPerson(text)) {
      return first;
    }
    List<Entry> known = base.named(text);
    boolean described =
        !known.isEmpty()
            && isAnothers(sentence, begins, known.get(0))
            && nouns.endingAt(sentence, sentence.token(name.last())).isPresent();
    if (described) {
      return first;
    }
    int head = Spans.head(sentence, begins, name.last());
    Figure figure =
        name.type() == NameSpan.Type.PER ? person(text, day, cast) : organization(text, cast);
    if (name.type() == NameSpan.Type.PER) {
      figure.learn(null, null, "", genders.before(sentence, begins), "");
    }
    cast.add(
        new Draft(
            sentence.number(),
            begins,
            name.last(),
            head,
            text,
            Mention.Form.NAME,
            figure,
            Spans.role(sentence, sentence.token(head)),
            "name in the text"));
    return name.last() + 1;
  }

  /** "Near Samos": one word behind such a preposition is a place, unless somebody is called so. */
  private boolean isPlace(Sentence sentence, NameSpan name, Cast cast) {
    Token token = sentence.token(name.first());
    return name.type() == NameSpan.Type.PER
        && name.first() == name.last()
        && sentence.child(token, "case").filter(c -> grammar.is("place", c.lemma())).isPresent()
        && base.named(token.text()).isEmpty()
        && cast.personCalled(token.text()).isEmpty();
  }

  /** Where a person's name begins behind "General", "Special Envoy" or "Mr". */
  private int afterTitles(Sentence sentence, NameSpan name) {
    int begins = name.first();
    for (int i = name.first(); i <= name.last(); i++) {
      int from = begins;
      boolean title =
          nouns
              .endingAt(sentence, sentence.token(i))
              .filter(n -> n.noun().isPerson() && n.first() <= from)
              .isPresent();
      if (title || (i == begins && genders.isTitle(sentence.token(i).text()))) {
        begins = i + 1;
      }
    }
    return begins;
  }

  private Figure person(String text, @Nullable LocalDate day, Cast cast) {
    List<Entry> known = base.named(text);
    if (known.size() == 1 && !known.get(0).terms().isEmpty()) {
      return cast.known(known.get(0).asOf(day), known.get(0).gender());
    }
    Optional<Figure> before = cast.personCalled(text);
    if (before.isPresent()) {
      before.get().rename(text);
      return before.get();
    }
    if (!text.contains(" ")) {
      List<Entry> office = base.inOffice(text, day);
      if (office.size() == 1) {
        return cast.known(office.get(0).asOf(day), office.get(0).gender());
      }
    }
    Figure figure = cast.person(text);
    figure.learn(
        null, null, "", text.contains(" ") ? genders.of(text) : genders.ofOneWord(text), "");
    return figure;
  }

  private static Figure organization(String text, Cast cast) {
    return cast.named("org-" + Spelling.slug(text), text, Actor.Kind.ORGANIZATION);
  }
}
