package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wrote a story, in the places where pages say so. */
class PageAuthorsTest {

  private static final String STORY =
      "<p>The only bridge over the Velm will be closed for three months from Monday, the transport"
          + " ministry said on Thursday.</p><p>Two ferries will carry cars and lorries, the minister"
          + " told reporters in the capital, and nobody will be cut off.</p>";

  private static List<String> authors(String head, String bodyClass, String byline) {
    String page =
        "<html><head>%s</head><body class='%s'><article><h1>Velm bridge closes</h1>%s%s</article></body></html>"
            .formatted(head, bodyClass, byline, STORY);
    return new Reader()
        .read(new Capture("p", page.getBytes(StandardCharsets.UTF_8)), Hints.NONE)
        .get(0)
        .authors();
  }

  private static String data(String author) {
    return ("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"@type\":\"Organization\",\"name\":\"%s\"}}</script>")
        .formatted(author);
  }

  @Test
  void aPageWithASidebarStillHasItsAuthor() {
    assertThat(authors("", "post right-sidebar", "<a rel='author' href='/kalnin'>Ines Kalnin</a>"))
        .containsExactly("Ines Kalnin");
  }

  @Test
  void anAuthorAmongCommentsIsNotTheStorys() {
    assertThat(
            authors(
                "", "", "<div class='comments'><a rel='author' href='/x'>Jo Passerby</a></div>"))
        .isEmpty();
  }

  @Test
  void aHouseInTheMetadataGivesWayToThePersonThatThePageShows() {
    assertThat(authors(data("VC"), "", "<div>By Ines Kalnin</div>")).containsExactly("Ines Kalnin");
    assertThat(authors(data("Bureau for Rivers e.V."), "", "<div>By Ines Kalnin</div>"))
        .containsExactly("Ines Kalnin");
  }

  @Test
  void aHouseStaysWhereThePageShowsNobody() {
    assertThat(authors(data("VC"), "", "")).containsExactly("VC");
  }

  @Test
  void aPersonInTheMetadataStays() {
    assertThat(authors(data("Jo Brandt"), "", "<div>By Ines Kalnin</div>"))
        .containsExactly("Jo Brandt");
  }

  @Test
  void anAuthorIsFoundBehindALabelInTheMiddleOfALine() {
    assertThat(authors("", "", "<div>Date: 2 May 2024 Author: Ines Kalnin Source: AP</div>"))
        .containsExactly("Ines Kalnin");
    assertThat(authors("", "", "<div>2 May 2024 by Ines Kalnin</div>"))
        .containsExactly("Ines Kalnin");
  }

  @Test
  void aHeadlineIsNoByline() {
    String page = "<html><body><h1>By Velm Bridge</h1>" + STORY + "</body></html>";

    assertThat(
            new Reader()
                .read(new Capture("p", page.getBytes(StandardCharsets.UTF_8)), Hints.NONE)
                .get(0)
                .authors())
        .isEmpty();
  }

  @Test
  void everyMetaElementOfANameCounts() {
    assertThat(
            authors(
                "<meta name='parsely-author' content='Ines Kalnin'>"
                    + "<meta name='parsely-author' content='Jo Brandt'>",
                "",
                ""))
        .containsExactly("Ines Kalnin", "Jo Brandt");
  }

  @Test
  void aLinkToAnAuthorsOwnPageNamesTheAuthor() {
    assertThat(authors("", "", "<div><a href='/staff/ines-kalnin/'>Ines Kalnin</a></div>"))
        .containsExactly("Ines Kalnin");
  }

  @Test
  void aLinkToAPersonInTheStoryIsNoByline() {
    assertThat(
            authors(
                "",
                "",
                STORY.replace("the minister", "the minister <a href='/staff/x/'>Jo Brandt</a>")))
        .isEmpty();
  }

  @Test
  void aLabelOfItsOwnNamesTheAuthorBelowIt() {
    assertThat(authors("", "", "<h4>Author</h4><p>Ines Kalnin</p>")).containsExactly("Ines Kalnin");
  }

  @Test
  void aNameBesideTheDayBelowTheHeadlineIsTheAuthor() {
    assertThat(authors("", "", "<p>11.12.2019 - Ines Kalnin</p>")).containsExactly("Ines Kalnin");
  }

  @Test
  void aTopicBesideTheDayIsNoAuthor() {
    assertThat(authors("", "", "<p>11.12.2019 - <a href='/topic/x'>Inland Rivers</a></p>"))
        .isEmpty();
  }

  @Test
  void whatAPersonDoesIsNoPartOfTheName() {
    assertThat(authors("<meta name='author' content='Reporter Ines Kalnin'>", "", ""))
        .containsExactly("Ines Kalnin");
  }

  @Test
  void theDayOfTheWeekIsNoPartOfTheName() {
    assertThat(
            authors(
                "",
                "",
                "<div class='byline'><span>By</span><span>Ines Kalnin</span>"
                    + "<span>Thursday, May 2</span></div>"))
        .containsExactly("Ines Kalnin");
  }
}
