package dateline.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dates that a text has spoken of, for expressions that count from them: "a year earlier", "the
 * quarter", "that day". One article's; not shared between threads.
 */
final class Antecedents {

  /** How many sentences back a date is still counted from. */
  private static final int REACH = 2;

  /**
   * A date spoken of.
   *
   * @param sentence number of the sentence
   * @param day its first day
   * @param unit how precise it is: "day", "week", "month", "quarter", "year"
   * @param deictic a day named from the article's: "yesterday", "Friday"
   */
  record Anchor(int sentence, LocalDate day, String unit, boolean deictic) {}

  private final List<Anchor> anchors = new ArrayList<>();
  private int sentence;

  void enter(int number) {
    sentence = number;
  }

  /** Remembers a date that stands on its own; what counts from another is no anchor. */
  void add(Time time) {
    boolean unit = Calendar.UNITS.contains(time.precision());
    if (time.type().equals("DATE") && unit && time.from() != null && !time.value().contains("_")) {
      boolean deictic =
          time.precision().equals("day") && time.text().chars().noneMatch(Character::isDigit);
      anchors.add(new Anchor(sentence, LocalDate.parse(time.from()), time.precision(), deictic));
    }
  }

  /** The last date spoken of, not far back. */
  Optional<Anchor> last() {
    return anchors.isEmpty() || sentence - anchors.get(anchors.size() - 1).sentence() > REACH
        ? Optional.empty()
        : Optional.of(anchors.get(anchors.size() - 1));
  }

  /** The last of them that is no "yesterday": what years are counted from. */
  Optional<Anchor> dated() {
    for (int i = anchors.size() - 1; i >= 0; i--) {
      Anchor anchor = anchors.get(i);
      if (!anchor.deictic() && sentence - anchor.sentence() <= REACH) {
        return Optional.of(anchor);
      }
    }
    return Optional.empty();
  }

  /** The last day spoken of in this sentence. */
  Optional<LocalDate> dayHere() {
    return last().filter(a -> a.sentence() == sentence && a.unit().equals("day")).map(Anchor::day);
  }

  /** The last date of just this precision, however far back. */
  Optional<Anchor> last(String unit) {
    for (int i = anchors.size() - 1; i >= 0; i--) {
      if (anchors.get(i).unit().equals(unit)) {
        return Optional.of(anchors.get(i));
      }
    }
    return Optional.empty();
  }
}
