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

  private final Contents contents;
  private final Subjects subjects;
  private final Relays relays;
  private final Citations citations;
  private final According according;

  Finder(Cues cues, Speakers speakers, Quotes quotes) {
    this.cues = cues;
    this.speakers = speakers;
    this.quotes = quotes;
    this.contents = new Contents(cues, speakers, quotes);
    this.subjects = new Subjects(cues, speakers);
    this.relays = new Relays(cues, speakers);
    this.citations = new Citations(cues, speakers);
    this.according = new According(speakers, quotes);
  }

  List<Attribution> in(Sentence sentence) {
    Tags tags = new Tags(sentence);
    List<Attribution> found = new ArrayList<>();
    List<Token> silent = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (cues.is("preposition", token.text().toLowerCase(Locale.ROOT))) {
        according.add(sentence, token, found);
      } else if (token.upos().equals("VERB")) {
        verb(sentence, token, tags, found, silent);
      } else if (token.upos().equals("ADV") && cues.is("adverb", token.lemma())) {
        adverb(sentence, token, tags, found);
      } else if (token.upos().equals("NOUN") && cues.is("noun", token.lemma())) {
        noun(sentence, token, found);
      }
    }
    for (Token verb : silent) {
      beside(sentence, verb, tags, found);
    }
    for (Token head : tags.cues()) {
      Attribution.Span words = tags.cue(head);
      boolean known =
          found.stream()
              .flatMap(a -> a.cue().stream())
              .anyMatch(c -> c.first() <= words.last() && words.first() <= c.last());
      if (!known && isWord(head)) {
        tagged(sentence, head, tags, found);
      }
    }
    citations.add(sentence, found);
    return found;
  }

  private void verb(
      Sentence sentence, Token verb, Tags tags, List<Attribution> found, List<Token> silent) {
    Optional<Cues.Cue> cue = cues.verb(verb.lemma());
    if (cue.isPresent()) {
      SortedSet<Integer> content =
          contents.of(sentence, verb, cue.get(), isPassive(sentence, verb));
      if (content.isEmpty()) {
        silent.add(verb);
      } else {
        said(sentence, verb, cue.get(), content, tags, found);
      }
    }
  }

  /** What is said by a verb that the tree joins with nothing said: what stands beside it. */
  private void beside(Sentence sentence, Token verb, Tags tags, List<Attribution> found) {
    Cues.Cue cue = cues.verb(verb.lemma()).orElseThrow();
    SortedSet<Integer> content = unclaimed(contents.quotedNear(sentence, verb), sentence, found);
    if (content.isEmpty() && cue.isSpeech() && !isPassive(sentence, verb)) {
      content = Contents.before(sentence, verb);
    }
    if (!content.isEmpty()) {
      said(sentence, verb, cue, content, tags, found);
    }
  }

  /** A quotation, unless it is known already whose words it is. */
  private SortedSet<Integer> unclaimed(
      SortedSet<Integer> quotation, Sentence sentence, List<Attribution> found) {
    boolean claimed =
        found.stream()
            .filter(a -> !quotes.holds(sentence.token(a.head())))
            .anyMatch(a -> quotation.stream().anyMatch(i -> a.covers(sentence.number(), i)));
    return claimed ? new TreeSet<>() : quotation;
  }

  private void said(
      Sentence sentence,
      Token verb,
      Cues.Cue cue,
      SortedSet<Integer> content,
      Tags tags,
      List<Attribution> found) {
    boolean passive = isPassive(sentence, verb);
    Token source = subjects.of(sentence, verb, passive, content);
    if (source == null && cue.needs().equals("clause") && !passive) {
      return;
    }
    String rule = "cues.tsv:" + cue.line() + " " + verb.lemma();
    add(sentence, verb, tags, source, content, rule, found);
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()
        || (verb.is("acl") && verb.xpos().equals("VBN"));
  }

  /** Whether a word has a meaning of its own, so that it can head a cue. */
  private static boolean isWord(Token token) {
    if (token.text().equals(":")) {
      return true; // "Ambassador Graaf: ..."
    }
    return switch (token.upos()) {
      case "DET", "AUX", "PART", "PUNCT", "PRON", "CCONJ", "NUM", "SYM", "ADP", "ADV" -> false;
      default -> true;
    };
  }

  /** A cue that no table has, found by the encoder's tags. */
  private void tagged(Sentence sentence, Token head, Tags tags, List<Attribution> found) {
    SortedSet<Integer> content = tags.content(head);
    if (content.isEmpty()) {
      content.addAll(unclaimed(tags.near(head), sentence, found));
    }
    contents.quotedBeside(sentence, head, content);
    if (content.isEmpty()) {
      return;
    }
    Token source = subjects.of(sentence, head, isPassive(sentence, head), content);
    if (source == null) {
      source = tags.source(head, content).orElse(null);
    }
    add(sentence, head, tags, source, content, "tagged by the encoder", found);
  }

  private void add(
      Sentence sentence,
      Token head,
      Tags tags,
      @Nullable Token source,
      SortedSet<Integer> content,
      String rule,
      List<Attribution> found) {
    TreeSet<Integer> said = new TreeSet<>(content);
    if (source != null) {
      said.removeAll(indices(sentence, source));
    }
    List<Attribution.Span> cue = List.of(cueSpan(sentence, head, tags));
    cue.forEach(c -> said.removeIf(i -> c.holds(sentence.number(), i)));
    if (!said.isEmpty()) {
      found.add(attribution(sentence, head, cue, source, said, head.lemma(), rule));
      relays.add(sentence, head, source, found);
    }
  }

  private static SortedSet<Integer> indices(Sentence sentence, Token head) {
    int[] span = Speakers.span(sentence, head);
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = span[0]; i <= span[1]; i++) {
      all.add(i);
    }
    return all;
  }

  /** The verb with its auxiliaries, its negation and its particle; wider where the tags say so. */
  private static Attribution.Span cueSpan(Sentence sentence, Token head, Tags tags) {
    if (tags.isCue(head)) {
      return tags.cue(head);
    }
    int last = head.index();
    for (Token child : sentence.children(head, "compound:prt")) {
      last = child.index() == head.index() + 1 ? child.index() : last;
    }
    return new Attribution.Span(sentence.number(), head.index(), last);
  }

  private void adverb(Sentence sentence, Token adverb, Tags tags, List<Attribution> found) {
    if (adverb.head() < 0 || tags.isCue(sentence.token(adverb.head()))) {
      return; // "apparently believed": the verb is the cue
    }
    TreeSet<Integer> content = new TreeSet<>();
    sentence.subtree(sentence.token(adverb.head())).forEach(t -> content.add(t.index()));
    content.remove(adverb.index());
    found.add(
        new Attribution(
            sentence.number(),
            null,
            List.of(new Attribution.Span(sentence.number(), adverb.index(), adverb.index())),
            Spans.of(sentence, content),
            adverb.lemma(),
            adverb.index(),
            null,
            false,
            "adverb that implies a source"));
  }

  private void noun(Sentence sentence, Token noun, List<Attribution> found) {
    boolean venue =
        noun.is("obl")
            && cues.is("venue", noun.lemma())
            && cues.verb(sentence.token(noun.head()).lemma())
                .filter(Cues.Cue::isSpeech)
                .isPresent();
    if (venue) {
      return; // "said in a statement that": the verb's own
    }
    for (Token child : sentence.children(noun, "acl", "ccomp")) {
      boolean that =
          sentence
              .child(child, "mark")
              .filter(m -> cues.is("complement", m.text().toLowerCase(Locale.ROOT)))
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
    List<Attribution.Span> spans = Spans.of(sentence, content);
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
        source == null ? null : Spans.of(sentence, source),
        cue,
        spans,
        act,
        head.index(),
        source == null ? null : speakers.source(sentence, source, head.text()),
        direct,
        rule);
  }
}
