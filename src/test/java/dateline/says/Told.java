package dateline.says;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import dateline.parse.Sentence;
import dateline.parse.Token;
import dateline.read.Role;
import dateline.when.When;
import dateline.who.Who;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paragraphs told on Thursday, 12 March 2026, with who says what in them. */
record Told(ParsedArticle parsed, Attributions attributions) {

  private static final Encoder ENCODER = Encoder.open();
  private static final Who WHO = Who.open();
  private static final When WHEN = When.open();
  private static final Says SAYS = Says.open();

  static Told of(String... paragraphs) {
    return of(Role.PARAGRAPH, null, paragraphs);
  }

  /** A caption with the credit of whoever took the picture. */
  static Told caption(String credit, String text) {
    return of(Role.CAPTION, credit, text);
  }

  private static Told of(Role role, @Nullable String credit, String... paragraphs) {
    ParsedArticle parsed = ENCODER.parse(Stories.of("2026-03-12", role, credit, paragraphs));
    return new Told(parsed, SAYS.attributions(parsed, WHO.mentions(parsed), WHEN.times(parsed)));
  }

  /** The chain of sources of the word that stands once in the text, outermost first. */
  List<Source> chain(String word) {
    return attributions.chain(sentence(word), token(word));
  }

  /** How the word that stands once in the text stands. */
  Standing standing(String word) {
    return attributions.standing(sentence(word), token(word));
  }

  /** The names in the chain of this word. */
  List<String> names(String word) {
    return chain(word).stream().map(Source::name).toList();
  }

  private Sentence sentence(String word) {
    return parsed.sentences().stream()
        .filter(s -> s.tokens().stream().anyMatch(t -> t.text().equals(word)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word \"" + word + "\""));
  }

  private Token token(String word) {
    return sentence(word).tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
