package dateline.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dateline.claim.Claim;
import dateline.store.EventJson;
import dateline.story.Event;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.where.Place;
import dateline.who.Actor;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PLOVER's JSON records, one a line; what PLOVER has no field for stands under "dateline". */
final class PloverExport extends JsonExport {

  private final Articles articles;

  PloverExport(PrintStream out, Articles articles) {
    super(out);
    this.articles = articles;
  }

  @Override
  public void write(Story story, Event event) {
    Codes codes = Codes.of(event);
    if (codes == null) {
      return;
    }
    Testimony first = event.testimonies().get(0);
    Claim claim = first.claim();
    ObjectNode o = object();
    o.put("id", event.id());
    o.put("date", event.from() == null ? null : event.from().toString());
    o.put("enddate", event.to() == null ? null : event.to().toString());
    entities(o.putArray("actor"), event.actor());
    entities(o.putArray("recipient"), event.recipient());
    o.putArray("event").add(event.type());
    o.put("event_text", claim.evidence().trigger().text());
    o.put("quad_code", codes.quad());
    o.put("event_scale", codes.score());
    if (event.mode() != null) {
      o.putArray("mode").add(event.mode());
    }
    claim.contexts().forEach(o.putArray("context")::add);
    place(o, event.place());
    o.put("text", claim.evidence().text());
    ObjectNode info = o.putObject("text_info");
    info.put("sequence", claim.evidence().sentence());
    info.put("start", claim.evidence().start());
    info.put("end", claim.evidence().end());
    Articles.Cited cited = articles.get(first.article());
    ObjectNode cite = o.putObject("cite_info");
    cite.put("url", cited.url());
    cite.put("title", cited.title());
    cite.put("language", cited.language());
    cite.put("publication", first.publisher());
    cite.put("coder", Main.VERSION);
    cite.put("codebook", "PLOVER 2.0");
    o.putRawValue("dateline", new RawValue(EventJson.line(event)));
    print(string(o) + "\n");
  }

  private static void entities(ArrayNode array, List<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode o = array.addObject();
      o.put("code", actor.country());
      o.put("sector", actor.sector());
      o.put("entity_text", actor.name());
      o.put("identifier_id", actor.wikidata());
    }
  }

  private static void place(ObjectNode event, @Nullable Place place) {
    if (place == null) {
      return;
    }
    ObjectNode o = event.putObject("event_loc");
    o.put("extracted_place", place.text());
    o.put("resolved_place", place.name());
    o.put("geonameid", place.geonames());
    o.put("lat", place.lat());
    o.put("lon", place.lon());
    o.put("province", place.admin1());
    o.put("country_code", place.country());
    int resolution =
        switch (place.level()) {
          case REGION, UNRESOLVED -> 0;
          case COUNTRY -> 1;
          case ADMIN1 -> 2;
          case ADMIN2 -> 3;
          case CITY -> 4;
          case SITE -> 5;
        };
    if (resolution > 0) {
      o.put("resolution", resolution);
    }
  }
}
