package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whom a source relies on in turn: "Reuters reported, citing two officials", "according to the
 * daily, which quoted her aides".
 */
final class Citations {

  /** The act of one who is cited inside what another says. */
  static final String ACT = "cite";

  private final Cues cues;
  private final Speakers speakers;

  Citations(Cues cues, Speakers speakers) {
    this.cues = cues;
    this.speakers = speakers;
  }

  /** Adds those who are cited to what was found in the sentence. */
  void add(Sentence sentence, List<Attribution> found) {
    List<Attribution> cited = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (!verb.upos().equals("VERB") || !cues.is("citing", verb.lemma())) {
        continue;
      }
      Optional<Token> object = sentence.child(verb, "obj");
      boolean beside = verb.xpos().equals("VBG") || verb.deprel().equals("acl:relcl");
      if (object.isPresent() && beside && !quotesSaying(sentence, verb)) {
        found.stream()
            .filter(a -> a.head() != verb.index() && isBy(a, sentence, verb))
            .findFirst()
            .ifPresent(a -> cited.add(cited(a, sentence, verb, object.get())));
      }
    }
    cited.removeIf(a -> a.content().isEmpty());
    found.addAll(cited);
  }

  /** "Quoted her as saying that" is no citation of its own: the saying has its own cue. */
  private static boolean quotesSaying(Sentence sentence, Token verb) {
    return sentence.children(verb, "advcl").stream().anyMatch(c -> c.xpos().equals("VBG"));
  }

  /** Whether the one who cites is the source of this attribution. */
  private static boolean isBy(Attribution attribution, Sentence sentence, Token verb) {
    if (verb.head() < 0) {
      return false;
    }
    Token head = sentence.token(verb.head());
    Attribution.Span source = attribution.source();
    boolean besideSource =
        source != null
            && (follows(source, verb)
                || (verb.is("acl")
                    && source.first() <= head.index()
                    && head.index() <= source.last() + 1));
    boolean besideCue = attribution.cue().stream().anyMatch(c -> follows(c, verb));
    return attribution.head() == head.index() || besideSource || besideCue;
  }

  /** Right behind, but for a comma. */
  private static boolean follows(Attribution.Span span, Token verb) {
    return span.last() < verb.index() && verb.index() <= span.last() + 2;
  }

  private Attribution cited(Attribution by, Sentence sentence, Token verb, Token object) {
    int[] words = Speakers.span(sentence, object);
    int first = Math.min(verb.index(), words[0]);
    int last = Math.max(verb.index(), words[1]);
    TreeSet<Integer> content = new TreeSet<>();
    for (Attribution.Span span : by.content()) {
      for (int i = span.first(); i <= span.last(); i++) {
        if (i < first || i > last) {
          content.add(i);
        }
      }
    }
    return new Attribution(
        sentence.number(),
        Spans.of(sentence, object),
        List.of(new Attribution.Span(sentence.number(), verb.index(), verb.index())),
        Spans.of(sentence, content),
        ACT,
        verb.index(),
        speakers.source(sentence, object, verb.text()),
        by.direct(),
        "cited by a source");
  }
}
