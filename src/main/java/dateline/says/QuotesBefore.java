package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Who let them in?" she asked: a quotation that ends as a sentence, with its reporting clause for
 * the next one.
 */
final class QuotesBefore {

  private final Cues cues;
  private final Speakers speakers;
  private final Quotes quotes;

  QuotesBefore(Cues cues, Speakers speakers, Quotes quotes) {
    this.cues = cues;
    this.speakers = speakers;
    this.quotes = quotes;
  }

  /** What was found, with those whom a reporting clause cites for the quotation before it. */
  List<Attribution> in(ParsedArticle article, List<Attribution> found) {
    List<Attribution> out = new ArrayList<>(found);
    for (Sentence sentence : article.sentences()) {
      Token verb = sentence.root();
      Optional<Token> subject = sentence.child(verb, "nsubj");
      if (sentence.number() == 0 || subject.isEmpty() || !isOfWords(verb)) {
        continue;
      }
      Sentence before = article.sentence(sentence.number() - 1);
      boolean cited = out.stream().anyMatch(a -> isBy(a, sentence, verb));
      boolean open = isOpen(before) && sentence.child(verb, "ccomp", "xcomp").isEmpty();
      if (open || (!cited && isAlone(sentence, verb))) {
        quoted(before, sentence)
            .map(
                said ->
                    speakers.quoted(
                        sentence, verb, subject.get(), said, "reporting clause behind a quotation"))
            .ifPresent(
                a -> {
                  out.removeIf(other -> isBy(other, sentence, verb));
                  out.add(a);
                });
      }
    }
    return out;
  }

  private static boolean isBy(Attribution attribution, Sentence sentence, Token verb) {
    return attribution.sentence() == sentence.number() && attribution.head() == verb.index();
  }

  private boolean isOfWords(Token verb) {
    return cues.verb(verb.lemma()).filter(Cues.Cue::isOfWords).isPresent() && !quotes.holds(verb);
  }

  /** Whether the verb lacks what is said. */
  private static boolean isAlone(Sentence sentence, Token verb) {
    return sentence.child(verb, "ccomp", "obj", "xcomp", "neg").isEmpty();
  }

  /**
   * "Who let them in?" she asked reporters: with such a mark, a quotation may end and its sentence
   * go on.
   */
  private static boolean isOpen(Sentence before) {
    String end = before.text().replaceAll("[\"”»\\s]+$", "");
    return end.endsWith("?") || end.endsWith("!");
  }

  /** The quoted words right before the sentence, in its paragraph. */
  private Optional<Attribution.Span> quoted(Sentence before, Sentence sentence) {
    boolean ends =
        quotes.all().stream()
            .anyMatch(q -> q.end() <= sentence.start() && sentence.start() - q.end() <= 2);
    if (!ends || before.block().start() != sentence.block().start()) {
      return Optional.empty();
    }
    int first = -1;
    int last = -1;
    for (Token token : before.tokens()) {
      if (quotes.holds(token)) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(new Attribution.Span(before.number(), first, last));
  }
}
