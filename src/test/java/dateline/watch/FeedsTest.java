package dateline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of feeds. */
class FeedsTest {

  @Test
  void aFeedHasItsOwnWordsOrTheFilesOrTheUsualOnes() throws FeedsException {
    Feeds feeds =
        Feeds.of(
            "feeds.toml",
            """
            contact = "desk@a.example"
            every = "1h"

            [[feed]]
            url = "https://a.example/rss"

            [[feed]]
            url = "https://b.example/news.xml"   # a site map
            publisher = "The B Post"
            every = "2m"
            days = 30
            """);

    assertThat(feeds.contact()).isEqualTo("desk@a.example");
    assertThat(feeds.feeds())
        .containsExactly(
            new WatchedFeed("https://a.example/rss", null, Duration.ofHours(1), 7),
            new WatchedFeed("https://b.example/news.xml", "The B Post", Duration.ofMinutes(2), 30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "every = \"1h\"|f: names no feed",
        "[[feed]]\\npublisher = \"P\"|f:2: a feed without a url",
        "[[feed]]\\nurl = \"ftp://a.example/\"|f:2: url: no http or https address",
        "[[feed]]\\nurl = 5|f:2: url: no text in quotation marks",
        "[[feed]]\\nurl = \"http://a.example/\"\\nevry = \"1h\"|f:3: evry: not known here; known are days, every, publisher, url",
        "[[feed]]\\nurl = \"http://a.example/\"\\nevery = \"soon\"|f:3: every: no length of time",
        "[[feed]]\\nurl = \"http://a.example/\"\\nevery = \"10s\"|f:3: every: no feed is asked more than once a minute",
        "[[feed]]\\nurl = \"http://a.example/\"\\ndays = 0|f:3: days: no number of days",
        "[[feed]]\\nurl = \"http://a.example/\"\\n[[feed]]\\nurl = \"http://a.example/\"|f:4: url: stands here a second time",
        "contact = \"a b\"\\n[[feed]]\\nurl = \"http://a.example/\"|f:1: contact: no address",
        "feed = \"http://a.example/\"|f: names no feed",
        "feed = [\"http://a.example/\"]|f:1: feed: no table",
        "url = |f:1: no TOML: ",
        "[[f#o|f:1: no TOML: ",
        "[[f#o\\n|f:1: no TOML: ",
        "[[f#o\\nx|f:1: no TOML: ",
        "[[f#o]]|f:1: no TOML: "
      })
  void whatCannotBeUsedIsNamedWithItsLine(String text, String line) {
    assertThatThrownBy(() -> Feeds.of("f", text.replace("\\n", "\n")))
        .isInstanceOf(FeedsException.class)
        .hasMessageStartingWith(line)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Feeds.read(Path.of("no", "feeds.toml")))
        .hasMessage(Path.of("no", "feeds.toml") + ": no such file; check the name");
  }
}
