package dateline.says;

import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.who.Actor;
import dateline.who.Mention;
import dateline.who.Mentions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who a source is: the words that name it, resolved to an actor where one stands behind them. */
final class Speakers {

  private final Cues cues;
  private final Mentions mentions;

  Speakers(Cues cues, Mentions mentions) {
    this.cues = cues;
    this.mentions = mentions;
  }

  /** The source that this noun phrase names. */
  Source source(Sentence sentence, Token head, String cue) {
    int[] span = span(sentence, head);
    String text = sentence.text(span[0], span[1]);
    Optional<Mention> mention = mention(sentence, head);
    if (mention.isEmpty()) {
      return new Source(text, name(sentence, head, span), null, null, cue, unresolved(head));
    }
    Actor actor = mention.get().actor();
    boolean several = mention.get().actors().size() > 1;
    String name = several ? text : actor.name();
    return new Source(
        text, name, several ? null : actor.id(), actor.country(), cue, kind(sentence, head, actor));
  }

  /** A quotation of another sentence, said by the subject of this verb. */
  Attribution quoted(
      Sentence sentence, Token verb, Token subject, Attribution.Span said, String rule) {
    return new Attribution(
        sentence.number(),
        Spans.of(sentence, subject),
        List.of(new Attribution.Span(sentence.number(), verb.index(), verb.index())),
        List.of(said),
        verb.lemma(),
        verb.index(),
        source(sentence, subject, verb.text()),
        true,
        rule);
  }

  Optional<Mention> mention(Sentence sentence, Token head) {
    return mentions
        .headedBy(sentence.number(), head.index())
        .filter(m -> m.form() != Mention.Form.MODIFIER)
        .or(
            () ->
                mentions
                    .holding(sentence.number(), head.index())
                    .filter(m -> m.head() == head.index() || m.form() == Mention.Form.NAME));
  }

  /** The noun phrase without its article and its appositions. */
  private String name(Sentence sentence, Token head, int[] span) {
    int first = span[0];
    int last = span[1];
    for (Token apposition : sentence.children(head, "appos")) {
      int before = sentence.subtree(apposition).get(0).index() - 1;
      last = before > head.index() ? Math.min(last, before) : last;
    }
    while (last > first && sentence.token(last).upos().equals("PUNCT")) {
      last--;
    }
    boolean article =
        first < last && cues.is("article", sentence.token(first).text().toLowerCase(Locale.ROOT));
    return sentence.text(article ? first + 1 : first, last);
  }

  /**
   * The noun phrase, its identifying appositions kept, its relative clauses and asides left out.
   */
  static int[] span(Sentence sentence, Token head) {
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.children(head)) {
      boolean aside =
          child.isAny(
              "punct",
              "acl",
              "parataxis",
              "cc",
              "cop",
              "aux",
              "mark",
              "advcl",
              "nsubj",
              "ccomp",
              "discourse",
              "obl",
              "advmod");
      boolean pre = child.is("case") || aside;
      if (pre && !child.is("conj")) {
        continue;
      }
      List<Token> below = sentence.subtree(child);
      first = Math.min(first, below.get(0).index());
      last = Math.max(last, below.get(below.size() - 1).index());
    }
    while (last > first && sentence.token(last).upos().equals("PUNCT")) {
      last--;
    }
    return new int[] {first, last};
  }

  private Source.Kind kind(Sentence sentence, Token head, Actor actor) {
    boolean plural = head.has("Number=Plur");
    return switch (actor.kind()) {
      case PERSON -> Source.Kind.PERSON;
      case OUTLET -> plural ? Source.Kind.COLLECTIVE : Source.Kind.OUTLET;
      case STATE, INSTITUTION, ORGANIZATION, GROUP -> Source.Kind.INSTITUTION;
      case DESCRIBED -> plural ? Source.Kind.COLLECTIVE : described(sentence, head);
    };
  }

  private Source.Kind described(Sentence sentence, Token head) {
    boolean definite = sentence.child(head, "det").filter(d -> d.has("Definite=Def")).isPresent();
    return definite ? Source.Kind.OFFICE : unresolved(head);
  }

  private Source.Kind unresolved(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (cues.is("document", lemma)) {
      return Source.Kind.DOCUMENT;
    }
    if (cues.is("unnamed", lemma)) {
      return Source.Kind.UNNAMED;
    }
    if (head.upos().equals("PROPN")) {
      return Source.Kind.PERSON;
    }
    return head.has("Number=Plur") ? Source.Kind.COLLECTIVE : Source.Kind.UNNAMED;
  }

  /** Whether somebody known, or a document, stands behind the noun; pronouns are let pass. */
  boolean canSpeak(Sentence sentence, Token head) {
    return !head.upos().equals("NOUN")
        || cues.is("document", head.lemma())
        || mention(sentence, head).isPresent();
  }

  /** Whether the source is a medium: an outlet, an agency. */
  boolean isOutlet(Sentence sentence, @Nullable Token head) {
    return head != null
        && mention(sentence, head).filter(m -> m.actor().kind() == Actor.Kind.OUTLET).isPresent();
  }
}
