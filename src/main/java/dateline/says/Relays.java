package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Media that pass on what is said to them. */
final class Relays {

  private final Cues cues;
  private final Speakers speakers;

  Relays(Cues cues, Speakers speakers) {
    this.cues = cues;
    this.speakers = speakers;
  }

  /** "In an interview with AFP", "told Reuters": the medium passes on what is said to it. */
  void add(Sentence sentence, Token verb, @Nullable Token source, List<Attribution> found) {
    Token clause = verb;
    for (Token child : sentence.children(verb, "obl", "obj", "iobj")) {
      Token medium = null;
      String cue = "";
      if (speakers.isOutlet(sentence, child)
          && (child.isAny("obj", "iobj") || isTo(sentence, child))) {
        medium = child;
        cue = verb.text();
      } else if (cues.is("venue", child.lemma())) {
        for (Token below : sentence.children(child, "nmod", "compound", "nmod:poss")) {
          if (speakers.isOutlet(sentence, below)) {
            medium = below;
            cue = child.text() + " with";
          }
        }
      }
      if (medium != null && source != null) {
        TreeSet<Integer> content = new TreeSet<>();
        sentence.subtree(clause).forEach(t -> content.add(t.index()));
        sentence.subtree(child).forEach(t -> content.remove(t.index()));
        found.add(
            new Attribution(
                sentence.number(),
                Spans.of(sentence, medium),
                List.of(new Attribution.Span(sentence.number(), child.index(), child.index())),
                Spans.of(sentence, content),
                "relay",
                child.index(),
                speakers.source(sentence, medium, cue),
                false,
                "relayed by a medium"));
      }
    }
  }

  private boolean isTo(Sentence sentence, Token child) {
    return sentence
        .child(child, "case")
        .filter(c -> cues.is("addressee", c.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
