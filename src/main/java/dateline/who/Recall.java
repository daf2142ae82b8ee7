package dateline.who;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a definite description without an owner points back to: "the diplomat", "the
 * ministry", "the bloc".
 */
final class Recall {

  /** Classes of nouns for people with an office or a calling; a mere "man" may be anybody. */
  private static final Set<String> CALLINGS =
      Set.of(
          "activist",
          "cleric",
          "diplomat",
          "expert",
          "journalist",
          "judge",
          "lawmaker",
          "leader",
          "militant",
          "military",
          "official",
          "opposition",
          "politician",
          "spokesperson");

  /** Sectors between which one person's titles change from report to report. */
  private static final List<Set<String>> NEIGHBOURS =
      List.of(
          Set.of("MIL", "SPY"), Set.of("GOV", "LEG", "PTY", "IGO"), Set.of("REB", "PRM", "MIL"));

  /** Codes for what is no state: an official there has a nationality besides. */
  private static final Set<String> NO_STATE = Set.of("IGO", "UNO", "EUR", "NGO");

  private final Grammar grammar;

  Recall(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The last one met before whom the noun may mean.
   *
   * @param where the sentence of the description
   * @param at its noun
   */
  Optional<Figure> of(Nouns.Noun noun, boolean plural, Sentence where, Token at, Cast cast) {
    int sentence = where.number();
    int before = at.index();
    List<Figure> subjects = subjects(where, at, cast);
    Figure best = null;
    double most = 0;
    for (Draft draft : cast.drafts()) {
      int distance = sentence - draft.sentence();
      boolean earlier = distance > 0 || (distance == 0 && draft.last() < before);
      boolean modifier = draft.form() == Mention.Form.MODIFIER;
      if (!earlier
          || subjects.contains(draft.figure())
          || (modifier && !mayBeModifier(draft.figure().kind()))) {
        continue;
      }
      double fit = fit(noun, plural, distance, draft);
      // A country is most often the one named last, unless the description is the subject itself.
      boolean place = noun.sort().equals("state") && !at.is("nsubj");
      double role = place ? 0.01 * draft.head() : draft.role();
      double score = fit + role + 4.0 / (1 + distance);
      if (fit >= 0 && score >= most) {
        most = score;
        best = draft.figure();
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The Dutch diplomat": one of that calling met before whose country is this, or no state. */
  static Optional<Figure> compatriot(
      Nouns.Noun noun, String country, int sentence, int before, Cast cast) {
    Figure best = null;
    for (Draft draft : cast.drafts()) {
      Figure figure = draft.figure();
      int distance = sentence - draft.sentence();
      boolean earlier = distance > 0 || (distance == 0 && draft.last() < before);
      boolean possible =
          figure.country() == null
              || figure.country().equals(country)
              || NO_STATE.contains(figure.country());
      if (earlier
          && distance <= 3
          && draft.role() >= 3
          && figure.kind() == Actor.Kind.PERSON
          && possible
          && (figure.isOfType(noun.type()) || isAkin(figure.sector(), noun))) {
        best = figure;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Who does something to another: "Peru has advisers in the country" is another country. */
  private static List<Figure> subjects(Sentence where, Token at, Cast cast) {
    if (at.is("nsubj")) {
      return List.of();
    }
    return Clauses.subjects(where, at).stream()
        .flatMap(s -> cast.headedBy(where.number(), s).stream())
        .map(Draft::figure)
        .toList();
  }

  /** "The Syrian war … the country", "NATO's chief … the alliance". */
  private static boolean mayBeModifier(Actor.Kind kind) {
    return kind == Actor.Kind.ORGANIZATION || kind == Actor.Kind.STATE;
  }

  /** How well the noun fits, or below 0 where it does not. */
  private double fit(Nouns.Noun noun, boolean plural, int distance, Draft draft) {
    Figure figure = draft.figure();
    if (plural != figure.plural() && !noun.sort().equals("organization")) {
      return -1;
    }
    if (!noun.gender().isEmpty()
        && !figure.gender().isEmpty()
        && !noun.gender().equals(figure.gender())) {
      return -1;
    }
    if (isNamedSo(figure, noun)) {
      return 2;
    }
    if (plural) {
      return -1;
    }
    return switch (noun.sort()) {
      case "person" -> person(noun, distance, draft);
      case "group" -> group(noun, figure) ? 0 : -1;
      case "outlet" -> figure.kind() == Actor.Kind.OUTLET ? 0 : -1;
      case "state" -> state(noun, figure) ? 0 : -1;
      case "organization" ->
          figure.kind() == Actor.Kind.ORGANIZATION && figure.country() != null ? 0 : -1;
      default ->
          (figure.isOfType(noun.type()) && figure.kind() == Actor.Kind.INSTITUTION)
                  || (figure.kind() == Actor.Kind.ORGANIZATION && grammar.is("body", noun.text()))
              ? 0
              : -1;
    };
  }

  /** "The church" is the Church of Scientology, "the ministry" the Interior Ministry. */
  private static boolean isNamedSo(Figure figure, Nouns.Noun noun) {
    boolean body =
        switch (figure.kind()) {
          case ORGANIZATION, INSTITUTION, GROUP, DESCRIBED -> true;
          default -> false;
        };
    String name = " " + figure.name().toLowerCase(Locale.ROOT) + " ";
    boolean one = figure.isPerson() && !noun.isPerson(); // "the police" are no police officer
    boolean headed =
        name.endsWith(" " + noun.text() + " ") || name.contains(" " + noun.text() + " of ");
    return body && !one && headed;
  }

  private static double person(Nouns.Noun noun, int distance, Draft draft) {
    Figure figure = draft.figure();
    if (figure.kind() != Actor.Kind.PERSON) {
      return -1;
    }
    if (figure.isOfType(noun.type()) || isAkin(figure.sector(), noun)) {
      return 1;
    }
    // "…, Jane Doe said. The diplomat added": nothing else is known of her, and she is spoken of.
    boolean unknown = figure.sector() == null && CALLINGS.contains(noun.type());
    return unknown && distance <= 2 && draft.role() >= 3 ? 0 : -1;
  }

  /** The base knows the office, the text only says "the commander". */
  private static boolean isAkin(@Nullable String sector, Nouns.Noun noun) {
    if (sector == null || !CALLINGS.contains(noun.type())) {
      return false;
    }
    return sector.equals(noun.sector())
        || NEIGHBOURS.stream().anyMatch(n -> n.contains(sector) && n.contains(noun.sector()));
  }

  private static boolean group(Nouns.Noun noun, Figure figure) {
    boolean armed = noun.type().equals("armed group") && figure.isInTables();
    return figure.kind() == Actor.Kind.GROUP && (armed || figure.isOfType(noun.type()));
  }

  private boolean state(Nouns.Noun noun, Figure figure) {
    return figure.kind() == Actor.Kind.STATE && grammar.is("state", noun.text());
  }
}
