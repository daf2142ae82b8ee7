package dateline.app;

import dateline.read.Hints;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The pages that a command reads, and what the user knows of them. */
final class Pages {

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = {
        "A saved HTML page, a plain text, an RSS or Atom feed or a web archive (WARC), gzipped or"
            + " not; a folder for all pages in it (hidden files and .json .jsonl .csv .tsv .md .db are"
            + " left out); - for standard input; an http or https address, fetched once"
            + " and as robots.txt allows."
      })
  List<String> words = new ArrayList<>();

  @Mixin private final HintOptions given = new HintOptions();

  Hints hints() {
    return given.hints();
  }

  /** A day of the calendar, as ISO 8601 writes it. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is no day; write it as 2023-08-04");
      }
    }
  }
}
