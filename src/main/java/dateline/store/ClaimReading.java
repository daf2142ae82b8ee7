package dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.claim.Claim;
import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Claims from the JSON that {@link ClaimJson} writes. */
final class ClaimReading {

  private ClaimReading() {}

  static Claim claim(JsonNode o, JsonNode why) {
    return new Claim(
        text(o, "id"),
        Finding.Kind.valueOf(constant(o, "kind")),
        text(o, "type"),
        orNull(o, "mode"),
        strings(o.path("contexts")),
        parties(o.path("actor"), why.path("actor")),
        parties(o.path("recipient"), why.path("recipient")),
        time(o.path("date"), why.path("date")),
        place(o.path("place"), why.path("place")),
        number(o, "value"),
        orNull(o, "bound"),
        Status.valueOf(constant(o, "status")),
        o.path("background").asBoolean(),
        o.path("certainty").asDouble(),
        sources(o.path("sources")),
        o.path("direct").asBoolean(),
        orNull(o, "content"),
        evidence(o.path("evidence")),
        o.path("confidence").asDouble(),
        strings(why.path("why")));
  }

  private static List<Claim.Party> parties(JsonNode array, JsonNode bases) {
    List<Claim.Party> parties = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      JsonNode o = array.path(i);
      parties.add(new Claim.Party(text(o, "text"), actor(o, bases.path(i))));
    }
    return parties;
  }

  static Actor actor(JsonNode o, JsonNode basis) {
    return new Actor(
        text(o, "id"),
        text(o, "name"),
        Actor.Kind.valueOf(constant(basis, "kind")),
        orNull(o, "country"),
        orNull(o, "sector"),
        orNull(o, "wikidata"),
        text(basis, "basis"));
  }

  static List<Actor> actors(JsonNode array, JsonNode bases) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      actors.add(actor(array.path(i), bases.path(i)));
    }
    return actors;
  }

  private static @Nullable Time time(JsonNode o, JsonNode why) {
    return o.isObject()
        ? new Time(
            text(o, "text"),
            orNull(o, "from"),
            orNull(o, "to"),
            text(o, "precision"),
            text(why, "value"),
            text(why, "type"),
            text(why, "basis"))
        : null;
  }

  static @Nullable Place place(JsonNode o, JsonNode why) {
    return o.isObject()
        ? new Place(
            text(o.hasNonNull("text") ? o : why, "text"),
            text(o, "name"),
            orNull(o, "country"),
            orNull(o, "admin1"),
            number(o, "lat"),
            number(o, "lon"),
            Place.Level.valueOf(constant(o, "level")),
            o.hasNonNull("geonames") ? (Integer) o.path("geonames").asInt() : null,
            text(why, "basis"))
        : null;
  }

  private static List<Source> sources(JsonNode array) {
    List<Source> sources = new ArrayList<>();
    for (JsonNode o : array) {
      sources.add(
          new Source(
              text(o, "text"),
              text(o, "name"),
              orNull(o, "id"),
              orNull(o, "country"),
              text(o, "cue"),
              Source.Kind.valueOf(constant(o, "kind"))));
    }
    return sources;
  }

  private static Claim.Evidence evidence(JsonNode o) {
    JsonNode trigger = o.path("trigger");
    return new Claim.Evidence(
        text(o, "article"),
        o.path("sentence").asInt(),
        o.path("start").asInt(),
        o.path("end").asInt(),
        text(o, "text"),
        new Claim.Trigger(
            trigger.path("start").asInt(), trigger.path("end").asInt(), text(trigger, "text")));
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return strings;
  }

  static String text(JsonNode o, String field) {
    if (!o.path(field).isTextual()) {
      throw new IllegalArgumentException("not a claim: no " + field + " in " + o);
    }
    return o.path(field).textValue();
  }

  static @Nullable String orNull(JsonNode o, String field) {
    return o.hasNonNull(field) ? o.path(field).asText() : null;
  }

  static @Nullable Double number(JsonNode o, String field) {
    return o.hasNonNull(field) ? (Double) o.path(field).asDouble() : null;
  }

  static String constant(JsonNode o, String field) {
    return text(o, field).toUpperCase(Locale.ROOT);
  }
}
