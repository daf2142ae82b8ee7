package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.claim.Coder;
import dateline.serve.Explorer;
import dateline.serve.Means;
import dateline.store.PageReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the guide as a newcomer would: every command in it, one after the other. */
class GuideTest {

  private static final Path GUIDE = Path.of("docs", "guide.md");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir Path folder = Path.of("");

  @Test
  void everyCommandOfTheGuideRunsAndLeavesWhatItPromises() throws Exception {
    List<String> commands =
        Files.readAllLines(GUIDE).stream()
            .filter(line -> line.startsWith("    "))
            .map(String::strip)
            .toList();
    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      run(command);
    }

    assertThat(folder.resolve("nigeria.csv")).content().startsWith("id,").contains("ASSAULT");
    assertThat(folder.resolve("events.csv")).content().startsWith("id,").contains("ASSAULT");
    assertThat(folder.resolve("events.geojson")).content().contains("FeatureCollection", "Kano");
    assertThat(folder.resolve("figure.svg"))
        .content()
        .contains("<title>Nigeria in March 2024</title>", "#bd4328", "2024-03-01");
  }

  private void run(String command) throws Exception {
    List<String> words = words(command);
    if (words.get(0).equals("curl")) {
      fetch(words.get(2), words.get(3));
      return;
    }
    assertThat(words.get(0)).as(command).isEqualTo("./dateline");
    if (words.get(1).equals("serve")) {
      // It would serve until somebody ends it; the addresses below start it for themselves.
      assertThat(words).hasSize(3);
      return;
    }
    int to = words.indexOf(">");
    List<String> asked = words.subList(1, to < 0 ? words.size() : to);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), stream(out), stream(err), false, false, 90);
    int code =
        new Main(terminal, () -> Coder.open()::claims)
            .execute(asked.stream().map(this::placed).toArray(String[]::new));
    assertThat(code).as(command + "\n" + err.toString(StandardCharsets.UTF_8)).isEqualTo(Exit.OK);
    if (to > 0) {
      Files.write(folder.resolve(words.get(to + 1)), out.toByteArray());
    } else if (!words.contains("--into")) {
      assertThat(out.toString(StandardCharsets.UTF_8)).as(command).isNotBlank();
    }
  }

  private static Outward stream(ByteArrayOutputStream bytes) {
    return new Outward(bytes);
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words;
  }

  private String placed(String word) {
    return word.endsWith(".db") ? folder.resolve(word).toString() : word;
  }

  private void fetch(String file, String address) throws IOException, InterruptedException {
    PageReading none = (capture, hints) -> new PageReading.Read(List.of(), List.of());
    try (Explorer explorer = Explorer.start(folder.resolve("news.db"), 0, Means.reading(none))) {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(address.replace(":8642/", ":" + explorer.port() + "/")))
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      Files.write(folder.resolve(file), answer.body());
    }
  }
}
