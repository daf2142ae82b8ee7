package dateline.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sense a text (Gale, Church and Yarowsky 1992): the same name names the same kind of thing
 * throughout an article. The encoder sees one sentence at a time, and where that tells little
 * ("Markou added:") it may take a person for an organization that was a person above.
 */
final class OneSense {

  private final Map<String, NameSpan.Type> settled = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private OneSense(List<Sentence> sentences) {
    Map<String, Map<NameSpan.Type, Integer>> votes = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (NameSpan name : sentence.names()) {
        String text = sentence.text(name.first(), name.last());
        votes
            .computeIfAbsent(text, t -> new EnumMap<>(NameSpan.Type.class))
            .merge(name.type(), 1, Integer::sum);
        if (name.type() == NameSpan.Type.PER && name.last() > name.first()) {
          surnames.add(sentence.token(name.last()).text());
        }
      }
    }
    votes.forEach((text, types) -> settled.put(text, most(types)));
  }

  /** The most frequent; the first in the order of the types where some are equally so. */
  private static NameSpan.Type most(Map<NameSpan.Type, Integer> types) {
    NameSpan.Type best = NameSpan.Type.MISC;
    int most = 0;
    for (Map.Entry<NameSpan.Type, Integer> entry : types.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** An article's sentences, their names of one kind each. */
  static List<Sentence> of(List<Sentence> sentences) {
    OneSense sense = new OneSense(sentences);
    return sentences.stream().map(sense::with).toList();
  }

  private Sentence with(Sentence sentence) {
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : sentence.names()) {
      names.add(
          new NameSpan(
              name.first(), name.last(), type(sentence.text(name.first(), name.last()), name)));
    }
    return names.equals(sentence.names())
        ? sentence
        : new Sentence(
            sentence.number(),
            sentence.block(),
            sentence.text(),
            sentence.tokens(),
            names,
            sentence.signals());
  }

  private NameSpan.Type type(String text, NameSpan name) {
    NameSpan.Type type = settled.getOrDefault(text, name.type());
    // A place may well be called like a person ("George Washington", "Washington"); it stays one.
    return type != NameSpan.Type.LOC && surnames.contains(text) ? NameSpan.Type.PER : type;
  }
}
