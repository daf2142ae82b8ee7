package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is said: the words that an attributing verb governs, quotes or follows. */
final class Contents {

  /** Fewer words in quotation marks may be a name or a scare quote. */
  private static final int QUOTED = 2;

  private final Cues cues;
  private final Speakers speakers;
  private final Quotes quotes;

  Contents(Cues cues, Speakers speakers, Quotes quotes) {
    this.cues = cues;
    this.speakers = speakers;
    this.quotes = quotes;
  }

  /** The tokens of what is said; none where the verb says nothing here. */
  SortedSet<Integer> of(Sentence sentence, Token verb, Cues.Cue cue, boolean passive) {
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
      boolean order =
          child.is("advcl")
              && cue.type().equals("demand")
              && marked(sentence, child, "purpose")
              && sentence.child(verb, "obj", "iobj", "obl").isPresent();
      boolean object = child.is("obj") && cue.takesObject() && !isPerson(sentence, child);
      boolean charge =
          child.isAny("obl", "advcl")
              && cue.type().equals("accuse")
              && cue.takesObject()
              && marked(sentence, child, "charge");
      if (cue.isSpeech() && child.is("obl")) {
        for (Token said : inVenue(sentence, child)) {
          sentence.subtree(said).forEach(t -> content.add(t.index()));
        }
      }
      if (clause || infinitive || order || object || charge) {
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
    if (cue.isSpeech()) {
      quotedBeside(sentence, verb, content);
    }
    return content;
  }

  /** "Said in a statement that": the parser may hang what is said on the statement. */
  private List<Token> inVenue(Sentence sentence, Token venue) {
    return !cues.is("venue", venue.lemma())
        ? List.of()
        : sentence.children(venue, "acl", "ccomp").stream()
            .filter(c -> marked(sentence, c, "that"))
            .toList();
  }

  private boolean isPerson(Sentence sentence, Token token) {
    return speakers.mention(sentence, token).isPresent()
        && (token.upos().equals("PROPN") || token.upos().equals("PRON"));
  }

  private boolean marked(Sentence sentence, Token child, String kind) {
    return sentence.children(child, "case", "mark").stream()
        .anyMatch(m -> cues.is(kind, m.text().toLowerCase(Locale.ROOT)));
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
  static SortedSet<Integer> before(Sentence sentence, Token verb) {
    TreeSet<Integer> content = new TreeSet<>();
    Optional<Token> subject =
        sentence.children(verb, "nsubj").stream()
            .filter(s -> s.index() < verb.index())
            .reduce((a, b) -> b);
    if (subject.isEmpty()) {
      return content;
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
    return content;
  }

  /**
   * Words in quotation marks right before or behind the reporting clause are what is said, and then
   * nothing else on that side of it is: "When she rose, he said, 'That makes me proud.'"
   */
  void quotedBeside(Sentence sentence, Token verb, SortedSet<Integer> content) {
    if (quotes.holds(verb)) {
      return;
    }
    int first = verb.index();
    int last = verb.index();
    for (Token child : sentence.children(verb, "nsubj", "aux", "compound:prt", "iobj")) {
      int[] span = Speakers.span(sentence, child);
      first = Math.min(first, span[0]);
      last = span[0] == last + 1 ? span[1] : last;
    }
    SortedSet<Integer> behind = quoteAt(sentence, last + 1, 1);
    SortedSet<Integer> before = quoteAt(sentence, first - 1, -1);
    boolean ends = !behind.isEmpty() && behind.last() >= sentence.tokens().size() - 2;
    boolean begins = !before.isEmpty() && before.first() <= 1;
    if (isWhole(sentence, before)) {
      content.removeIf(i -> i < before.first());
    }
    if (ends || begins) {
      content.removeIf(i -> !quotes.holds(sentence.token(i)) && (i < verb.index() ? ends : begins));
    }
    if (ends) {
      content.addAll(behind);
    }
    if (begins) {
      content.addAll(before);
    }
  }

  /**
   * Whether what is quoted is a sentence by itself, so that no words before it belong to it: behind
   * a colon, or with a capital and a verb.
   */
  private static boolean isWhole(Sentence sentence, SortedSet<Integer> quotation) {
    if (quotation.isEmpty() || quotation.first() < 2) {
      return false;
    }
    Token opening = sentence.token(quotation.first() + 1);
    boolean verb =
        quotation.stream()
            .map(sentence::token)
            .anyMatch(t -> t.upos().equals("VERB") || t.upos().equals("AUX"));
    return sentence.token(quotation.first() - 1).text().equals(":")
        || (verb && Character.isUpperCase(opening.text().charAt(0)));
  }

  /** The words of the quotation that begins (or ends) here, but for a comma or a colon between. */
  private SortedSet<Integer> quoteAt(Sentence sentence, int from, int step) {
    TreeSet<Integer> words = new TreeSet<>();
    int at = from;
    while (at >= 0 && at < sentence.tokens().size() && sentence.token(at).text().matches("[,:]")) {
      at += step;
    }
    if (at < 0 || at >= sentence.tokens().size()) {
      return words;
    }
    Token edge = sentence.token(at);
    for (Quotes.Quote quote : quotes.all()) {
      if (quote.holds(edge.start()) && quote.words() >= QUOTED) {
        for (Token token : sentence.tokens()) {
          if (quote.holds(token.start())) {
            words.add(token.index());
          }
        }
      }
    }
    return words;
  }

  /** A quotation of the sentence, where the tree does not join the verb with what is said. */
  SortedSet<Integer> quotedNear(Sentence sentence, Token verb) {
    TreeSet<Integer> content = new TreeSet<>();
    if (sentence.child(verb, "nsubj").isEmpty() || quotes.holds(verb)) {
      return content;
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
    return content;
  }
}
