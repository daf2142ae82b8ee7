package dateline.app;

import dateline.store.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A folder that is a disk of its own, a few megabytes large, seen by the processes of one shell
 * alone: needs Linux with namespaces for users, but no rights.
 */
final class SmallDisk {

  private static final String MOUNT = "mount -t tmpfs -o size=%dk none '%s'";

  private final Path folder;
  private final int kilobytes;

  /** What a shell did. */
  record Done(int code, String out, String err) {}

  SmallDisk(Path folder, int kilobytes) throws IOException, InterruptedException {
    this.folder = folder;
    this.kilobytes = kilobytes;
    Assumptions.assumeTrue(
        run("exit 0").code() == 0, "no disk of one's own can be had here (unshare, tmpfs)");
  }

  /** Runs a script in the folder, on a fresh and empty disk. */
  Done run(String script) throws IOException, InterruptedException {
    Path out = folder.resolveSibling(folder.getFileName() + ".out");
    Path err = folder.resolveSibling(folder.getFileName() + ".err");
    String mounted =
        MOUNT.formatted(kilobytes, folder) + " && cd '" + folder + "' || exit 99\n" + script;
    try {
      Process process =
          new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", mounted)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(4, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Done(-1, "", "not ended");
      }
      return new Done(process.exitValue(), text(out), text(err));
    } catch (IOException e) {
      return new Done(-1, "", String.valueOf(e.getMessage()));
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  /** The line that runs a command of the program, with made claims, in a process of its own. */
  static String dateline(String words) {
    List<String> line = new ArrayList<>();
    line.add("'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'");
    line.add("-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    line.add("-cp '" + absolute(System.getProperty("java.class.path")) + "'");
    line.add(SmallDisk.class.getName());
    line.add(words);
    return String.join(" ", line);
  }

  private static String absolute(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split(File.pathSeparator, -1)) {
      parts.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, parts);
  }

  /** A command in a process of its own. */
  public static void main(String[] words) {
    Terminal terminal = Terminal.ofProcess(Map.of(), "", "");
    int code = new Main(terminal, () -> Samples::claims).execute(words);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }
}
