package dateline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a store's events are counted by, in columns of numbers: some 100 bytes an event, no claim
 * and no text. Sets of events are bit sets of their numbers; any set is counted in one pass.
 * Immutable and safe for several threads.
 */
public final class EventIndex {

  /** Cooperation, conflict, neither. */
  private static final int BANDS = 3;

  /**
   * A value that events have.
   *
   * @param facet what it is a value of, as {@code docs/schema.md} lists them
   * @param value as the record writes it
   * @param label as people read it
   */
  public record Value(String facet, String value, String label) {}

  /**
   * How many events have a value.
   *
   * @param value the value
   * @param events how many
   */
  public record Count(Value value, int events) {}

  /**
   * How many events of each sort.
   *
   * @param of a day, a place or a pair
   * @param cooperation events of cooperation
   * @param conflict events of conflict
   * @param neither what is neither, such as statements
   * @param <T> what is counted by
   */
  public record Bands<T>(T of, int cooperation, int conflict, int neither) {
    /** All of them. */
    public int all() {
      return cooperation + conflict + neither;
    }
  }

  /**
   * A place on the map.
   *
   * @param name its name
   * @param country ISO 3166-1 alpha-3, or null
   * @param lat degrees north
   * @param lon degrees east
   * @param level how precise it is, in lower case
   */
  public record Spot(String name, @Nullable String country, double lat, double lon, String level) {}

  /**
   * Two that dealt with each other.
   *
   * @param one the id that comes first in the alphabet
   * @param other the other's
   */
  public record Pair(String one, String other) {}

  private final EventColumns columns;
  private final Map<String, Map<String, Integer>> numbers = new LinkedHashMap<>();
  private final int[] newest;
  private final int[] allValues;
  private final int[] allPairs;

  private EventIndex(EventColumns columns) {
    this.columns = columns;
    for (int i = 0; i < columns.values.size(); i++) {
      Value value = columns.values.get(i);
      numbers.computeIfAbsent(value.facet(), f -> new LinkedHashMap<>()).put(value.value(), i);
    }
    newest =
        IntStream.range(1, columns.size + 1)
            .boxed()
            .sorted(Comparator.comparing((Integer e) -> columns.day[e]).reversed())
            .mapToInt(e -> e)
            .toArray();
    allValues = countValues(all());
    allPairs = countPairs(all());
  }

  /** A store's, as it is now. */
  static EventIndex of(Connection connection) throws SQLException {
    return new EventIndex(EventColumns.of(connection));
  }

  /** All events. */
  public BitSet all() {
    BitSet all = new BitSet();
    all.set(1, columns.size + 1);
    return all;
  }

  /** Events that have one of these values. */
  public BitSet having(String facet, Collection<String> values) {
    BitSet having = new BitSet();
    for (String one : values) {
      Integer number = numbers.getOrDefault(facet, Map.of()).get(one);
      if (number != null) {
        for (int i = columns.fromEvent[number]; i < columns.fromEvent[number + 1]; i++) {
          having.set(columns.event[i]);
        }
      }
    }
    return having;
  }

  /** Events not over before the one day and begun by the other; null leaves an end open. */
  public BitSet between(@Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    BitSet between = new BitSet();
    for (int event = 1; event <= columns.size; event++) {
      boolean dated = columns.day[event] != EventColumns.NO_DAY || (from == null && to == null);
      if (dated && columns.lastDay[event] >= first && columns.day[event] <= last) {
        between.set(event);
      }
    }
    return between;
  }

  /** Events in which these two stand on different sides. */
  public BitSet between(String one, String other) {
    Pair asked = one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    int number = columns.pairs.indexOf(asked);
    BitSet between = having("actor", List.of(one));
    between.and(having("actor", List.of(other)));
    for (int e = between.nextSetBit(1); e >= 0; e = between.nextSetBit(e + 1)) {
      if (IntStream.range(columns.fromPair[e], columns.fromPair[e + 1])
          .noneMatch(i -> columns.pair[i] == number)) {
        between.clear(e);
      }
    }
    return between;
  }

  /** Counts the values of events: once for all facets. */
  public Tally tally(BitSet among) {
    int[] counts = isAll(among) ? allValues : countValues(among);
    return (facet, most) ->
        numbers.getOrDefault(facet, Map.of()).values().stream()
            .filter(v -> counts[v] > 0)
            .collect(Top.of(most, Comparator.comparingInt((Integer v) -> counts[v])))
            .stream()
            .map(v -> new Count(columns.values.get(v), counts[v]))
            .toList();
  }

  private boolean isAll(BitSet among) {
    return among.cardinality() == columns.size;
  }

  private int[] countValues(BitSet among) {
    int[] counts = new int[columns.values.size()];
    for (int e = among.nextSetBit(1); e >= 0; e = among.nextSetBit(e + 1)) {
      for (int i = columns.from[e]; i < columns.from[e + 1]; i++) {
        counts[columns.value[i]]++;
      }
    }
    return counts;
  }

  private int[] countPairs(BitSet among) {
    int[] counts = new int[columns.pairs.size() * BANDS];
    for (int e = among.nextSetBit(1); e >= 0; e = among.nextSetBit(e + 1)) {
      for (int i = columns.fromPair[e]; i < columns.fromPair[e + 1]; i++) {
        counts[columns.pair[i] * BANDS + columns.band[e]]++;
      }
    }
    return counts;
  }

  /** Values counted. */
  public interface Tally {
    /** The commonest of a facet, those of one count in the order of the alphabet. */
    List<Count> commonest(String facet, int most);
  }

  /** How many of these events stand under each day, in the order of days. */
  public List<Bands<LocalDate>> days(BitSet among) {
    TreeMap<Integer, int[]> days = new TreeMap<>();
    for (int e = among.nextSetBit(1); e >= 0; e = among.nextSetBit(e + 1)) {
      if (columns.day[e] != EventColumns.NO_DAY) {
        days.computeIfAbsent(columns.day[e], d -> new int[BANDS])[columns.band[e]]++;
      }
    }
    List<Bands<LocalDate>> counted = new ArrayList<>();
    days.forEach((day, n) -> counted.add(bands(LocalDate.ofEpochDay(day), n, 0)));
    return counted;
  }

  /** How many of these events happened at each place, the place of most first. */
  public List<Bands<Spot>> spots(BitSet among) {
    int[] counts = new int[columns.spots.size() * BANDS];
    for (int e = among.nextSetBit(1); e >= 0; e = among.nextSetBit(e + 1)) {
      if (columns.spot[e] >= 0) {
        counts[columns.spot[e] * BANDS + columns.band[e]]++;
      }
    }
    List<Bands<Spot>> counted = new ArrayList<>();
    for (int i = 0; i < columns.spots.size(); i++) {
      Bands<Spot> bands = bands(columns.spots.get(i), counts, i * BANDS);
      if (bands.all() > 0) {
        counted.add(bands);
      }
    }
    counted.sort(Comparator.comparingInt((Bands<Spot> b) -> b.all()).reversed());
    return counted;
  }

  /** How many of these events two have to do with each other in, those of most first. */
  public List<Bands<Pair>> pairs(BitSet among, int most) {
    int[] counts = isAll(among) ? allPairs : countPairs(among);
    Comparator<Integer> all =
        Comparator.comparingInt(
            p -> counts[p * BANDS] + counts[p * BANDS + 1] + counts[p * BANDS + 2]);
    return IntStream.range(0, columns.pairs.size())
        .filter(p -> counts[p * BANDS] + counts[p * BANDS + 1] + counts[p * BANDS + 2] > 0)
        .boxed()
        .collect(Top.of(most, all))
        .stream()
        .map(p -> bands(columns.pairs.get(p), counts, p * BANDS))
        .toList();
  }

  /** The numbers of a page of these events, the newest first. */
  public List<Long> newest(BitSet among, int offset, int limit) {
    return Arrays.stream(newest)
        .filter(among::get)
        .skip(offset)
        .limit(limit)
        .asLongStream()
        .boxed()
        .toList();
  }

  /** How a value reads; itself where no event has it. */
  public String label(String facet, String value) {
    Integer number = numbers.getOrDefault(facet, Map.of()).get(value);
    return number == null ? value : columns.values.get(number).label();
  }

  private static <T> Bands<T> bands(T of, int[] counts, int at) {
    return new Bands<>(of, counts[at], counts[at + 1], counts[at + 2]);
  }
}
