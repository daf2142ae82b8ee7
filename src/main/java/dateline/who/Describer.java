package dateline.who;

import dateline.parse.NameSpan;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors who are described, not named: "senior Syrian officials", "the Dutch diplomat", "the
 * head of the Revolutionary Guards". A description beside a name tells who the named one is; a bare
 * one ("the diplomat") points back to somebody of its class.
 */
final class Describer {

  /** "27" or "27-member". */
  private static final Pattern MEMBERS =
      Pattern.compile("\\b(\\d{1,3})(-(?:member|nation|country|state|strong))?\\b");

  private final ActorBase base;
  private final Nouns nouns;

  Describer(ActorBase base, Nouns nouns) {
    this.base = base;
    this.nouns = nouns;
  }

  void describe(Sentence sentence, @Nullable LocalDate day, Cast cast) {
    for (Token token : sentence.tokens()) {
      Optional<Nouns.Found> found = nouns.endingAt(sentence, token);
      if (found.isPresent()
          && !modifies(sentence, token)
          && !partOfLonger(sentence, token)
          && !isPartOfName(sentence, token, cast)) {
        describe(sentence, token, found.get(), day, cast);
      }
    }
  }

  /** "drone" in "drone strike" is nobody. */
  private static boolean modifies(Sentence sentence, Token noun) {
    if (!noun.is("compound")) {
      return false;
    }
    Token head = sentence.token(noun.head());
    return head.index() == noun.index() + 1 && head.upos().equals("NOUN");
  }

  /** The "Force" of "Quds Force", the "Bank" of "West Bank", the "state" of "two-state". */
  private static boolean isPartOfName(Sentence sentence, Token token, Cast cast) {
    boolean named =
        cast.in(sentence.number()).stream()
            .anyMatch(d -> d.form() != Mention.Form.DESCRIPTION && d.holds(token.index()));
    boolean place =
        token.upos().equals("PROPN")
            && sentence
                .nameAt(token.index())
                .filter(n -> n.type() == NameSpan.Type.LOC)
                .isPresent();
    boolean hyphened =
        token.start() > 0
            && token.index() > 0
            && sentence.token(token.index() - 1).text().endsWith("-");
    return named || place || hyphened;
  }

  /** "news" of "news agency" is no description of its own. */
  private boolean partOfLonger(Sentence sentence, Token token) {
    int next = token.index() + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Optional<Nouns.Found> longer = nouns.endingAt(sentence, sentence.token(next));
    return longer.isPresent() && longer.get().first() <= token.index();
  }

  private void describe(
      Sentence sentence, Token noun, Nouns.Found found, @Nullable LocalDate day, Cast cast) {
    int first = left(sentence, noun, found.first());
    Nouns.Noun kind = found.noun();
    Optional<Draft> owner = owner(sentence, noun, first, cast);
    boolean plural = noun.has("Number=Plur") || noun.xpos().endsWith("S");
    Optional<Draft> named = named(sentence, noun, kind, plural, cast);
    String country = owner.map(d -> d.figure().country()).orElse(null);
    String sector =
        !kind.sector().isEmpty() ? kind.sector() : owner.map(d -> d.figure().sector()).orElse(null);
    String text = sentence.text(first, noun.index());
    if (named.isPresent()) {
      Figure figure = named.get().figure();
      figure.learn(
          country, sector, kind.type(), kind.gender(), "called \"" + text + "\" in the text");
      add(sentence, first, noun, text, figure, "the words beside a name", cast);
      return;
    }
    List<Figure> examples = examples(sentence, noun, cast);
    if (!examples.isEmpty()) {
      add(sentence, first, noun, text, Figure.of(examples), "the examples that follow", cast);
      return;
    }
    Optional<Figure> members = members(text, kind, cast);
    if (members.isPresent()) {
      add(sentence, first, noun, text, members.get(), "its number of members", cast);
      return;
    }
    if (owner.isEmpty() || isPronoun(sentence, owner.get())) {
      boolean definite =
          sentence
              .child(noun, "det")
              .filter(d -> d.has("Definite=Def") || d.has("PronType=Dem"))
              .isPresent();
      Optional<Figure> before =
          definite ? Recall.of(kind, plural, sentence, noun, cast) : Optional.empty();
      if (before.isPresent()) {
        if (kind.isPerson() && !plural) {
          before.get().learn(null, kind.sector(), kind.type(), kind.gender(), "");
        }
        add(
            sentence,
            first,
            noun,
            text,
            before.get(),
            "points back by its class, " + kind.type(),
            cast);
        return;
      }
      if (kind.sort().equals("state")
          || kind.type().equals("side")
          || kind.sector().isEmpty()
          || kind.sort().equals("organization")) {
        return;
      }
    }
    if (country != null
        && day != null
        && kind.isPerson()
        && !plural
        && kind.type().matches("leader|official|military")) {
      Optional<Entry> holder = base.holder(country, kind.text(), day);
      if (holder.isPresent() && definite(sentence, noun)) {
        Figure figure = cast.known(holder.get().asOf(day), holder.get().gender());
        figure.learn(null, null, kind.type(), "", "");
        add(sentence, first, noun, text, figure, "held the office on " + day, cast);
        return;
      }
    }
    if (country != null && kind.isPerson() && !plural && definite(sentence, noun)) {
      Optional<Figure> before =
          Recall.compatriot(kind, country, sentence.number(), noun.index(), cast);
      if (before.isPresent()) {
        add(sentence, first, noun, text, before.get(), "a " + country + " spoken of before", cast);
        return;
      }
    }
    List<Draft> owners = joinedOwners(sentence, noun, first, cast);
    if (plural && owners.size() > 1) {
      List<Figure> several = new ArrayList<>();
      for (Draft one : owners) {
        several.add(
            figure(
                sentence,
                noun,
                kind,
                Optional.of(one),
                one.figure().country(),
                sector,
                true,
                one.text() + " " + noun.text(),
                cast));
      }
      add(sentence, first, noun, text, Figure.of(several), "descriptions.tsv:" + kind.line(), cast);
      return;
    }
    add(
        sentence,
        first,
        noun,
        text,
        figure(sentence, noun, kind, owner, country, sector, plural, text, cast),
        "descriptions.tsv:" + kind.line(),
        cast);
  }

  /** The named one whom the words introduce; several officials of a body are not the body. */
  private static Optional<Draft> named(
      Sentence sentence, Token noun, Nouns.Noun kind, boolean plural, Cast cast) {
    if (!kind.isPerson()) {
      return namedOrganization(sentence, noun, kind, cast);
    }
    return plural ? Optional.empty() : namedBeside(sentence, noun, Actor.Kind.PERSON, cast);
  }

  private static boolean definite(Sentence sentence, Token noun) {
    return sentence.child(noun, "det").filter(d -> d.lemma().equalsIgnoreCase("the")).isPresent()
        || sentence.child(noun, "nmod:poss").isPresent();
  }

  private Figure figure(
      Sentence sentence,
      Token noun,
      Nouns.Noun kind,
      Optional<Draft> owner,
      @Nullable String country,
      @Nullable String sector,
      boolean plural,
      String text,
      Cast cast) {
    if (owner.isPresent() && !kind.isPerson()) {
      Figure of = owner.get().figure();
      boolean state = of.kind() == Actor.Kind.STATE;
      if (state && kind.type().equals("state")) {
        return of;
      }
      if (state && country != null && sector != null) {
        String label =
            kind.type().equals("government")
                ? Spelling.slug(kind.text())
                : sector.toLowerCase(Locale.ROOT);
        boolean whole =
            kind.text()
                .matches(
                    "government|administration|authority|authorities|regime|state|leadership|cabinet|side|republic|kingdom");
        if (whole) {
          return of;
        }
        String own = kind.type().equals("government") ? kind.text() : kind.type();
        String name =
            kind.sort().equals("institution")
                ? of.name() + " " + own
                : whole(sentence, noun, owner.get(), text);
        Figure figure =
            cast.named(
                country + "-" + label,
                name,
                kind.sort().equals("outlet")
                    ? Actor.Kind.OUTLET
                    : kind.sort().equals("group") ? Actor.Kind.GROUP : Actor.Kind.INSTITUTION);
        figure.learn(country, sector, kind.type(), kind.gender(), "\"" + text + "\" in the text");
        figure.manyOf(plural);
        return figure;
      }
      if (of.kind() == Actor.Kind.GROUP && kind.sort().equals("group")) {
        return of;
      }
    }
    if (owner.isPresent()
        && owner.get().figure().kind() == Actor.Kind.GROUP
        && kind.type().matches("militant|armed group|military")) {
      return owner.get().figure();
    }
    String bare = bare(sentence, noun, text);
    String id =
        "described-"
            + (country == null ? "" : country + "-")
            + Spelling.slug(plural ? bare : sentence.number() + "-" + bare);
    Figure figure =
        cast.named(
            id, bare, kind.sort().equals("outlet") ? Actor.Kind.OUTLET : Actor.Kind.DESCRIBED);
    figure.learn(country, sector, kind.type(), kind.gender(), "\"" + text + "\" in the text");
    if (kind.isPerson() && !plural) {
      figure.learn(null, null, "one person", "", "");
    }
    figure.manyOf(plural);
    return figure;
  }

  /** The description with the words that say whose it is: "media outlets in Peru". */
  private static String whole(Sentence sentence, Token noun, Draft owner, String text) {
    return owner.first() > noun.index()
        ? bare(sentence, noun, text)
            + sentence.text(noun.index(), owner.last()).substring(noun.text().length())
        : bare(sentence, noun, text);
  }

  /** The description without its determiner and possessor. */
  private static String bare(Sentence sentence, Token noun, String text) {
    for (Token child : sentence.children(noun, "det", "nmod:poss")) {
      if (child.is("det")
          && text.toLowerCase(Locale.ROOT)
              .startsWith(child.text().toLowerCase(Locale.ROOT) + " ")) {
        return text.substring(child.text().length() + 1);
      }
    }
    return text;
  }

  private static void add(
      Sentence sentence,
      int first,
      Token noun,
      String text,
      Figure figure,
      String basis,
      Cast cast) {
    cast.add(
        new Draft(
            sentence.number(),
            first,
            noun.index(),
            noun.index(),
            text,
            Mention.Form.DESCRIPTION,
            figure,
            Spans.role(sentence, noun),
            basis));
  }

  /** Where the noun phrase begins: its determiners, adjectives, compounds and possessor. */
  private static int left(Sentence sentence, Token noun, int first) {
    int left = first;
    for (Token child : sentence.children(noun, "det", "amod", "compound", "nmod:poss", "nummod")) {
      List<Token> below = sentence.subtree(child);
      int start = below.get(0).index();
      if (start < left && below.get(below.size() - 1).index() < noun.index()) {
        left = start;
      }
    }
    return left;
  }

  /** Who the description belongs to: "Syrian", "Iran's", "of the Revolutionary Guards". */
  private Optional<Draft> owner(Sentence sentence, Token noun, int first, Cast cast) {
    List<Draft> owners = new ArrayList<>();
    for (Token child : sentence.children(noun, "amod", "compound", "nmod:poss", "nmod", "flat")) {
      boolean before = child.index() < noun.index();
      String preposition =
          sentence.child(child, "case").map(c -> c.lemma().toLowerCase(Locale.ROOT)).orElse("");
      if (before || preposition.matches("of|in|from|for|at|within|with|to")) {
        if (!before
            && preposition.matches("with|to|at")
            && !sentence
                .token(noun.index())
                .lemma()
                .matches("envoy|ambassador|representative|delegate|adviser|advisor")) {
          continue;
        }
        cast.headedBy(sentence.number(), child.index())
            .or(() -> cast.holding(sentence.number(), child.index()))
            .filter(d -> !d.figure().isPerson() && d.figure().country() != null)
            .ifPresent(owners::add);
      }
    }
    for (Draft draft : cast.in(sentence.number())) {
      boolean inside = draft.first() >= first && draft.last() < noun.index();
      if (inside && !draft.figure().isPerson() && draft.figure().country() != null) {
        owners.add(draft);
      }
    }
    return owners.stream()
        .min(
            Comparator.comparingInt((Draft d) -> d.figure().kind() == Actor.Kind.STATE ? 1 : 0)
                .thenComparingInt(d -> Math.abs(d.head() - noun.index())));
  }

  /** "Russian and Ukrainian forces": each has its own. */
  private static List<Draft> joinedOwners(Sentence sentence, Token noun, int first, Cast cast) {
    List<Draft> owners = new ArrayList<>();
    for (Draft draft : cast.in(sentence.number())) {
      boolean inside =
          draft.first() >= first
              && draft.last() < noun.index()
              && draft.form() == Mention.Form.MODIFIER
              && draft.figure().country() != null;
      if (inside) {
        owners.add(draft);
      }
    }
    boolean joined =
        owners.size() > 1
            && sentence.tokens().subList(owners.get(0).last(), noun.index()).stream()
                .anyMatch(t -> t.upos().equals("CCONJ"));
    return joined ? owners : List.of();
  }

  private static boolean isPronoun(Sentence sentence, Draft draft) {
    return sentence.token(draft.head()).upos().equals("PRON");
  }

  /** The named one whom the noun introduces: right beside it, or by apposition. */
  private static Optional<Draft> namedBeside(
      Sentence sentence, Token noun, Actor.Kind kind, Cast cast) {
    for (Draft draft : cast.in(sentence.number())) {
      if (draft.figure().kind() != kind || draft.form() != Mention.Form.NAME) {
        continue;
      }
      Token head = sentence.token(draft.head());
      boolean adjacent = draft.first() == noun.index() + 1;
      boolean below =
          (head.head() == noun.index() && head.isAny("appos", "flat", "compound", "nmod:desc"))
              || (head.is("appos")
                  && head.index() > noun.index()
                  && sentence.dominates(noun, head));
      boolean above =
          noun.head() == head.index() && noun.isAny("appos", "compound", "flat", "nmod:desc");
      boolean copula =
          head.head() == noun.index()
              && head.is("nsubj")
              && sentence.child(noun, "cop").isPresent();
      if (adjacent || below || above || copula) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> namedOrganization(
      Sentence sentence, Token noun, Nouns.Noun kind, Cast cast) {
    Actor.Kind wanted =
        switch (kind.sort()) {
          case "group" -> Actor.Kind.GROUP;
          case "outlet" -> Actor.Kind.OUTLET;
          default -> Actor.Kind.ORGANIZATION;
        };
    Optional<Draft> beside = namedBeside(sentence, noun, wanted, cast);
    if (beside.isPresent() || wanted == Actor.Kind.GROUP) {
      return beside;
    }
    return cast.in(sentence.number()).stream()
        .filter(d -> d.figure().kind() == wanted && wanted == Actor.Kind.OUTLET)
        .filter(d -> sentence.token(d.head()).head() == noun.index() && d.last() < noun.index())
        .findFirst();
  }

  /** "countries such as Hungary or the Czech Republic". */
  private static List<Figure> examples(Sentence sentence, Token noun, Cast cast) {
    for (Token child : sentence.children(noun, "nmod")) {
      boolean such =
          sentence.children(child, "case").stream()
              .anyMatch(
                  c ->
                      c.lemma().equals("such")
                          || c.lemma().equals("like")
                          || c.lemma().equals("including"));
      if (such) {
        List<Figure> figures = new ArrayList<>();
        for (Token example : sentence.conjuncts(child)) {
          cast.headedBy(sentence.number(), example.index()).ifPresent(d -> figures.add(d.figure()));
        }
        return figures;
      }
    }
    return List.of();
  }

  /** "the 27 countries" where an organisation of 27 members was spoken of. */
  private Optional<Figure> members(String phrase, Nouns.Noun kind, Cast cast) {
    if (!kind.sort().equals("state") && !kind.sort().equals("organization")) {
      return Optional.empty();
    }
    Matcher count = MEMBERS.matcher(phrase);
    if (count.find()) {
      List<String> ids = base.withMembers(Integer.parseInt(count.group(1)));
      for (Draft draft : cast.drafts()) {
        if (ids.contains(draft.figure().id())) {
          return Optional.of(draft.figure());
        }
      }
      if (ids.size() == 1 && count.group(2) != null) {
        return base.byId(ids.get(0)).map(a -> cast.known(a, ""));
      }
    }
    return Optional.empty();
  }
}
