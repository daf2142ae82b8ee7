package dateline.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that was run, with its exit code and what it wrote. */
record Ran(int code, String out, String err) {

  static Ran of(Coding coding, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ran ran = run(stream(out), coding, words);
    return new Ran(ran.code(), out.toString(StandardCharsets.UTF_8), ran.err());
  }

  /** As with {@code > FILE} behind it, for what is no text. */
  static Ran into(Path file, Coding coding, String... words) throws IOException {
    try (Outward out = new Outward(Files.newOutputStream(file))) {
      return run(out, coding, words);
    }
  }

  private static Ran run(Outward out, Coding coding, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), out, stream(err), false, false, 90);
    int code = new Main(terminal, () -> coding).execute(words);
    return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private static Outward stream(ByteArrayOutputStream bytes) {
    return new Outward(bytes);
  }
}
