package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes the pictures in the documentation: -Dscreenshots=docs/screenshots. */
@ExtendWith(Driven.class)
class ScreenshotsTest {

  @Test
  void everyViewIsPicturedAtTwoWidthsInBothThemes(Site site) throws Exception {
    String folder = System.getProperty("screenshots");
    Assumptions.assumeTrue(folder != null, "-Dscreenshots=FOLDER writes the pictures");
    Path into = Files.createDirectories(Path.of(String.valueOf(folder)));
    for (Map.Entry<String, String> view : Views.of(site).entrySet()) {
      for (Frame frame :
          List.of(Frame.DESK, Frame.DESK.inTheDark(), Frame.PHONE, Frame.PHONE.inTheDark())) {
        try (Tab tab = site.browser().open(frame).go(site.explorer().address())) {
          tab.go(site.at(view.getValue()));
          Path file = into.resolve(view.getKey() + "-" + frame + ".png");
          Files.write(file, Palette.small(tab.picture()));
          assertThat(file).isNotEmptyFile();
        }
      }
    }
  }
}
