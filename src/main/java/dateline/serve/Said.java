package dateline.serve;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.store.Anchor;
import dateline.store.Correction;
import dateline.store.Correction.Kind;
import dateline.what.Finding;
import dateline.what.Quads;
import dateline.who.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Corrections as requests carry them. */
final class Said {

  private static final int LONGEST = 500;
  private static final int MOST_CLAIMS = 500;

  private Said() {}

  /** {@code {"kind", "claims": [id], "type", "actor", "by", "reason", "undoes"}}. */
  static Correction of(JsonNode asked, Snapshot snapshot) {
    Kind kind = kind(asked.path("kind").asText(""));
    String by = text(asked, "by");
    if (by.isEmpty()) {
      throw new Problem(400, "by is missing: who says so");
    }
    List<Anchor> claims = new ArrayList<>();
    for (JsonNode id : asked.path("claims")) {
      claims.add(Anchor.of(snapshot.claim(id.asText())));
    }
    if (claims.size() > MOST_CLAIMS) {
      throw new Problem(413, "at most " + MOST_CLAIMS + " claims at once");
    }
    int needed = kind == Kind.UNDO ? 0 : kind == Kind.TOGETHER || kind == Kind.APART ? 2 : 1;
    if (claims.size() < needed) {
      throw new Problem(400, "claims needs at least " + needed + " ids of claims");
    }
    return new Correction(
        0,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        by,
        kind,
        claims,
        kind == Kind.TYPE ? type(asked, claims) : null,
        kind == Kind.ACTOR || kind == Kind.RECIPIENT ? actor(text(asked, "actor"), snapshot) : null,
        text(asked, "reason"),
        kind == Kind.UNDO ? undone(asked.path("undoes").asLong(0), snapshot) : null);
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (Json.word(kind).equals(word)) {
        return kind;
      }
    }
    throw new Problem(
        400,
        "kind is one of "
            + Arrays.stream(Kind.values()).map(Json::word).collect(Collectors.joining(", ")));
  }

  private static String text(JsonNode asked, String field) {
    String text = asked.path(field).asText("").strip();
    if (text.length() > LONGEST) {
      throw new Problem(413, field + " is longer than " + LONGEST + " characters");
    }
    return text;
  }

  private static String type(JsonNode asked, List<Anchor> claims) {
    String type = text(asked, "type");
    if (type.isEmpty()) {
      throw new Problem(400, "type is missing: the right one");
    }
    boolean event = claims.stream().anyMatch(a -> a.kind() == Finding.Kind.EVENT);
    if (event && Quads.of(type).equals(Quads.NONE)) {
      throw new Problem(400, "type of an event is one of PLOVER's, such as ASSAULT");
    }
    return type;
  }

  /** An actor of the record by id or name, else a new one of that name; nobody for no word. */
  private static @Nullable Actor actor(String word, Snapshot snapshot) {
    if (word.isEmpty()) {
      return null;
    }
    return snapshot
        .actorNamed(word)
        .orElseGet(
            () ->
                new Actor(
                    "named-" + word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"),
                    word,
                    Actor.Kind.DESCRIBED,
                    null,
                    null,
                    null,
                    "named in a correction"));
  }

  private static Long undone(long number, Snapshot snapshot) {
    return snapshot.log().stream()
        .filter(c -> c.number() == number && c.kind() != Kind.UNDO)
        .map(Correction::number)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("correction to undo"));
  }
}
