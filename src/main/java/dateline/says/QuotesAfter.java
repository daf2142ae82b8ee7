package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** "The ministry responded:" with a quotation for the next sentence or paragraph. */
final class QuotesAfter {

  private final Cues cues;
  private final Speakers speakers;
  private final Quotes quotes;
  private final Subjects subjects;

  QuotesAfter(Cues cues, Speakers speakers, Quotes quotes) {
    this.cues = cues;
    this.speakers = speakers;
    this.quotes = quotes;
    this.subjects = new Subjects(cues, speakers);
  }

  /** What was found, with those whom a sentence that ends in a colon cites for what follows it. */
  List<Attribution> in(ParsedArticle article, List<Attribution> found) {
    List<Attribution> out = new ArrayList<>(found);
    for (Sentence sentence : article.sentences()) {
      Token verb = lastVerb(sentence);
      if (verb == null || sentence.number() + 1 >= article.sentences().size()) {
        continue;
      }
      Sentence next = article.sentence(sentence.number() + 1);
      Attribution.Span said = quoted(next);
      boolean known = out.stream().anyMatch(a -> a.covers(next.number(), 0));
      Token subject = subjects.of(sentence, verb, false, new TreeSet<>());
      if (said == null || known || subject == null) {
        continue;
      }
      out.removeIf(a -> a.sentence() == sentence.number() && a.head() == verb.index());
      out.add(
          speakers.quoted(sentence, verb, subject, said, "reporting clause before a quotation"));
    }
    return out;
  }

  /** The last verb of saying or asking of a sentence that ends in a colon. */
  private @Nullable Token lastVerb(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(tokens.size() - 1).text().equals(":")) {
      return null;
    }
    return tokens.stream()
        .filter(t -> t.upos().equals("VERB") && !quotes.holds(t))
        .filter(t -> cues.verb(t.lemma()).filter(Cues.Cue::isOfWords).isPresent())
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /** The quotation that a sentence opens with. */
  private Attribution.@Nullable Span quoted(Sentence sentence) {
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (quotes.holds(token) && last == token.index() - 1) {
        last = token.index();
      }
    }
    return last < 1 ? null : new Attribution.Span(sentence.number(), 0, last);
  }
}
