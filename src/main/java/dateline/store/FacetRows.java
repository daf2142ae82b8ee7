package dateline.store;

import dateline.says.Source;
import dateline.story.Event;
import dateline.story.Testimony;
import dateline.what.Quads;
import dateline.who.Actor;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What events can be narrowed by: every value that one has, each a number. */
final class FacetRows {

  private record Value(String facet, String value) {}

  private final Statements statements;
  private final Map<Value, Integer> numbers = new LinkedHashMap<>();
  private final Map<Value, String> labels = new LinkedHashMap<>();
  private final Map<Integer, Integer> counts = new LinkedHashMap<>();

  FacetRows(Statements statements) {
    this.statements = statements;
  }

  /** Says how a value reads, where it does not speak for itself. */
  void name(String facet, String value, @Nullable String label) {
    labels.putIfAbsent(new Value(facet, value), label == null ? value : label);
  }

  void add(int number, Event event) throws SQLException {
    TreeSet<Integer> values = new TreeSet<>();
    values.add(value("kind", JsonParts.word(event.kind())));
    values.add(value("quad", Quads.of(event.type())));
    values.add(value("type", event.type()));
    values.add(value("standing", JsonParts.word(event.standing().state())));
    event.stories().forEach(story -> values.add(value("story", story)));
    if (event.place() != null && event.place().country() != null) {
      values.add(value("country", event.place().country()));
    }
    for (Actor actor : Stream.concat(event.actor().stream(), event.recipient().stream()).toList()) {
      name("actor", actor.id(), actor.name());
      values.add(value("actor", actor.id()));
      if (actor.country() != null) {
        values.add(value("country", actor.country()));
      }
    }
    for (Testimony testimony : event.testimonies()) {
      values.add(value("status", JsonParts.word(testimony.claim().status())));
      values.add(value("source", testimony.line()));
      if (testimony.publisher() != null) {
        values.add(value("publisher", testimony.publisher()));
      }
      for (Source source : testimony.claim().sources()) {
        values.add(value("source", source.name()));
      }
    }
    for (int value : values) {
      statements.insert("event_facets", number, value);
      counts.merge(value, 1, Integer::sum);
    }
  }

  private int value(String facet, String value) {
    Value key = new Value(facet, value);
    return numbers.computeIfAbsent(key, k -> numbers.size() + 1);
  }

  void finish() throws SQLException {
    for (Map.Entry<Value, Integer> one : numbers.entrySet()) {
      Value value = one.getKey();
      statements.insert(
          "facet_values",
          one.getValue(),
          value.facet(),
          value.value(),
          labels.getOrDefault(value, value.value()),
          counts.getOrDefault(one.getValue(), 0));
    }
  }
}
