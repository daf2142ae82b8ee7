package dateline.what;

import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.says.Attribution;
import dateline.table.Table;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Codes statements: an actor says something. Media that pass on what others did are sources, not
 * speakers; acts that PLOVER codes as events (accusing, demanding, praising) are not listed again.
 */
final class StatementCoder {

  private final Set<String> acts;
  private final Map<String, String> expressed;

  private StatementCoder(Set<String> acts, Map<String, String> expressed) {
    this.acts = acts;
    this.expressed = expressed;
  }

  static StatementCoder open() {
    Set<String> classes =
        Set.of("report", "assert", "commit", "deny", "promise", "refuse", "belief");
    Set<String> acts =
        Table.resource("/dateline/says/cues.tsv").rows().stream()
            .filter(r -> classes.contains(r.get("class")))
            .map(r -> r.get("lemma"))
            .collect(Collectors.toUnmodifiableSet());
    Map<String, String> expressed =
        Table.resource("/dateline/what/expressed.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get("noun"), r -> r.get("act")));
    return new StatementCoder(acts, expressed);
  }

  List<Finding> of(ParsedArticle article, Mentions mentions, Attribution attribution) {
    Sentence sentence = article.sentence(attribution.sentence());
    Token head = sentence.token(attribution.head());
    if (attribution.source() == null
        || attribution.content().isEmpty()
        || !head.upos().equals("VERB")) {
      return List.of();
    }
    Optional<String> act = act(sentence, head, attribution.act());
    if (act.isEmpty()) {
      return List.of();
    }
    Optional<Mention> speaker = speaker(sentence, mentions, attribution.source());
    if (speaker.isEmpty() || speaker.get().actor().kind() == Actor.Kind.OUTLET) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    int last = attribution.cue().get(0).last();
    found.add(
        finding(
            act.get(),
            speaker.get(),
            sentence,
            attribution.head(),
            attribution.head(),
            Math.max(last, attribution.head()),
            content(article, attribution),
            attribution));
    // Each further sentence of a quotation is a line of its own, so that every line has its words.
    for (Attribution.Span span : attribution.content()) {
      if (span.sentence() != attribution.sentence()) {
        Sentence more = article.sentence(span.sentence());
        int root = more.root().index();
        int predicate = span.first() <= root && root <= span.last() ? root : span.first();
        found.add(
            finding(
                act.get(),
                speaker.get(),
                more,
                predicate,
                span.first(),
                span.last(),
                more.text(span.first(), span.last()),
                attribution));
      }
    }
    return found;
  }

  private Optional<String> act(Sentence sentence, Token head, String lemma) {
    for (Token object : sentence.children(head, "obj")) {
      String act = expressed.get(object.lemma());
      if (act != null) {
        return Optional.of(act);
      }
    }
    return acts.contains(lemma) && !WordLists.shipped().has("found-out", lemma)
        ? Optional.of(lemma)
        : Optional.empty();
  }

  /** The one whom the source's head names; "a doctor at the hospital" is no hospital. */
  private static Optional<Mention> speaker(
      Sentence sentence, Mentions mentions, Attribution.Span source) {
    Mention best = null;
    for (Mention mention : mentions.in(source.sentence())) {
      boolean inside = source.first() <= mention.head() && mention.head() <= source.last();
      if (!inside || mention.form() == Mention.Form.MODIFIER) {
        continue;
      }
      int above = sentence.token(mention.head()).head();
      boolean heads = above < source.first() || above > source.last();
      if (heads) {
        return Optional.of(mention);
      }
      if (best == null || mention.last() - mention.first() > best.last() - best.first()) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String content(ParsedArticle article, Attribution attribution) {
    return attribution.content().stream()
        .filter(s -> s.sentence() == attribution.sentence())
        .map(s -> article.sentence(s.sentence()).text(s.first(), s.last()))
        .collect(Collectors.joining(" … "));
  }

  private static Finding finding(
      String act,
      Mention speaker,
      Sentence sentence,
      int predicate,
      int first,
      int last,
      String content,
      Attribution attribution) {
    boolean certain = speaker.form() != Mention.Form.PRONOUN;
    return new Finding(
        Finding.Kind.STATEMENT,
        act,
        null,
        List.of(),
        List.of(speaker),
        List.of(),
        sentence.number(),
        predicate,
        first,
        last,
        null,
        null,
        attribution.direct(),
        content,
        certain ? 0.8 : 0.7,
        List.of("what: says, " + attribution.rule()));
  }
}
