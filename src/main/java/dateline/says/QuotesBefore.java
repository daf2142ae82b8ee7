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

  /** Those whom a reporting clause alone cites for the quotation before it. */
  List<Attribution> in(ParsedArticle article, List<Attribution> found) {
    List<Attribution> out = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Token verb = sentence.root();
      Optional<Token> subject = sentence.child(verb, "nsubj");
      boolean cited =
          found.stream()
              .anyMatch(a -> a.sentence() == sentence.number() && a.head() == verb.index());
      if (sentence.number() > 0 && !cited && subject.isPresent() && isAlone(sentence, verb)) {
        quoted(article.sentence(sentence.number() - 1), sentence)
            .map(said -> attribution(sentence, verb, subject.get(), said))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** Whether the sentence is a verb of saying or asking that lacks what is said. */
  private boolean isAlone(Sentence sentence, Token verb) {
    return cues.verb(verb.lemma()).filter(Cues.Cue::isOfWords).isPresent()
        && !quotes.holds(verb)
        && sentence.child(verb, "ccomp", "obj", "xcomp", "neg").isEmpty();
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

  private Attribution attribution(
      Sentence sentence, Token verb, Token subject, Attribution.Span said) {
    return new Attribution(
        sentence.number(),
        Spans.of(sentence, subject),
        List.of(new Attribution.Span(sentence.number(), verb.index(), verb.index())),
        List.of(said),
        verb.lemma(),
        verb.index(),
        speakers.source(sentence, subject, verb.text()),
        true,
        "reporting clause behind a quotation");
  }
}
