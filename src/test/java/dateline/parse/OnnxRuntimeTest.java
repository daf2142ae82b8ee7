package dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The engine's library as a process loads it. */
class OnnxRuntimeTest {

  /** What the other process runs. */
  public static void main(String[] args) {
    System.exit(OnnxRuntime.environment() == null ? 1 : 0);
  }

  @Test
  void manyWordsOnTheCommandLineDoNotEndTheProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OnnxRuntimeTest.class.getName(),
                "page.html ".repeat(10_000))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(process.waitFor()).isZero();
  }
}
