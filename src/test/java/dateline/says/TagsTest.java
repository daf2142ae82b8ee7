package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.parse.Sentence;
import dateline.parse.Token;
import org.junit.jupiter.api.Test;

class TagsTest {

  private static final Sentence SENTENCE =
      Told.of("The bishop lashed out at the cabinet, saying the army burned the crops.")
          .parsed()
          .sentence(0);

  private static Token token(String word) {
    return SENTENCE.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
  }

  @Test
  void verbOfSayingIsTaggedAsCue() {
    assertThat(new Tags(SENTENCE).isCue(token("saying"))).isTrue();
    assertThat(new Tags(SENTENCE).isCue(token("crops"))).isFalse();
  }

  @Test
  void headsOfCuesAreAmongTheTaggedWords() {
    Tags tags = new Tags(SENTENCE);
    assertThat(tags.cues()).isNotEmpty().allMatch(tags::isCue);
  }

  @Test
  void contentOfCueHoldsWhatIsSaidAndNotWhoSaysIt() {
    assertThat(new Tags(SENTENCE).content(token("saying")))
        .contains(token("burned").index(), token("crops").index())
        .doesNotContain(token("bishop").index());
  }

  @Test
  void cueSpanIsTheRunOfTaggedWords() {
    Token saying = token("saying");
    Attribution.Span span = new Tags(SENTENCE).cue(saying);
    assertThat(span.first()).isLessThanOrEqualTo(saying.index());
    assertThat(span.last()).isGreaterThanOrEqualTo(saying.index());
  }
}
