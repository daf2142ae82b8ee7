package dateline.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A table of the project's resources: tab-separated UTF-8, lines from {@code #} are comments, the
 * first other line names the columns. A name ending in {@code .gz} is gzipped. Immutable.
 */
public final class Table {

  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table that ships with the program.
   *
   * @param path absolute, such as {@code /dateline/who/states.tsv}
   * @throws IllegalStateException where it is missing or a row has more cells than columns
   */
  public static Table resource(String path) {
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + path);
      }
      return read(path, path.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name for messages
   * @throws IllegalStateException where a row has more cells than columns
   */
  public static Table read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i], i);
        }
        continue;
      }
      if (cells.length > columns.size()) {
        throw new IllegalStateException(name + ":" + number + ": more cells than columns");
      }
      rows.add(new Row(name, number, columns, cells));
    }
    return new Table(name, rows);
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Its rows in order. */
  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public static final class Row {
    private final String table;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(String table, int line, Map<String, Integer> columns, String[] cells) {
      this.table = table;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * The cell in this column; empty where the line ends before it.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalArgumentException(table + " has no column " + column);
      }
      return at < cells.length ? cells[at].strip() : "";
    }

    /** The parts of a cell that lists several, parted by {@code |}; empty parts are left out. */
    public List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    /** Its line in the file, from 1, for messages and explanations. */
    public int line() {
      return line;
    }
  }
}
