package dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One address of each view, with something to see. */
final class Views {

  private Views() {}

  static Map<String, String> of(Site site) throws IOException {
    JsonNode contested = site.api("/api/events?standing=contested&kind=event").at("/items/0");
    String event = contested.get("id").asText();
    String article =
        contested.get("article").asText() + "?claim=" + contested.get("claim").asText();
    String actor = site.api("/api/overview?kind=event").at("/facets/actor/0/value").asText();
    Map<String, String> views = new LinkedHashMap<>();
    views.put("explore", "/");
    views.put("event", "/event/" + event);
    views.put("article", "/article/" + article);
    views.put("actor", "/actor/" + actor);
    views.put("compare", "/compare");
    views.put("compare-countries", "/compare?by=country");
    views.put("read", "/read");
    views.put("log", "/log");
    views.put("about", "/about");
    return views;
  }
}
