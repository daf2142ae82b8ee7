package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Role;
import dateline.table.Table;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codes what holds between two actors: offices, alliances, parts, presence. One to an article: it
 * remembers whose office somebody holds, and lists an office once.
 */
final class RelationCoder {

  private final Parties parties;
  private final Mentions mentions;
  private final Map<String, String> nouns;
  private final Set<String> appointments;
  private final Map<String, List<Mention>> offices = new HashMap<>();
  private final Set<String> held = new HashSet<>();

  RelationCoder(
      Parties parties, Mentions mentions, Map<String, String> nouns, Set<String> appointments) {
    this.parties = parties;
    this.mentions = mentions;
    this.nouns = nouns;
    this.appointments = appointments;
  }

  static Map<String, String> nouns() {
    return Table.resource("/dateline/what/relations.tsv").rows().stream()
        .collect(Collectors.toUnmodifiableMap(r -> r.get("noun"), r -> r.get("type")));
  }

  static Set<String> appointments() {
    return Table.resource("/dateline/what/appointments.tsv").rows().stream()
        .map(r -> r.get("lemma"))
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Finding> in(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.upos().equals("VERB") && appointments.contains(token.lemma())) {
        appointed(sentence, token, found);
      } else if (token.is("acl:relcl") && WordLists.shipped().has("heads", token.lemma())) {
        heads(sentence, token, found);
      } else if (token.upos().equals("NOUN")) {
        String type = type(sentence, token);
        if (type != null) {
          related(sentence, token, type, found);
        }
      }
      if (token.isNominal()) {
        office(sentence, token, found);
      }
    }
    return found;
  }

  /** "trading partner" before "partner". */
  private @Nullable String type(Sentence sentence, Token noun) {
    if (noun.index() > 0) {
      String two =
          nouns.get(
              sentence.token(noun.index() - 1).text().toLowerCase(Locale.ROOT)
                  + " "
                  + noun.lemma());
      if (two != null) {
        return two;
      }
    }
    return nouns.get(noun.lemma());
  }

  /** "X, appointed commander of Y", "Named as envoy, X": an office, and whose. */
  private void appointed(Sentence sentence, Token verb, List<Finding> found) {
    if (!Clause.isPassive(sentence, verb)) {
      return;
    }
    List<Mention> person = parties.recipients(sentence, verb, List.of("obj"));
    for (Token office : sentence.children(verb, "xcomp", "obj", "obl")) {
      String preposition = Clause.preposition(sentence, office);
      boolean names =
          office.isNominal()
              && (preposition.isEmpty() || WordLists.shipped().has("as", preposition));
      if (names && !person.isEmpty() && person.get(0).actor().kind() == Actor.Kind.PERSON) {
        List<Mention> of = owners(sentence, office, person.get(0));
        add(
            "role",
            person,
            of.isEmpty() ? held(person.get(0)) : of,
            sentence,
            verb,
            Math.min(verb.index(), office.index()),
            Math.max(verb.index(), office.index()),
            "appointed or named to an office",
            0.75,
            found);
        return;
      }
    }
  }

  /** "Rosa Cardenas, who heads the union": a person over a body. */
  private void heads(Sentence sentence, Token verb, List<Finding> found) {
    List<Mention> person =
        parties.agents(sentence, verb).stream()
            .filter(m -> m.actor().kind() == Actor.Kind.PERSON)
            .toList();
    List<Mention> body =
        sentence.children(verb, "obj").stream()
            .flatMap(o -> parties.affected(sentence, o).stream())
            .filter(m -> m.actor().kind() != Actor.Kind.PERSON)
            .toList();
    if (!person.isEmpty()) {
      add(
          "role",
          person.subList(0, 1),
          body,
          sentence,
          verb,
          verb.index(),
          verb.index(),
          "an office told in a relative clause",
          0.7,
          found);
    }
  }

  /** The organisation or state that the article gave a person whose office names none here. */
  private List<Mention> held(Mention person) {
    return offices.getOrDefault(person.actor().id(), List.of());
  }

  /** "coast guard commander Abel Okoro", "the EU's envoy, Ana Lima": an office with its holder. */
  private void office(Sentence sentence, Token noun, List<Finding> found) {
    Optional<Mention> description =
        mentions
            .headedBy(sentence.number(), noun.index())
            .filter(
                m ->
                    m.form() == Mention.Form.DESCRIPTION
                        && m.actor().kind() == Actor.Kind.PERSON
                        && m.basis().startsWith("the words beside"));
    if (description.isEmpty()) {
      return;
    }
    List<Mention> of = owners(sentence, noun, description.get());
    offices.putIfAbsent(description.get().actor().id(), of.isEmpty() ? of : of.subList(0, 1));
    boolean caption = sentence.block().role() == Role.CAPTION;
    if (!of.isEmpty()
        && !caption
        && held.add(description.get().actor().id() + " " + of.get(0).actor().id())) {
      add(
          "role",
          List.of(description.get()),
          of.subList(0, 1),
          sentence,
          noun,
          noun.index(),
          noun.index(),
          "an office beside a name",
          0.7,
          found);
    }
  }

  private List<Mention> owners(Sentence sentence, Token noun, Mention person) {
    List<Mention> all = new ArrayList<>(parties.modifiers(sentence, noun));
    all.addAll(parties.recipients(sentence, noun, WordLists.shipped().of("office-of")));
    return all.stream()
        .filter(
            m ->
                m.actor().kind() != Actor.Kind.PERSON
                    && !m.actor().id().equals(person.actor().id()))
        .sorted(
            (a, b) ->
                Boolean.compare(
                    a.actor().kind() == Actor.Kind.STATE, b.actor().kind() == Actor.Kind.STATE))
        .toList();
  }

  /** "X is an ally of Y", "X, the foe of Y", "militias have a presence across Y". */
  private void related(Sentence sentence, Token noun, String type, List<Finding> found) {
    List<Mention> subjects = new ArrayList<>();
    if (sentence.child(noun, "cop").isPresent()) {
      for (Token subject : sentence.children(noun, "nsubj")) {
        for (Token one : sentence.conjuncts(subject)) {
          parties.at(sentence, one).ifPresent(subjects::add);
        }
      }
    } else if (type.equals("presence")
        && noun.is("obj")
        && WordLists.shipped().has("have", sentence.token(noun.head()))) {
      subjects.addAll(parties.agents(sentence, sentence.token(noun.head())));
    } else if (noun.is("appos") || (noun.is("conj") && sentence.token(noun.head()).is("appos"))) {
      Token of =
          noun.is("appos")
              ? sentence.token(noun.head())
              : sentence.token(sentence.token(noun.head()).head());
      parties.at(sentence, of).ifPresent(subjects::add);
    }
    List<Mention> others =
        type.equals("presence") ? places(sentence, noun) : owners(sentence, noun);
    if (!subjects.isEmpty()
        && !others.isEmpty()
        && !subjects.get(0).actor().id().equals(others.get(0).actor().id())) {
      add(
          type,
          subjects,
          others,
          sentence,
          noun,
          noun.index(),
          noun.index(),
          "relations.tsv: " + noun.lemma(),
          0.7,
          found);
    }
  }

  private List<Mention> owners(Sentence sentence, Token noun) {
    List<Mention> of = parties.recipients(sentence, noun, WordLists.shipped().of("bond"));
    return of.isEmpty() ? parties.modifiers(sentence, noun) : of;
  }

  private List<Mention> places(Sentence sentence, Token noun) {
    List<Mention> found =
        new ArrayList<>(parties.recipients(sentence, noun, WordLists.shipped().of("spot")));
    if (found.isEmpty() && noun.head() >= 0) {
      found.addAll(
          parties.recipients(
              sentence, sentence.token(noun.head()), WordLists.shipped().of("spot")));
    }
    return found;
  }

  private static void add(
      String type,
      List<Mention> actor,
      List<Mention> recipient,
      Sentence sentence,
      Token predicate,
      int first,
      int last,
      String why,
      double confidence,
      List<Finding> found) {
    if (recipient.isEmpty()) {
      return;
    }
    found.add(
        new Finding(
            Finding.Kind.RELATION,
            type,
            null,
            List.of(),
            actor,
            recipient,
            sentence.number(),
            predicate.index(),
            first,
            last,
            null,
            null,
            false,
            null,
            confidence,
            List.of("what: " + why)));
  }
}
