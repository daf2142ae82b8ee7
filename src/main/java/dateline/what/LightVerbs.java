package dateline.what;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Verbs that only carry an event noun: "carried out air strikes", "held talks". Immutable after
 * opening.
 */
final class LightVerbs {

  /** Which part the subject has in what the noun tells. */
  enum Part {
    ACTOR,
    TARGET
  }

  private record Entry(String with, Part part) {}

  private final Forms forms;
  private final Map<String, List<Entry>> verbs = new HashMap<>();

  private LightVerbs(Forms forms) {
    this.forms = forms;
  }

  static LightVerbs open(Forms forms) {
    LightVerbs light = new LightVerbs(forms);
    for (Table.Row row : rows()) {
      light
          .verbs
          .computeIfAbsent(row.get("lemma"), k -> new ArrayList<>())
          .add(new Entry(row.get("with"), Part.valueOf(row.get("role").toUpperCase(Locale.ROOT))));
    }
    return light;
  }

  static List<Table.Row> rows() {
    return Table.resource("/dateline/what/light_verbs.tsv").rows();
  }

  /** The part of the subject where this verb only carries the noun. */
  Optional<Part> carries(Sentence sentence, Token verb, Token noun) {
    for (Entry entry : verbs.getOrDefault(forms.lemma(verb), List.of())) {
      String with = entry.with();
      boolean object = noun.isAny("obj", "nsubj:pass");
      boolean particle =
          sentence.children(verb, "compound:prt", "advmod").stream()
              .anyMatch(p -> p.text().equalsIgnoreCase(with));
      String preposition = Clause.preposition(sentence, noun);
      boolean phrase = !with.isEmpty() && noun.is("obl") && !preposition.isEmpty();
      if ((object && (with.isEmpty() || particle)) || (phrase && with.endsWith(preposition))) {
        return Optional.of(entry.part());
      }
    }
    return Optional.empty();
  }
}
