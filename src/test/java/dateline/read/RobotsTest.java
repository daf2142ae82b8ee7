package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RFC 9309, by its own examples and the cases that it names. */
class RobotsTest {

  private static boolean allows(String rules, String path) {
    return Robots.of("User-agent: *\n" + rules, "Dateline").allows(path);
  }

  @Test
  void theLongestRuleCounts() {
    String rules = "Allow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
    assertThat(allows(rules, "/example/page/")).isTrue();
    assertThat(allows(rules, "/example/page/disallowed.gif")).isFalse();
  }

  @Test
  void ofEqualRulesAllowCounts() {
    assertThat(allows("Disallow: /a\nAllow: /a\n", "/a/b")).isTrue();
  }

  @Test
  void starsAndTheEndAreUnderstood() {
    assertThat(allows("Disallow: /*.php$\n", "/a/b.php")).isFalse();
    assertThat(allows("Disallow: /*.php$\n", "/a/b.php?x")).isTrue();
    assertThat(allows("Disallow: /a*b*c\n", "/axxbyyc/d")).isFalse();
    assertThat(allows("Disallow: /$\n", "/")).isFalse();
    assertThat(allows("Disallow: /$\n", "/a")).isTrue();
  }

  @Test
  void anEmptyRuleForbidsNothing() {
    assertThat(allows("Disallow:\n", "/a")).isTrue();
  }

  @Test
  void robotsItselfIsAlwaysAllowed() {
    assertThat(allows("Disallow: /\n", "/robots.txt")).isTrue();
  }

  @Test
  void theGroupThatNamesTheProgramCountsAlone() {
    Robots robots =
        Robots.of(
            """
            User-agent: *
            Disallow: /

            User-Agent: other
            user-agent: DATELINE/1.0 # ours
            Disallow: /private
            Crawl-delay: 2.5

            User-agent: dateline
            Disallow: /also
            """,
            "Dateline");
    assertThat(robots.allows("/news")).isTrue();
    assertThat(robots.allows("/private/1")).isFalse();
    assertThat(robots.allows("/also")).isFalse();
    assertThat(robots.delay()).hasValue(2.5);
  }

  @Test
  void escapesAreComparedInOneForm() {
    assertThat(allows("Disallow: /caf%c3%a9\n", "/caf%C3%A9/menu")).isFalse();
  }

  @Test
  void whatIsNoRobotsFileForbidsNothing() {
    assertThat(Robots.of("<html><body>Not found</body></html>", "Dateline").allows("/a")).isTrue();
    assertThat(Robots.FORBID_ALL.allows("/a")).isFalse();
  }

  @Test
  void aRuleOfManyStarsIsNoTrap() {
    String rules = "Disallow: /" + "*a".repeat(20_000) + "b\n";
    assertThat(allows(rules, "/" + "a".repeat(50_000))).isTrue();
  }
}
