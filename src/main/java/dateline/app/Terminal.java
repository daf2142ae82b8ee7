package dateline.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * The three streams of a command, and what is known of their other ends.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param colour whether standard output takes colours
 * @param progress whether standard error is a terminal, where a line may be written over
 * @param width columns to fill
 */
record Terminal(
    InputStream in, Outward out, Outward err, boolean colour, boolean progress, int width) {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 100;

  /** Where no terminal tells its width: two columns of a mail, or half a screen. */
  private static final int USUAL = 90;

  /**
   * The process's own. The launcher says what is a terminal ("out,err"), since Java cannot tell the
   * streams apart.
   */
  static Terminal ofProcess(Map<String, String> environment, String terminals, String columns) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminals.contains("out") && !plain,
        terminals.contains("err"),
        terminals.contains("out") ? width(columns) : USUAL);
  }

  private static int width(String columns) {
    return columns.matches("[0-9]{1,4}")
        ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
        : USUAL;
  }

  private static Outward stream(FileDescriptor descriptor) {
    return new Outward(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 15));
  }

  /** One line for people, on standard error. */
  void say(String line) {
    err.print((progress ? "\r\u001b[K" : "") + "dateline: " + Plain.line(line) + "\n");
    err.flush();
  }

  /** What is being done just now: on a terminal only, and written over by what comes next. */
  void progress(String line) {
    if (progress) {
      err.print("\r\u001b[Kdateline: " + Plain.line(line) + "\r");
      err.flush();
    }
  }

  /** Takes the last progress away. */
  void done() {
    if (progress) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
