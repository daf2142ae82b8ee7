package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by their cues: verbs of speech, belief and intention with clause, infinitive,
 * quotation or object; "according to"; report nouns; adverbs that imply a source.
 */
final class Finder {

  private final Cues cues;
  private final Speakers speakers;
  private final Quotes quotes;

  Finder(Cues cues, Speakers speakers, Quotes quotes) {
    this.cues = cues;
    this.speakers = speakers;
    this.quotes = quotes;
  }

  List<Attribution> in(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.upos().equals("VERB")) {
        verb(sentence, token, found);
      } else if (token.lemma().equals("according") || token.lemma().equals("accord")) {
        accordingTo(sentence, token, found);
      } else if (token.upos().equals("ADV") && cues.is("adverb", token.lemma())) {
        adverb(sentence, token, found);
      } else if (token.upos().equals("NOUN") && cues.is("noun", token.lemma())) {
        noun(sentence, token, found);
      }
    }
    return found;
  }

  private void verb(Sentence sentence, Token verb, List<Attribution> found) {
    Optional<Cues.Cue> known = cues.verb(verb.lemma());
    if (known.isEmpty()) {
      return;
    }
    Cues.Cue cue = known.get();
    boolean passive =
        sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()
            || (verb.is("acl") && verb.xpos().equals("VBN"));
    SortedSet<Integer> content = content(sentence, verb, cue, passive);
    if (content.isEmpty()) {
      return;
    }
    Token source = subject(sentence, verb, passive, content);
    if (source == null && cue.needs().equals("clause") && !passive) {
      return;
    }
    if (source != null) {
      content.removeAll(indices(sentence, source));
    }
    content.remove(verb.index());
    String rule = "cues.tsv:" + cue.line() + " " + verb.lemma();
    found.add(
        attribution(sentence, verb, cueSpan(sentence, verb), source, content, verb.lemma(), rule));
    relay(sentence, verb, source, found);
  }

  private static SortedSet<Integer> indices(Sentence sentence, Token head) {
    int[] span = Speakers.span(sentence, head);
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = span[0]; i <= span[1]; i++) {
      all.add(i);
    }
    return all;
  }

  private SortedSet<Integer> content(Sentence sentence, Token verb, Cues.Cue cue, boolean passive) {
    TreeSet<Integer> content = new TreeSet<>();
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.is("ccomp")
              || (child.is("parataxis")
                  && child.index() > verb.index()
                  && quotedOrColon(sentence, verb, child));
      boolean infinitive =
          child.is("xcomp")
              && cue.takesInfinitive()
              && (child.upos().equals("VERB")
                  || child.upos().equals("AUX")
                  || sentence.child(child, "cop", "mark").isPresent());
      boolean object = child.is("obj") && cue.takesObject() && !isPerson(sentence, child);
      boolean charge =
          child.isAny("obl", "advcl")
              && cue.type().equals("accuse")
              && cue.takesObject()
              && prepositional(sentence, child);
      if (clause || infinitive || object || charge) {
        sentence.subtree(child).forEach(t -> content.add(t.index()));
      }
    }
    if (content.isEmpty()
        && (verb.is("parataxis") || verb.is("dep"))
        && !passive
        && sentence.child(verb, "nsubj").isPresent()) {
      Token main = sentence.token(verb.head());
      sentence.subtree(main).forEach(t -> content.add(t.index()));
      sentence.subtree(verb).forEach(t -> content.remove(t.index()));
    }
    if (content.isEmpty()) {
      quotedNear(sentence, verb, content);
    }
    if (content.isEmpty() && !passive && cue.isSpeech()) {
      before(sentence, verb, content);
    }
    return content;
  }

  private boolean isPerson(Sentence sentence, Token token) {
    return speakers.mention(sentence, token).isPresent()
        && (token.upos().equals("PROPN") || token.upos().equals("PRON"));
  }

  private static boolean prepositional(Sentence sentence, Token child) {
    return sentence
        .child(child, "case", "mark")
        .filter(
            c ->
                c.text().equalsIgnoreCase("of")
                    || c.text().equalsIgnoreCase("for")
                    || c.text().equalsIgnoreCase("as"))
        .isPresent();
  }

  private boolean quotedOrColon(Sentence sentence, Token verb, Token child) {
    for (Token token : sentence.tokens()) {
      if (token.index() > verb.index()
          && token.index() < child.index()
          && (token.text().equals(":") || quotes.holds(token))) {
        return true;
      }
    }
    return quotes.holds(child);
  }

  /** "C, X said": the clause before the comma, where the tree does not join the two. */
  private static void before(Sentence sentence, Token verb, SortedSet<Integer> content) {
    Optional<Token> subject =
        sentence.children(verb, "nsubj").stream()
            .filter(s -> s.index() < verb.index())
            .reduce((a, b) -> b);
    if (subject.isEmpty()) {
      return;
    }
    int first = Speakers.span(sentence, subject.get())[0];
    boolean comma = first > 2 && sentence.token(first - 1).text().equals(",");
    boolean clause =
        comma
            && sentence.tokens().subList(0, first - 1).stream()
                .anyMatch(t -> t.upos().equals("VERB"));
    if (clause) {
      for (int i = 0; i < first - 1; i++) {
        content.add(i);
      }
    }
  }

  /** A quotation that the verb stands beside though the tree does not join them. */
  private void quotedNear(Sentence sentence, Token verb, SortedSet<Integer> content) {
    if (sentence.child(verb, "nsubj").isEmpty() || quotes.holds(verb)) {
      return;
    }
    boolean long4 = false;
    for (Token token : sentence.tokens()) {
      if (quotes.holds(token)) {
        long4 |= quotes.all().stream().anyMatch(q -> q.holds(token.start()) && q.words() >= 4);
      }
    }
    if (long4) {
      for (Token token : sentence.tokens()) {
        if (quotes.holds(token)) {
          content.add(token.index());
        }
      }
    }
  }

  /** The one who speaks: the verb's subject, or whose subject it shares. */
  private @Nullable Token subject(
      Sentence sentence, Token verb, boolean passive, SortedSet<Integer> content) {
    if (passive) {
      Optional<Token> agent = sentence.child(verb, "obl:agent");
      if (agent.isEmpty()) {
        agent =
            sentence.children(verb, "obl").stream()
                .filter(
                    o ->
                        sentence
                            .child(o, "case")
                            .filter(c -> c.text().equalsIgnoreCase("by"))
                            .isPresent())
                .findFirst();
      }
      return agent.orElse(null);
    }
    Optional<Token> own =
        sentence.children(verb, "nsubj").stream()
            .filter(
                s ->
                    !s.deprel().equals("nsubj:pass")
                        && !expletive(sentence, s)
                        && !crosses(sentence, verb, s))
            .reduce((a, b) -> b);
    if (own.isPresent()) {
      return own.get();
    }
    boolean other =
        sentence.children(verb, "expl", "nsubj").stream()
            .anyMatch(s -> !crosses(sentence, verb, s));
    if (other) {
      return null;
    }
    Token at = verb;
    Token nearest = null;
    while (at.head() >= 0
        && at.isAny("conj", "advcl", "xcomp", "parataxis", "ccomp", "acl", "dep")) {
      if (at.deprel().equals("acl") || at.deprel().equals("acl:relcl")) {
        return sentence.token(at.head()).isNominal() && at.xpos().equals("VBG")
            ? sentence.token(at.head())
            : nearest;
      }
      Token head = sentence.token(at.head());
      Optional<Token> subject = sentence.child(head, "nsubj");
      boolean cue = cues.verb(head.lemma()).isPresent() && head.upos().equals("VERB");
      if (subject.isPresent() && nearest == null && !content.contains(subject.get().index())) {
        nearest = subject.get();
        if (!verb.xpos().equals("VBG")) {
          return nearest;
        }
      }
      // "said ..., adding that": the one who adds is the one who said, however deep the tree puts
      // it.
      if (subject.isPresent() && cue && verb.xpos().equals("VBG")) {
        return subject.get();
      }
      at = head;
    }
    return nearest;
  }

  /**
   * Whether the arc to a subject crosses the object of the verb above: no English subject does, so
   * the parser has taken part of that object for it ("praised X and Y's ties said ...").
   */
  private static boolean crosses(Sentence sentence, Token verb, Token subject) {
    if (!verb.is("ccomp") || verb.head() < 0) {
      return false;
    }
    return sentence.children(sentence.token(verb.head()), "obj").stream()
        .anyMatch(o -> subject.index() < o.index() && o.index() < verb.index());
  }

  private static boolean expletive(Sentence sentence, Token subject) {
    return subject.is("expl")
        || (subject.lemma().equals("it")
            && sentence
                .head(subject)
                .filter(h -> sentence.child(h, "ccomp", "csubj").isPresent() && h.has("Voice=Pass"))
                .isPresent());
  }

  private static List<Attribution.Span> cueSpan(Sentence sentence, Token verb) {
    int last = verb.index();
    for (Token child : sentence.children(verb, "compound:prt")) {
      last = Math.max(last, child.index());
    }
    return List.of(
        new Attribution.Span(
            sentence.number(), verb.index(), last == verb.index() + 1 ? last : verb.index()));
  }

  /** "In an interview with AFP", "told Reuters": the medium passes on what is said to it. */
  private void relay(
      Sentence sentence, Token verb, @Nullable Token source, List<Attribution> found) {
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
                span(sentence, medium),
                List.of(new Attribution.Span(sentence.number(), child.index(), child.index())),
                spans(sentence, content),
                "relay",
                child.index(),
                speakers.source(sentence, medium, cue),
                false,
                "relayed by a medium"));
      }
    }
  }

  private static boolean isTo(Sentence sentence, Token child) {
    return sentence.child(child, "case").filter(c -> c.text().equalsIgnoreCase("to")).isPresent();
  }

  private void accordingTo(Sentence sentence, Token according, List<Attribution> found) {
    Token noun = null;
    Token anchor = null;
    if (according.is("case") && according.head() >= 0) {
      noun = sentence.token(according.head());
      anchor = noun;
    } else {
      noun = sentence.child(according, "obl", "nmod", "pobj").orElse(null);
      anchor = according;
    }
    if (noun == null || anchor.head() < 0) {
      return;
    }
    Token main = sentence.token(anchor.head());
    while (main.isNominal()
        && main.head() >= 0
        && sentence.child(main, "cop").isEmpty()
        && sentence.child(main, "nsubj").isEmpty()) {
      main = sentence.token(main.head());
    }
    TreeSet<Integer> content = new TreeSet<>();
    sentence.subtree(main).forEach(t -> content.add(t.index()));
    sentence.subtree(anchor).forEach(t -> content.remove(t.index()));
    int last =
        according.index() + 1 < sentence.tokens().size()
            ? according.index() + 1
            : according.index();
    found.add(
        new Attribution(
            sentence.number(),
            span(sentence, noun),
            List.of(new Attribution.Span(sentence.number(), according.index(), last)),
            spans(sentence, content),
            "according",
            according.index(),
            speakers.source(sentence, noun, sentence.text(according.index(), last)),
            false,
            "according to"));
  }

  private void adverb(Sentence sentence, Token adverb, List<Attribution> found) {
    if (adverb.head() < 0) {
      return;
    }
    TreeSet<Integer> content = new TreeSet<>();
    sentence.subtree(sentence.token(adverb.head())).forEach(t -> content.add(t.index()));
    content.remove(adverb.index());
    found.add(
        new Attribution(
            sentence.number(),
            null,
            List.of(new Attribution.Span(sentence.number(), adverb.index(), adverb.index())),
            spans(sentence, content),
            adverb.lemma(),
            adverb.index(),
            null,
            false,
            "adverb that implies a source"));
  }

  private void noun(Sentence sentence, Token noun, List<Attribution> found) {
    for (Token child : sentence.children(noun, "acl", "ccomp")) {
      boolean that =
          sentence
              .child(child, "mark")
              .filter(m -> m.text().toLowerCase(Locale.ROOT).matches("that|to"))
              .isPresent();
      if (!that || child.deprel().equals("acl:relcl")) {
        continue;
      }
      TreeSet<Integer> content = new TreeSet<>();
      sentence.subtree(child).forEach(t -> content.add(t.index()));
      Token source = sentence.child(noun, "nmod:poss").orElse(null);
      if (source == null && noun.head() >= 0 && noun.is("obj")) {
        source = sentence.child(sentence.token(noun.head()), "nsubj").orElse(null);
      }
      found.add(
          attribution(
              sentence,
              noun,
              List.of(new Attribution.Span(sentence.number(), noun.index(), noun.index())),
              source,
              content,
              noun.lemma(),
              "report noun"));
    }
  }

  private Attribution attribution(
      Sentence sentence,
      Token head,
      List<Attribution.Span> cue,
      @Nullable Token source,
      SortedSet<Integer> content,
      String act,
      String rule) {
    List<Attribution.Span> spans = spans(sentence, content);
    double quoted = 0;
    int words = 0;
    for (Attribution.Span span : spans) {
      quoted +=
          quotes.share(sentence, span.first(), span.last()) * (span.last() - span.first() + 1);
      words += span.last() - span.first() + 1;
    }
    boolean direct = words > 0 && quoted / words > 0.3;
    return new Attribution(
        sentence.number(),
        source == null ? null : span(sentence, source),
        cue,
        spans,
        act,
        head.index(),
        source == null ? null : speakers.source(sentence, source, head.text()),
        direct,
        rule);
  }

  private static Attribution.Span span(Sentence sentence, Token head) {
    int[] span = Speakers.span(sentence, head);
    return new Attribution.Span(sentence.number(), span[0], span[1]);
  }

  /** Runs of tokens; punctuation at their ends is cut, save quotation marks. */
  static List<Attribution.Span> spans(Sentence sentence, SortedSet<Integer> tokens) {
    List<Attribution.Span> spans = new ArrayList<>();
    int first = -1;
    int last = -2;
    for (int i : tokens) {
      if (i != last + 1 && first >= 0) {
        add(sentence, first, last, spans);
        first = i;
      } else if (first < 0) {
        first = i;
      }
      last = i;
    }
    if (first >= 0) {
      add(sentence, first, last, spans);
    }
    return spans;
  }

  private static void add(Sentence sentence, int from, int to, List<Attribution.Span> spans) {
    int first = from;
    int last = to;
    while (first < last && sentence.token(first).text().matches("[,;:.—–-]")) {
      first++;
    }
    while (last > first && sentence.token(last).text().matches("[,;:.—–-]")) {
      last--;
    }
    if (last > first || !sentence.token(first).upos().equals("PUNCT")) {
      spans.add(new Attribution.Span(sentence.number(), first, last));
    }
  }
}
