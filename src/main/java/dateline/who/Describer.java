package dateline.who;

import dateline.parse.NameSpan;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** "F-16". */
  private static final Pattern TYPE = Pattern.compile("\\p{L}{1,3}-\\d{1,3}\\p{L}?");

  /** Classes of people who hold an office that the tables may know. */
  private static final Set<String> HOLDERS = Set.of("leader", "official", "military");

  /** Sorts that, with nothing to say whose they are and nobody met before, are nobody. */
  private static final Set<String> EMPTY = Set.of("state", "organization");

  private final ActorBase base;
  private final Nouns nouns;
  private final Grammar grammar;
  private final Owners owners;
  private final Introductions introductions;
  private final Described described;
  private final Recall recall;

  Describer(ActorBase base, Nouns nouns, Grammar grammar) {
    this.base = base;
    this.nouns = nouns;
    this.grammar = grammar;
    this.owners = new Owners(base, grammar);
    this.introductions = new Introductions(grammar);
    this.described = new Described(grammar);
    this.recall = new Recall(grammar);
  }

  void describe(Sentence sentence, @Nullable LocalDate day, Cast cast) {
    // From the right: "a spokesman for the coast guard" waits for whose coast guard it is.
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      Optional<Nouns.Found> found = nouns.endingAt(sentence, token);
      if (found.isPresent()
          && !modifies(sentence, token)
          && !partOfLonger(sentence, token)
          && !counts(sentence, token, found.get().noun())
          && !isCraft(sentence, token, found.get().noun())
          && !isPartOfName(sentence, token, cast)) {
        Nouns.Noun kind = found.get().noun();
        int first = Description.left(sentence, token, found.get().first());
        Optional<Draft> owner =
            owners
                .of(sentence, token, kind, first, cast)
                .or(() -> ofName(sentence, token, kind, first, cast));
        Description description = new Description(sentence, token, kind, first, owner);
        meant(description, day, cast).ifPresent(m -> add(description, m, cast));
      }
    }
  }

  /** "King Abdullah of Jordan": what stands behind the name says whose king he is. */
  private Optional<Draft> ofName(
      Sentence sentence, Token title, Nouns.Noun kind, int first, Cast cast) {
    return title.is("nmod:desc") && kind.isPerson() && title.head() > title.index()
        ? owners.of(sentence, sentence.token(title.head()), kind, first, cast)
        : Optional.empty();
  }

  /** "drone" in "drone strike" is nobody. */
  private static boolean modifies(Sentence sentence, Token noun) {
    if (!noun.is("compound")) {
      return false;
    }
    Token head = sentence.token(noun.head());
    return head.index() > noun.index() && head.upos().equals("NOUN");
  }

  /** The "Force" of "Quds Force", the "Bank" of "West Bank". */
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
    return named || place || isHyphened(sentence, token);
  }

  /** The "state" of "two-state" and of "state-of-the-art". */
  private static boolean isHyphened(Sentence sentence, Token token) {
    boolean behind = token.index() > 0 && sentence.token(token.index() - 1).text().endsWith("-");
    int next = token.index() + 1;
    boolean before =
        next < sentence.tokens().size()
            && sentence.token(next).text().startsWith("-")
            && sentence.token(next).start() == token.end();
    return behind || before;
  }

  /** "A group of journalists": the journalists are described, the group only holds them. */
  private boolean counts(Sentence sentence, Token noun, Nouns.Noun kind) {
    return kind.sort().equals("group")
        && kind.sector().isEmpty()
        && sentence.children(noun, "nmod").stream()
            .anyMatch(
                c ->
                    sentence.child(c, "case").filter(of -> of.lemma().equals("of")).isPresent()
                        && nouns.endingAt(sentence, c).isPresent());
  }

  /** "F-16 fighters", "Su-35 fighters": a type with a number is flown, and fights for nobody. */
  private static boolean isCraft(Sentence sentence, Token noun, Nouns.Noun kind) {
    int last = noun.index() - 1;
    int first = last;
    while (first > 0 && sentence.token(first).start() == sentence.token(first - 1).end()) {
      first--;
    }
    return "REB".equals(kind.sector())
        && last >= 0
        && TYPE.matcher(sentence.text(first, last)).matches();
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

  /** Whom a description means, and why. */
  private record Meant(Figure figure, String basis) {}

  private Optional<Meant> meant(Description description, @Nullable LocalDate day, Cast cast) {
    return ofLeader(description, day, cast)
        .or(() -> named(description, cast))
        .or(() -> examples(description, cast))
        .or(() -> theTwo(description, cast))
        .or(() -> members(description, cast).map(f -> new Meant(f, "its number of members")))
        .or(() -> recalled(description, cast))
        .or(() -> holder(description, day, cast))
        .or(() -> compatriot(description, cast))
        .or(() -> several(description, cast))
        .or(() -> somebody(description, cast));
  }

  /** "The Biden administration", "Truss's government": the state that the leader led on the day. */
  private Optional<Meant> ofLeader(Description description, @Nullable LocalDate day, Cast cast) {
    Sentence sentence = description.sentence();
    Nouns.Noun kind = description.kind();
    if (kind.isPerson() || !kind.type().equals("government")) {
      return Optional.empty();
    }
    for (Token child : sentence.children(description.noun(), "nmod:poss", "compound", "flat")) {
      Optional<Figure> named = cast.headedBy(sentence.number(), child.index()).map(Draft::figure);
      // "The UN mission" is led by no Mr. Un.
      boolean body = named.filter(f -> !f.isPerson() && f.isInTables()).isPresent();
      Optional<String> country =
          named
              .filter(Figure::isPerson)
              .map(Figure::country)
              .or(() -> body ? Optional.empty() : led(child.text(), day));
      Optional<Actor> state = country.flatMap(base::byId).filter(a -> a.kind() == Actor.Kind.STATE);
      if (state.isPresent()) {
        return Optional.of(new Meant(cast.known(state.get(), ""), "led by " + child.text()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> led(String surname, @Nullable LocalDate day) {
    List<String> countries =
        base.inOffice(surname, day).stream()
            .flatMap(e -> Stream.ofNullable(e.actor().country()))
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  private Optional<Meant> named(Description description, Cast cast) {
    Nouns.Noun kind = description.kind();
    return introductions
        .named(description, cast)
        .map(
            draft -> {
              draft
                  .figure()
                  .learn(
                      description.country(),
                      description.sector(),
                      kind.type(),
                      kind.gender(),
                      "called \"" + description.text() + "\" in the text");
              return new Meant(draft.figure(), "the words beside a name");
            });
  }

  private Optional<Meant> examples(Description description, Cast cast) {
    List<Figure> examples = introductions.examples(description, cast);
    return examples.isEmpty()
        ? Optional.empty()
        : Optional.of(new Meant(Figure.of(examples), "the examples that follow"));
  }

  /** "The two leaders", "both countries": the last two of that sort. */
  private static Optional<Meant> theTwo(Description description, Cast cast) {
    if (!description.isPlural() || !description.isPair()) {
      return Optional.empty();
    }
    Actor.Kind wanted =
        description.kind().isPerson()
            ? Actor.Kind.PERSON
            : description.kind().sort().equals("state") || description.kind().type().equals("side")
                ? Actor.Kind.STATE
                : Actor.Kind.GROUP;
    List<Figure> last = cast.lastTwo(wanted, description.sentence(), description.first());
    return last.size() < 2
        ? Optional.empty()
        : Optional.of(new Meant(Figure.of(last), "the last two spoken of"));
  }

  private Optional<Meant> recalled(Description description, Cast cast) {
    if (!description.isBare() || !description.hasArticle()) {
      return Optional.empty();
    }
    Nouns.Noun kind = description.kind();
    Optional<Figure> before =
        recall.of(kind, description.isPlural(), description.sentence(), description.noun(), cast);
    if (kind.isPerson() && !description.isPlural()) {
      before.ifPresent(f -> f.learn(null, kind.sector(), kind.type(), kind.gender(), ""));
    }
    return before.map(f -> new Meant(f, "points back by its class, " + kind.type()));
  }

  /** "The French president": whoever held the office on the day. */
  private Optional<Meant> holder(Description description, @Nullable LocalDate day, Cast cast) {
    Nouns.Noun kind = description.kind();
    String country = description.country();
    boolean office = isOnePerson(description) && HOLDERS.contains(kind.type());
    if (country == null || day == null || !office || !description.isDefinite()) {
      return Optional.empty();
    }
    return base.holder(country, kind.text(), day)
        .map(
            entry -> {
              Figure figure = cast.known(entry.asOf(day), entry.gender());
              figure.learn(null, null, kind.type(), "", "");
              return new Meant(figure, "held the office on " + day);
            });
  }

  private static boolean isOnePerson(Description description) {
    return description.kind().isPerson() && !description.isPlural();
  }

  private static Optional<Meant> compatriot(Description description, Cast cast) {
    String country = description.country();
    if (country == null || !isOnePerson(description) || !description.isDefinite()) {
      return Optional.empty();
    }
    return Recall.compatriot(
            description.kind(),
            country,
            description.sentence().number(),
            description.noun().index(),
            cast)
        .map(f -> new Meant(f, "a " + country + " spoken of before"));
  }

  private Optional<Meant> several(Description description, Cast cast) {
    List<Draft> joined = description.isPlural() ? Owners.joined(description, cast) : List.of();
    if (joined.size() < 2) {
      return Optional.empty();
    }
    List<Figure> figures = new ArrayList<>();
    for (Draft owner : joined) {
      figures.add(described.of(description, Optional.of(owner), cast));
    }
    return Optional.of(new Meant(Figure.of(figures), line(description)));
  }

  private Optional<Meant> somebody(Description description, Cast cast) {
    Nouns.Noun kind = description.kind();
    boolean nobody =
        description.isBare()
            && (EMPTY.contains(kind.sort())
                || kind.type().equals("side")
                || (kind.type().equals("government") && description.isIndefinite())
                || (grammar.is("mass", kind.text()) && description.isAlone())
                || (kind.sector().isEmpty() && !kind.sort().equals("group")));
    return nobody
        ? Optional.empty()
        : Optional.of(
            new Meant(
                described.of(
                    description, description.owner().or(() -> spokenFor(description, cast)), cast),
                line(description)));
  }

  /**
   * "Russia will respond, the foreign ministry said": it speaks for the state that it speaks of.
   */
  private static Optional<Draft> spokenFor(Description description, Cast cast) {
    Sentence sentence = description.sentence();
    Token noun = description.noun();
    boolean ofState = description.kind().sort().equals("institution") && description.hasArticle();
    Optional<Token> saying = sentence.head(noun).filter(v -> ofState && noun.is("nsubj"));
    if (saying.isEmpty()) {
      return Optional.empty();
    }
    List<Token> told = new ArrayList<>(sentence.children(saying.get(), "ccomp"));
    sentence.head(saying.get()).filter(v -> saying.get().is("parataxis")).ifPresent(told::add);
    return told.stream()
        .filter(t -> t.index() < noun.index())
        .flatMap(t -> sentence.children(t, "nsubj").stream())
        .flatMap(t -> cast.headedBy(sentence.number(), t.index()).stream())
        .filter(d -> d.figure().kind() == Actor.Kind.STATE)
        .findFirst();
  }

  private static String line(Description description) {
    return "descriptions.tsv:" + description.kind().line();
  }

  private static void add(Description description, Meant meant, Cast cast) {
    Token noun = description.noun();
    cast.add(
        new Draft(
            description.sentence().number(),
            description.first(),
            noun.index(),
            noun.index(),
            description.text(),
            Mention.Form.DESCRIPTION,
            meant.figure(),
            Spans.role(description.sentence(), noun),
            meant.basis()));
  }

  /** "the 27 countries" where an organisation of 27 members was spoken of. */
  private Optional<Figure> members(Description description, Cast cast) {
    Nouns.Noun kind = description.kind();
    if (!kind.sort().equals("state") && !kind.sort().equals("organization")) {
      return Optional.empty();
    }
    Matcher count = MEMBERS.matcher(description.text());
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
