package dateline.says;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations over several sentences: whoever is cited for one of their sentences is cited for all.
 * A quotation without a cue of its own goes to the speaker of the paragraph before where that was a
 * quotation, too; else to nobody.
 */
final class LongQuotes {

  private LongQuotes() {}

  static List<Attribution> extend(ParsedArticle article, Quotes quotes, List<Attribution> found) {
    List<Attribution> out = new ArrayList<>(found);
    Attribution last = null;
    for (Quotes.Quote quote : quotes.all()) {
      List<Sentence> sentences = new ArrayList<>();
      for (Sentence sentence : article.sentences()) {
        if (sentence.start() < quote.end() && quote.start() < sentence.end()) {
          sentences.add(sentence);
        }
      }
      int speaking = speaker(out, sentences, quote, article, quotes);
      if (speaking >= 0) {
        last = all(out, speaking, sentences, quote);
      } else if ((quote.words() >= 8 || isRest(quote, sentences, last))
          && last != null
          && !sentences.isEmpty()
          && opens(sentences.get(0), quote)) {
        Attribution before = last;
        boolean next = sentences.get(0).number() - lastSentence(before) <= 1;
        if (next) {
          last = all(out, out.indexOf(before), sentences, quote);
        }
      }
    }
    return out;
  }

  /** Extends one who speaks, and whoever is said to tell of it: "…," she said, according to X. */
  private static Attribution all(
      List<Attribution> found, int speaking, List<Sentence> sentences, Quotes.Quote quote) {
    Attribution speaker = found.get(speaking);
    found.replaceAll(
        a ->
            a.equals(speaker) || a.covers(speaker.sentence(), speaker.head())
                ? over(a, sentences, quote)
                : a);
    return found.get(speaking);
  }

  /** "…," she said. "They came by night.": the whole sentence behind, in the same paragraph. */
  private static boolean isRest(
      Quotes.Quote quote, List<Sentence> sentences, @Nullable Attribution last) {
    if (last == null || sentences.isEmpty()) {
      return false;
    }
    Sentence first = sentences.get(0);
    Sentence end = sentences.get(sentences.size() - 1);
    return quote.end() >= end.end() - 1
        && first.number() == last.sentence() + 1
        && first.start() > first.block().start();
  }

  private static boolean opens(Sentence sentence, Quotes.Quote quote) {
    return quote.start() == sentence.start();
  }

  private static int lastSentence(Attribution attribution) {
    int last = attribution.sentence();
    for (Attribution.Span span : attribution.content()) {
      last = Math.max(last, span.sentence());
    }
    return last;
  }

  /**
   * The attribution whose content already holds part of the quotation, and whose cue stands
   * outside. Of several, the one behind it where the quotation ends in a comma: "…," she wrote.
   */
  private static int speaker(
      List<Attribution> found,
      List<Sentence> sentences,
      Quotes.Quote quote,
      ParsedArticle article,
      Quotes quotes) {
    int first = -1;
    for (int i = 0; i < found.size(); i++) {
      Attribution attribution = found.get(i);
      Token head = article.sentence(attribution.sentence()).token(attribution.head());
      boolean speaks =
          !quotes.holds(head)
              && attribution.who() != null
              && !attribution.act().equals("relay")
              && holds(attribution, sentences, quote);
      boolean behind =
          head.start() >= quote.end()
              && sentences.stream().anyMatch(s -> s.number() == attribution.sentence());
      if (speaks && behind && endsInComma(article, quote)) {
        return i;
      }
      first = speaks && first < 0 ? i : first;
    }
    return first;
  }

  private static boolean endsInComma(ParsedArticle article, Quotes.Quote quote) {
    return article.article().text().charAt(Math.max(quote.start(), quote.end() - 2)) == ',';
  }

  private static boolean holds(
      Attribution attribution, List<Sentence> sentences, Quotes.Quote quote) {
    for (Attribution.Span span : attribution.content()) {
      for (Sentence sentence : sentences) {
        boolean here = span.sentence() == sentence.number();
        if (here
            && (quote.holds(sentence.token(span.first()).start())
                || quote.holds(sentence.token(span.last()).start()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Attribution over(
      Attribution attribution, List<Sentence> sentences, Quotes.Quote quote) {
    List<Attribution.Span> content = new ArrayList<>(attribution.content());
    for (Sentence sentence : sentences) {
      if (content.stream().anyMatch(s -> s.sentence() == sentence.number())) {
        continue;
      }
      int first = -1;
      int last = -1;
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (quote.holds(sentence.token(i).start())) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        content.add(new Attribution.Span(sentence.number(), first, last));
      }
    }
    content.sort(
        (a, b) ->
            a.sentence() != b.sentence()
                ? Integer.compare(a.sentence(), b.sentence())
                : Integer.compare(a.first(), b.first()));
    return new Attribution(
        attribution.sentence(),
        attribution.source(),
        attribution.cue(),
        content,
        attribution.act(),
        attribution.head(),
        attribution.who(),
        true,
        attribution.rule());
  }
}
