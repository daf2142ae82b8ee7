package dateline.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for spreadsheets. */
final class Csv {

  private Csv() {}

  /** One row with its line feed. */
  static String row(List<String> cells) {
    StringWriter line = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
      csv.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written to", e);
    }
    return line.toString();
  }

  /** Text that no spreadsheet runs: a quotation mark before what would begin a formula. */
  static String text(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String plain = Plain.text(text);
    boolean formula = !plain.isEmpty() && "=+-@\t\r\n".indexOf(plain.charAt(0)) >= 0;
    return formula ? "'" + plain : plain;
  }
}
