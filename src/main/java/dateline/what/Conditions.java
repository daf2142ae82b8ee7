package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an entry of the lexicon asks to stand beside its verb: a particle or preposition ("call
 * on"), an object by its word ("open +fire") or by its class ("send +@troops"), a subject of a
 * class ("by@armed"), what it is called by class ("call as@slur"). Immutable.
 */
final class Conditions {

  private static final String CLASS = "+@";

  private static final String BY = "by@";

  private static final String AS = "as@";

  private static final Set<String> SHAPES = Set.of("obj", "-obj", "clause", "infinitive");

  private final Forms forms;
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Conditions(Forms forms) {
    this.forms = forms;
  }

  static Conditions open(Forms forms) {
    Conditions conditions = new Conditions(forms);
    for (Table.Row row : rows()) {
      conditions
          .classes
          .computeIfAbsent(row.get("class"), k -> new HashSet<>())
          .add(row.get("word"));
    }
    return conditions;
  }

  /** The classes of objects, for whoever needs their words. */
  static List<Table.Row> rows() {
    return Table.resource("/dateline/what/object_classes.tsv").rows();
  }

  /** How particular a condition is: a word says more than a particle, a particle than a class. */
  static int rank(String with) {
    int rank = 0;
    for (String one : with.split("&", -1)) {
      if (one.startsWith(CLASS) || one.startsWith(AS)) {
        rank += 3;
      } else if (one.startsWith("+")) {
        rank += 5;
      } else if (!one.isEmpty()) {
        rank += SHAPES.contains(one) ? 1 : 4;
      }
    }
    return rank;
  }

  /** Whether all that the entry asks for stands beside the verb. */
  boolean fit(Sentence sentence, Token verb, String with) {
    for (String one : with.split("&", -1)) {
      if (!fits(sentence, verb, one)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Sentence sentence, Token verb, String with) {
    if (with.equals("obj")) {
      return sentence.child(verb, "obj", "iobj", "nsubj:pass").isPresent();
    }
    if (with.isEmpty()) {
      // "called off", "set up" are other verbs than "call" and "set".
      return sentence.child(verb, "compound:prt").isEmpty();
    }
    if (with.equals("-obj")) {
      return sentence.child(verb, "obj", "nsubj:pass").isEmpty();
    }
    if (with.equals("infinitive")) {
      return sentence.children(verb, "xcomp", "advcl").stream()
          .anyMatch(c -> c.index() > verb.index() && Clause.isInfinitive(sentence, c));
    }
    if (with.equals("clause")) {
      return sentence.child(verb, "xcomp", "ccomp", "advcl").isPresent();
    }
    if (with.startsWith(BY)) {
      String named = CLASS + with.substring(BY.length());
      return sentence.children(verb, "nsubj", "obl:agent").stream()
          .flatMap(s -> sentence.conjuncts(s).stream())
          .anyMatch(s -> is(s, named));
    }
    if (with.startsWith(AS)) {
      String named = CLASS + with.substring(AS.length());
      return complements(sentence, verb).stream().anyMatch(c -> is(c, named));
    }
    if (with.startsWith("+")) {
      return objects(sentence, verb).stream().anyMatch(o -> is(o, with));
    }
    for (Token child : sentence.children(verb)) {
      boolean particle = child.is("compound:prt") || child.isAny("advmod", "xcomp", "case");
      if (particle && child.text().equalsIgnoreCase(with)) {
        return true;
      }
      boolean phrase =
          child.isAny("obl", "advcl")
              && !Clause.isTime(child)
              && !(WordLists.shipped().has("either", with) && has(sentence, verb));
      if (phrase && introduces(sentence, child, with)) {
        return true;
      }
      // "Charged a man with plotting": a clause read as the object's.
      boolean object = child.is("obj") || child.deprel().equals("nsubj:pass");
      if (object
          && sentence.children(child, "acl").stream()
              .anyMatch(c -> introduces(sentence, c, with))) {
        return true;
      }
    }
    return false;
  }

  /** "Took a selfie in Kabul" is not to take in: beside an object a particle is no preposition. */
  private static boolean has(Sentence sentence, Token verb) {
    return sentence.child(verb, "obj").isPresent();
  }

  private static boolean introduces(Sentence sentence, Token phrase, String word) {
    // "Rallied to protest" is not to rally to somebody.
    return sentence.children(phrase, "case", "mark").stream()
        .anyMatch(c -> c.text().equalsIgnoreCase(word) && !c.upos().equals("PART"));
  }

  /** The objects that an entry asks for: "fire" of "open fire". */
  List<Token> asked(Sentence sentence, Token verb, String with) {
    List<Token> asked = new ArrayList<>();
    for (String one : with.split("&", -1)) {
      if (one.startsWith("+")) {
        objects(sentence, verb).stream().filter(o -> is(o, one)).forEach(asked::add);
      }
    }
    return asked;
  }

  private boolean is(Token object, String with) {
    List<String> words = forms.candidates(object);
    if (with.startsWith(CLASS)) {
      Set<String> named = classes.getOrDefault(with.substring(CLASS.length()), Set.of());
      return words.stream().anyMatch(named::contains);
    }
    return words.contains(with.substring(1));
  }

  /** What somebody is called: "a liar", "as an act of aggression". */
  private static List<Token> complements(Sentence sentence, Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(verb, "xcomp", "obl", "advcl", "obj")) {
      boolean named = child.is("xcomp") || introduces(sentence, child, "as");
      boolean second = child.is("obj") && sentence.child(verb, "iobj").isPresent();
      if (named || second) {
        found.add(child);
        found.addAll(sentence.children(child, "nmod", "amod"));
      }
    }
    return found;
  }

  /** What is done to: objects and phrases, those joined, and what is counted or parcelled. */
  private static List<Token> objects(Sentence sentence, Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token object : sentence.children(verb, "obj", "nsubj:pass", "obl")) {
      if (!object.is("obl") || !Clause.isTime(object)) {
        found.addAll(sentence.conjuncts(object));
      }
    }
    boolean reduced = verb.deprel().equals("acl") && Clause.isPassive(sentence, verb);
    if (reduced && verb.head() >= 0) {
      found.add(sentence.token(verb.head()));
    }
    for (Token object : List.copyOf(found)) {
      boolean counts =
          object.upos().equals("NUM")
              || object.upos().equals("SYM")
              || WordLists.shipped().has("quantity", object);
      if (counts) {
        sentence.children(object, "nmod").stream()
            .filter(c -> Clause.preposition(sentence, c).equals("of"))
            .forEach(found::add);
      }
    }
    return found;
  }
}
