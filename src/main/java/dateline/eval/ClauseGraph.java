package dateline.eval;

import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a tree in Universal Dependencies says of subjects, objects and the rest, with what English
 * leaves unsaid filled in: the subject of a coordinated verb, of an infinitive, of a participle,
 * the antecedent of a relative pronoun. Measures every parser by the same questions.
 *
 * @param tokens a text's words in order; several sentences' words may follow one another
 * @param roles semantic roles that a parser gives beside its tree; none for most
 */
record ClauseGraph(List<Token> tokens, List<Role> roles) {

  /** An argument of a predicate, with its label in PropBank's terms: A0, A1, AM-TMP. */
  record Role(int predicate, int argument, String label) {}

  private static final Set<String> CORE = Set.of("A0", "A1", "A2");
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$", "WRB");

  /** Enough for any sentence; guards against a cycle in a foreign parser's output. */
  private static final int DEPTH = 12;

  ClauseGraph {
    tokens = List.copyOf(tokens);
    roles = List.copyOf(roles);
  }

  /** Whether one of these words stands to one of those as the edge says. */
  boolean says(NewswireGold.Kind kind, List<Integer> heads, List<Integer> dependents) {
    for (int head : heads) {
      Set<Integer> answers =
          switch (kind) {
            case SUBJECT -> subjects(head);
            case OBJECT -> objects(head);
            case SOURCE -> sources(head);
            case COORDINATION -> coordinated(head);
            case AGENT, PHRASE, TIME -> dependents(head);
          };
      if (dependents.stream().anyMatch(answers::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Who or what does it, or suffers it where the verb is passive. */
  Set<Integer> subjects(int verb) {
    Set<Integer> found = subjects(verb, DEPTH);
    found.addAll(arguments(verb));
    return found;
  }

  private Set<Integer> subjects(int verb, int depth) {
    Set<Integer> found = children(verb, "nsubj", "csubj");
    if (!found.isEmpty()) {
      addAntecedents(verb, found);
      return found;
    }
    Token token = tokens.get(verb);
    if (token.head() < 0 || depth == 0) {
      return found;
    }
    if (token.is("xcomp")) {
      found.addAll(children(token.head(), "obj", "iobj"));
      addAntecedents(token.head(), found);
    }
    if (token.is("acl")) {
      found.add(token.head());
    } else if (found.isEmpty() && token.isAny("conj", "xcomp", "advcl")) {
      found.addAll(subjects(token.head(), depth - 1));
    }
    return found;
  }

  /** Whom or what it is done to; an infinitive's own subject counts, as in "let them go". */
  Set<Integer> objects(int verb) {
    Set<Integer> found = children(verb, "obj", "iobj", "xcomp", "ccomp");
    for (int clause : children(verb, "xcomp", "ccomp")) {
      found.addAll(children(clause, "nsubj"));
    }
    addAntecedents(verb, found);
    if (children(verb, "obj").isEmpty()) {
      int modified = modified(verb);
      boolean whole = children(verb, "nsubj").stream().anyMatch(this::isRelative);
      if (modified >= 0 && !whole && tokens.get(verb).is("acl:relcl")) {
        found.add(modified);
      }
    }
    found.addAll(arguments(verb));
    return found;
  }

  /** Who says so: the subject of a verb, what "according to" governs. */
  private Set<Integer> sources(int cue) {
    Set<Integer> found = subjects(cue);
    Token token = tokens.get(cue);
    if (token.is("case") && token.head() >= 0) {
      found.add(token.head());
    }
    if (!token.upos().equals("VERB") || token.is("case")) {
      found.addAll(children(cue, "obl", "nmod"));
    }
    return found;
  }

  /** The later members of a coordination. */
  private Set<Integer> coordinated(int first) {
    Set<Integer> found = new TreeSet<>();
    for (Token token : tokens) {
      Token at = token;
      for (int i = 0; i < DEPTH && at.is("conj") && at.head() >= 0; i++) {
        at = tokens.get(at.head());
        if (at.index() == first) {
          found.add(token.index());
        }
      }
    }
    return found;
  }

  private Set<Integer> dependents(int head) {
    Set<Integer> found = new TreeSet<>();
    for (Token token : tokens) {
      if (token.head() == head) {
        found.add(token.index());
      }
    }
    roles.stream().filter(r -> r.predicate() == head).forEach(r -> found.add(r.argument()));
    return found;
  }

  private Set<Integer> children(int head, String... relations) {
    Set<Integer> found = new TreeSet<>();
    for (Token token : tokens) {
      if (token.head() == head && token.isAny(relations)) {
        found.add(token.index());
      }
    }
    return found;
  }

  private List<Integer> arguments(int predicate) {
    List<Integer> found = new ArrayList<>();
    for (Role role : roles) {
      if (role.predicate() == predicate && CORE.contains(role.label())) {
        found.add(role.argument());
      }
    }
    return found;
  }

  /** Beside a relative pronoun, the noun that it stands for. */
  private void addAntecedents(int verb, Set<Integer> found) {
    int modified = modified(verb);
    if (modified >= 0 && found.stream().anyMatch(this::isRelative)) {
      found.add(modified);
    }
  }

  private boolean isRelative(int word) {
    return RELATIVES.contains(tokens.get(word).xpos());
  }

  /** What the relative clause that this verb belongs to modifies, or -1. */
  private int modified(int verb) {
    Token at = tokens.get(verb);
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.is("acl")) {
        return at.head();
      }
      if (!at.isAny("conj", "xcomp", "ccomp")) {
        return -1;
      }
      at = tokens.get(at.head());
    }
    return -1;
  }
}
