package dateline.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without windows that tests drive. */
final class Browser implements AutoCloseable {

  /** Names that Chromium and its kin go by on the path. */
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Process process;
  private final Path profile;
  private final Wire wire;

  private Browser(Process process, Path profile, Wire wire) {
    this.process = process;
    this.profile = profile;
    this.wire = wire;
  }

  /** The program that DATELINE_CHROMIUM names, else the first of its usual names on the path. */
  static Optional<Path> program() {
    String named = System.getenv("DATELINE_CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program) {
    try {
      Path profile = Files.createTempDirectory("dateline-browser");
      Process process =
          new ProcessBuilder(
                  program.toString(),
                  "--headless=new",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  "--no-sandbox",
                  "--no-first-run",
                  "--disable-gpu",
                  "--disable-extensions",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-dev-shm-usage",
                  "--hide-scrollbars",
                  "--lang=en",
                  "about:blank")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Browser(process, profile, new Wire(listening(process)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI listening(Process process) throws IOException {
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher matcher = LISTENING.matcher(line);
      if (matcher.find()) {
        drain(said);
        return URI.create(matcher.group(1));
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  /** Reads on what the browser says, so that it never waits for a full pipe. */
  private static void drain(BufferedReader said) {
    Thread thread = new Thread(() -> said.lines().forEach(line -> {}), "browser's words");
    thread.setDaemon(true);
    thread.start();
  }

  /** A tab of its own: no cookies, storage or cache of the ones before. */
  Tab open(Frame frame) {
    String context =
        wire.ask(null, "Target.createBrowserContext", node()).get("browserContextId").asText();
    String target =
        wire.ask(
                null,
                "Target.createTarget",
                node().put("url", "about:blank").put("browserContextId", context))
            .get("targetId")
            .asText();
    String session =
        wire.ask(null, "Target.attachToTarget", node().put("targetId", target).put("flatten", true))
            .get("sessionId")
            .asText();
    return new Tab(wire, session, target, frame);
  }

  static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  @Override
  public void close() {
    wire.ask(null, "Browser.close", node());
    wire.close();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    clear();
  }

  /** Its helpers may still write for a moment; what they leave is the system's to clear. */
  private void clear() {
    for (int round = 0; round < 3 && Files.exists(profile); round++) {
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
      } catch (IOException | UncheckedIOException e) {
        // A file went while the folder was walked; walk again.
        Thread.onSpinWait();
      }
    }
  }
}
