package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** "According to": a source that no verb brings in. */
final class According {

  private final Speakers speakers;
  private final Quotes quotes;

  According(Speakers speakers, Quotes quotes) {
    this.speakers = speakers;
    this.quotes = quotes;
  }

  /** Adds the attribution that this word opens. */
  void add(Sentence sentence, Token according, List<Attribution> found) {
    Token noun = named(sentence, according);
    if (noun == null) {
      return;
    }
    Token anchor = sentence.dominates(noun, according) ? noun : according;
    SortedSet<Integer> content =
        anchor.head() < 0
            ? rest(sentence, according, noun)
            : clause(sentence, anchor, noun, sentence.token(anchor.head()));
    if (content.isEmpty()) {
      return;
    }
    int last =
        according.index() + 1 < sentence.tokens().size()
            ? according.index() + 1
            : according.index();
    found.add(
        new Attribution(
            sentence.number(),
            Spans.of(sentence, noun),
            List.of(new Attribution.Span(sentence.number(), according.index(), last)),
            Spans.of(sentence, content),
            "according",
            according.index(),
            speakers.source(sentence, noun, sentence.text(according.index(), last)),
            false,
            "according to"));
  }

  /**
   * The clause that the phrase hangs on, without the phrase. What stands outside a quotation hangs
   * on no word of it: "…," he said, according to Reuters.
   */
  private SortedSet<Integer> clause(Sentence sentence, Token anchor, Token noun, Token above) {
    Token main = above;
    while (main.head() >= 0
        && ((quotes.holds(main) && !quotes.holds(noun))
            || (main.isNominal() && sentence.child(main, "cop", "nsubj").isEmpty()))) {
      main = sentence.token(main.head());
    }
    TreeSet<Integer> content = new TreeSet<>();
    sentence.subtree(main).forEach(t -> content.add(t.index()));
    sentence.subtree(anchor).forEach(t -> content.remove(t.index()));
    if (!sentence.dominates(noun, main)) {
      sentence.subtree(noun).forEach(t -> content.remove(t.index()));
    }
    return content;
  }

  /** All the other words, where the parser makes the source the head of the sentence. */
  private static SortedSet<Integer> rest(Sentence sentence, Token according, Token noun) {
    int[] source = Speakers.span(sentence, noun);
    TreeSet<Integer> content = new TreeSet<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean behind = according.index() < 2 && i > source[1];
      if (behind || (according.index() >= 2 && i < according.index())) {
        content.add(i);
      }
    }
    return content;
  }

  /** Whom "according to" names, however the tree joins the two words to it. */
  private static @Nullable Token named(Sentence sentence, Token according) {
    if (according.is("case") && according.head() >= 0) {
      return sentence.token(according.head());
    }
    Optional<Token> below = sentence.child(according, "obl", "nmod", "obj");
    if (below.isPresent() || according.index() + 1 >= sentence.tokens().size()) {
      return below.orElse(null);
    }
    Token to = sentence.token(according.index() + 1);
    if (to.is("case") && to.head() > to.index()) {
      return sentence.token(to.head());
    }
    return sentence.tokens().stream()
        .filter(t -> t.index() > to.index() && t.isNominal())
        .filter(t -> t.head() <= to.index() || !sentence.token(t.head()).isNominal())
        .findFirst()
        .orElse(null);
  }
}
