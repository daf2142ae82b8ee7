package dateline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.read.ReaderTarget;

/** Feeds one reader what Jazzer makes up; {@code -Ddateline.fuzz} names the reader. */
public final class ReaderFuzzer {

  private static final ReaderTarget READER =
      ReaderTarget.named(System.getProperty("dateline.fuzz", "page"));

  private ReaderFuzzer() {}

  /** Loads classes and tables before the clock of the first input runs. */
  public static void fuzzerInitialize() {
    READER.feed("<html><h1>Port</h1><p>It opened on 4 August 2023.</p>".getBytes(UTF_8));
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    READER.feed(bytes);
  }
}
