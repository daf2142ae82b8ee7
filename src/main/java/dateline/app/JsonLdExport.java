package dateline.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.claim.Claim;
import dateline.says.Source;
import dateline.story.Event;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.who.Actor;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Linked data: events, claims and articles in schema.org's words, and in PROV-O's the chain from a
 * claim to who says it and to the article that it is quoted from.
 */
final class JsonLdExport extends JsonExport {

  private static final String ITEM = "urn:dateline:";

  private final Articles articles;
  private final Set<String> written = new HashSet<>();

  JsonLdExport(PrintStream out, Articles articles) {
    super(out);
    this.articles = articles;
  }

  @Override
  public void begin() {
    print(
        "{\"@context\":{\"@vocab\":\"https://schema.org/\",\"prov\":\"http://www.w3.org/ns/prov#\","
            + "\"dateline\":\"urn:dateline:term:\"},\"@graph\":[");
  }

  @Override
  public void write(Story story, Event event) {
    ObjectNode o = item("event", event.id(), "Event");
    o.put("name", EventWords.what(event));
    o.put("dateline:type", event.type());
    o.put("dateline:standing", word(event.standing().state()));
    o.put("dateline:origins", event.standing().witnesses());
    o.put("startDate", event.from() == null ? null : event.from().toString());
    o.put("endDate", event.to() == null ? null : event.to().toString());
    actors(o.putArray("dateline:actor"), event.actor());
    actors(o.putArray("dateline:recipient"), event.recipient());
    if (event.place() != null) {
      ObjectNode place = o.putObject("location").put("@type", "Place");
      place.put("name", event.place().name());
      place.put("addressCountry", event.place().country());
      if (event.place().lat() != null && event.place().lon() != null) {
        ObjectNode geo = place.putObject("geo").put("@type", "GeoCoordinates");
        geo.put("latitude", event.place().lat()).put("longitude", event.place().lon());
      }
    }
    ArrayNode claims = o.putArray("subjectOf");
    event.testimonies().forEach(t -> link(claims.addObject(), "claim", t.claim().id()));
    item(o);
    event.testimonies().forEach(this::claim);
    for (Actor actor : Stream.concat(event.actor().stream(), event.recipient().stream()).toList()) {
      if (written.add(actor.id())) {
        ObjectNode agent = item("actor", actor.id(), "prov:Agent");
        agent.put("name", actor.name());
        agent.put("addressCountry", actor.country());
        if (actor.wikidata() != null) {
          agent
              .putObject("sameAs")
              .put("@id", "http://www.wikidata.org/entity/" + actor.wikidata());
        }
        item(agent);
      }
    }
  }

  private void claim(Testimony testimony) {
    Claim claim = testimony.claim();
    ObjectNode o = item("claim", claim.id(), "Claim");
    ((ArrayNode) o.get("@type")).add("prov:Entity");
    o.put("text", claim.evidence().text());
    o.put("dateline:status", word(claim.status()));
    o.put("dateline:stance", word(testimony.stance()));
    link(o.putObject("prov:wasQuotedFrom"), "article", testimony.article());
    ArrayNode chain = o.putArray("prov:wasAttributedTo");
    for (Source source : claim.sources()) {
      ObjectNode agent = chain.addObject();
      agent.put("@type", "prov:Agent");
      agent.put("name", source.name());
      agent.put("dateline:kind", word(source.kind()));
      agent.put("dateline:cue", source.cue());
    }
    item(o);
    if (written.add("article " + testimony.article())) {
      article(testimony);
    }
  }

  private void article(Testimony testimony) {
    Articles.Cited cited = articles.get(testimony.article());
    ObjectNode o = item("article", testimony.article(), "NewsArticle");
    ((ArrayNode) o.get("@type")).add("prov:Entity");
    o.put("headline", cited.title());
    o.put("url", cited.url());
    o.put("inLanguage", cited.language());
    o.put("datePublished", cited.day());
    if (testimony.publisher() != null) {
      ObjectNode publisher = o.putObject("publisher");
      publisher.put("@type", "Organization").put("name", testimony.publisher());
    }
    item(o);
  }

  private static ObjectNode item(String sort, String id, String type) {
    ObjectNode o = object();
    link(o, sort, id);
    o.putArray("@type").add(type);
    return o;
  }

  private static void link(ObjectNode o, String sort, String id) {
    o.put("@id", ITEM + sort + ":" + id);
  }

  private static void actors(ArrayNode array, List<Actor> actors) {
    actors.forEach(a -> link(array.addObject(), "actor", a.id()));
  }

  @Override
  public void end() {
    print("\n]}\n");
  }
}
