package dateline.app;

import dateline.read.Hints;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user knows of pages, the same words for every command that reads some. */
public final class HintOptions {

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = Pages.Day.class,
      description = "When the pages appeared (2023-08-04), used where a page does not say so.")
  private @Nullable LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published the pages, used where a page does not say so.")
  private @Nullable String publisher;

  /** What was given, for pages that do not say it themselves. */
  public Hints hints() {
    return new Hints(date, publisher);
  }
}
