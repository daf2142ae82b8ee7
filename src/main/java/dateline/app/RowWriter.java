package dateline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of cells under titles. */
interface RowWriter {

  /** The titles, before the first row. */
  void begin(List<Column> columns);

  /** A row: text, numbers, flags, days, bytes or null. */
  void write(List<@Nullable Object> cells);

  /** After the last row. */
  default void end() {}

  /** The writer of a format. */
  static RowWriter of(Format format, Terminal terminal) {
    return switch (format) {
      case table -> new Columns(terminal);
      case jsonl -> new Lines(terminal.out());
      case csv -> new Sheet(terminal.out());
      case parquet -> new ParquetRows(terminal.out());
    };
  }

  /** A cell's text; bytes are only counted. */
  static String text(@Nullable Object cell) {
    if (cell instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return cell == null ? "" : cell.toString();
  }

  /** Columns as wide as their cells, up to a bound; the first rows set the widths. */
  final class Columns implements RowWriter {
    private static final int WIDEST = 60;
    private static final int LOOKED_AT = 200;

    private final PrintStream out;
    private final boolean colour;
    private final List<List<String>> waiting = new ArrayList<>();
    private List<String> titles = List.of();
    private int[] widths = {};

    Columns(Terminal terminal) {
      out = terminal.out();
      colour = terminal.colour();
    }

    @Override
    public void begin(List<Column> of) {
      titles = of.stream().map(Column::title).toList();
    }

    @Override
    public void write(List<@Nullable Object> cells) {
      List<String> row = new ArrayList<>();
      for (Object cell : cells) {
        String text = Plain.line(text(cell));
        row.add(text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text);
      }
      waiting.add(row);
      if (widths.length > 0 || waiting.size() == LOOKED_AT) {
        flush();
      }
    }

    @Override
    public void end() {
      flush();
    }

    private void flush() {
      if (widths.length == 0) {
        widths = new int[titles.size()];
        measure(titles);
        waiting.forEach(this::measure);
        out.print(Ink.BOLD.on(line(titles), colour) + "\n");
      }
      waiting.forEach(row -> out.print(line(row) + "\n"));
      waiting.clear();
    }

    private void measure(List<String> row) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }

    private String line(List<String> row) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        line.append(" ".repeat(Math.max(0, widths[i] - row.get(i).length()) + 2));
      }
      return line.toString().stripTrailing();
    }
  }

  /** One JSON object a row. */
  final class Lines implements RowWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PrintStream out;
    private List<String> titles = List.of();

    Lines(PrintStream out) {
      this.out = out;
    }

    @Override
    public void begin(List<Column> of) {
      titles = of.stream().map(Column::title).toList();
    }

    @Override
    public void write(List<@Nullable Object> cells) {
      ObjectNode o = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < titles.size(); i++) {
        Object cell = cells.get(i);
        o.set(titles.get(i), MAPPER.valueToTree(cell instanceof byte[] ? text(cell) : cell));
      }
      try {
        out.print(MAPPER.writeValueAsString(o) + "\n");
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a row of cells can be written", e);
      }
    }
  }

  /** Rows for spreadsheets: no text that one would take for a formula. */
  final class Sheet implements RowWriter {
    private final PrintStream out;

    Sheet(PrintStream out) {
      this.out = out;
    }

    @Override
    public void begin(List<Column> of) {
      out.print(Csv.row(of.stream().map(column -> Csv.text(column.title())).toList()));
    }

    @Override
    public void write(List<@Nullable Object> cells) {
      // A number is no formula, also where it is negative.
      out.print(
          Csv.row(
              cells.stream().map(c -> c instanceof Number ? text(c) : Csv.text(text(c))).toList()));
    }
  }
}
