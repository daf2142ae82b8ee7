package dateline.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a list.
 *
 * @param title its name, the same in each format
 * @param holds what its cells are, where they are not null
 */
record Column(String title, Holds holds) {

  /** Sorts of cells. */
  enum Holds {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG,
    DAY
  }

  /** Columns from their titles, with a colon before what is no text: "lat:number". */
  static List<Column> all(String... columns) {
    return Stream.of(columns).map(Column::of).toList();
  }

  /** A column of text. */
  static Column text(String title) {
    return new Column(title, Holds.TEXT);
  }

  private static Column of(String column) {
    int colon = column.indexOf(':');
    return colon < 0
        ? text(column)
        : new Column(
            column.substring(0, colon),
            Holds.valueOf(column.substring(colon + 1).toUpperCase(Locale.ROOT)));
  }
}
