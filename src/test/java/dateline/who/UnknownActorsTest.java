package dateline.who;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Stories;
import dateline.parse.Encoder;
import dateline.parse.ParsedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownActorsTest {

  private static final Encoder ENCODER = Encoder.open();
  private static final Who WHO = Who.open();

  private static List<UnknownActor> frequent(int articles, String... texts) {
    UnknownActors unknown = new UnknownActors(WHO.base());
    for (String text : texts) {
      ParsedArticle parsed = ENCODER.parse(Stories.of("2023-08-04", text));
      unknown.add(parsed, WHO.mentions(parsed));
    }
    return unknown.frequent(articles);
  }

  @Test
  void gathersANameOverArticlesWithWhatTheySayOfIt() {
    List<UnknownActor> found =
        frequent(
            2,
            "Kenyan lawmaker Wanjiru Achieng met farmers on Tuesday.",
            "Wanjiru Achieng, a lawyer, left the party.",
            "Kenyan lawmaker Wanjiru Achieng denied the report.");
    assertThat(found).hasSize(1);
    UnknownActor achieng = found.get(0);
    assertThat(achieng.name()).isEqualTo("Wanjiru Achieng");
    assertThat(achieng.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(achieng.country()).isEqualTo("KEN");
    assertThat(achieng.articles()).isEqualTo(3);
    assertThat(achieng.said()).containsEntry("Kenyan lawmaker", 2).containsEntry("lawyer", 1);
    assertThat(achieng.said().keySet()).first().isEqualTo("Kenyan lawmaker");
  }

  @Test
  void whomTheTablesKnowIsNotListed() {
    assertThat(frequent(1, "Vladimir Putin met Recep Tayyip Erdogan in Moscow.")).isEmpty();
  }

  @Test
  void whoIsInFewerArticlesIsNotListed() {
    assertThat(frequent(2, "Kenyan lawmaker Wanjiru Achieng met farmers on Tuesday.")).isEmpty();
  }
}
