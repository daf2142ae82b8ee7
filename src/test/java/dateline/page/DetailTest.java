package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From an event to its words: the event's, the article's, the actor's and the comparison's views.
 */
@ExtendWith(Driven.class)
class DetailTest {

  @Test
  void anEventShowsWhoSaysSoAndWhoSpeaksAgainstIt(Site site) throws Exception {
    String id = contested(site).get("id").asText();
    JsonNode event = site.api("/api/events/" + id);
    try (Tab tab = site.open("/event/" + id)) {
      assertThat(tab.text("h1")).contains(event.at("/actor/0/name").asText());
      assertThat(tab.count(".side.for .testimony")).isPositive();
      assertThat(tab.count(".side.against .testimony")).isPositive();
      assertThat(tab.text(".course")).contains("Unconfirmed", "Contested");
      assertThat(tab.text(".badge")).isEqualTo("Contested");
    }
  }

  @Test
  void anEventShowsItsIndependentLinesOfReporting(Site site) throws Exception {
    JsonNode event = site.api("/api/events?standing=corroborated&kind=event").at("/items/0");
    try (Tab tab = site.open("/event/" + event.get("id").asText())) {
      assertThat(tab.count("[aria-label='Lines of reporting'] tbody tr"))
          .isGreaterThanOrEqualTo(event.get("origins").asInt());
    }
  }

  @Test
  void aClickLeadsFromTheListOverTheEventToTheWords(Site site) {
    try (Tab tab = site.open("/?standing=contested")) {
      tab.click(".events a.open");
      assertThat(tab.address()).startsWith("/event/");
      String words = tab.text(".testimony .quote mark");
      tab.click(".testimony a.open");

      assertThat(tab.address()).startsWith("/article/");
      assertThat(String.join("", tab.texts("mark.on"))).isEqualTo(words);
    }
  }

  @Test
  void anArticleHasEveryClaimAtItsWords(Site site) throws Exception {
    String id = contested(site).get("article").asText();
    JsonNode article = site.api("/api/articles/" + id);
    try (Tab tab = site.open("/article/" + id)) {
      for (JsonNode claim : article.get("claims")) {
        String words = "mark[data-claims~='" + claim.get("id").asText() + "']";
        assertThat(String.join("", tab.texts(words)))
            .as(claim.get("id").asText())
            .isEqualTo(claim.at("/evidence/trigger/text").asText());
      }
    }
  }

  @Test
  void markedWordsShowTheChainOfSourcesAndWhy(Site site) throws Exception {
    JsonNode claim = contested(site);
    try (Tab tab = site.open("/article/" + claim.get("article").asText())) {
      assertThat(tab.count(".why .reasons")).isZero();
      tab.click("mark");

      assertThat(tab.address()).contains("?claim=");
      assertThat(tab.text(".why .chain")).isNotEmpty();
      assertThat(tab.text(".why .reasons")).contains("standing:", "dateline explain");
    }
  }

  @Test
  void whyIsWhatExplainSays(Site site) throws Exception {
    JsonNode event = contested(site);
    String claim = event.get("claim").asText();
    JsonNode article = site.api("/api/articles/" + event.get("article").asText());
    try (Tab tab = site.open("/article/" + event.get("article").asText() + "?claim=" + claim)) {
      for (JsonNode one : article.get("claims")) {
        if (one.get("id").asText().equals(claim)) {
          one.at("/why/why").forEach(w -> assertThat(tab.text(".why")).contains(w.asText()));
        }
      }
    }
  }

  @Test
  void anActorHasNamesPartnersDeedsAndStatements(Site site) {
    try (Tab tab = site.open("/actor/ETH")) {
      assertThat(tab.text("h1")).isEqualTo("Ethiopia");
      assertThat(tab.text(".names")).contains("“Ethiopia”");
      assertThat(tab.texts("h2"))
          .anyMatch(h -> h.startsWith("Partners"))
          .anyMatch(h -> h.startsWith("Roles"))
          .anyMatch(h -> h.startsWith("Says"));
      assertThat(tab.count(".ties li")).isPositive();
      assertThat(tab.count(".item")).isPositive();
    }
  }

  @Test
  void twoPublishersTellTheSameEventSideBySide(Site site) {
    try (Tab tab = site.open("/compare?a=Harbour+Post&b=Savannah+Times")) {
      assertThat(tab.count(".pair")).isPositive();
      assertThat(tab.texts(".pair .side:first-child .byline b")).containsOnly("Harbour Post");
      assertThat(tab.texts(".pair .side:last-child .byline b")).containsOnly("Savannah Times");
    }
  }

  @Test
  void theMediaOfTwoCountriesTellTheSameEventSideBySide(Site site) throws Exception {
    JsonNode both = site.api("/api/compare?by=country&kind=event&kind=figure&a=GBR&b=KEN");
    try (Tab tab = site.open("/compare")) {
      tab.click(".compare .toggle button", "Countries");
      assertThat(tab.address()).isEqualTo("/compare?by=country");
      tab.go(site.at("/compare?by=country&a=GBR&b=KEN"));

      assertThat(tab.text(".heads")).contains("United Kingdom", "Kenya");
      assertThat(tab.count(".pair")).isEqualTo(both.get("events").size()).isPositive();
      assertThat(tab.texts(".pair .side:first-child .byline b"))
          .containsAnyOf("Harbour Post", "Northern Ledger")
          .doesNotContain("Savannah Times", "Coastal Tribune");
    }
  }

  @Test
  void comparingSaysWhereTheTwoDiffer(Site site) {
    try (Tab tab = site.open("/compare?a=Harbour+Post&b=Savannah+Times")) {
      assertThat(tab.texts(".differ dt")).contains("SOURCE");
    }
  }

  private static JsonNode contested(Site site) throws Exception {
    return site.api("/api/events?standing=contested&kind=event").at("/items/0");
  }
}
