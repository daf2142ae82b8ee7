package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each table of this step has each fact once, in the form in which it is looked up. */
class ReadTablesTest {

  @ParameterizedTest
  @CsvSource({
    "agencies, name",
    "author-cues, kind|cue",
    "furniture, text",
    "function-words, language|word",
    "line-cues, cue|kind|language",
    "months, language|form",
    "page-classes, words",
    "picture-sources, name",
    "sections, section",
    "story-begins, cue"
  })
  void hasNoDuplicatesAndNoEmptyKeys(String name, String key) {
    List<String> keys = new ArrayList<>();
    for (Table.Row row : Table.resource("/dateline/read/" + name + ".tsv").rows()) {
      StringBuilder whole = new StringBuilder();
      for (String column : key.split("\\|", -1)) {
        assertThat(row.get(column)).as(name + ":" + row.line()).isNotBlank();
        whole.append(row.get(column)).append('\t');
      }
      keys.add(whole.toString());
    }
    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "author-cues, cue",
    "furniture, text",
    "function-words, word",
    "line-cues, cue",
    "months, form",
    "page-classes, words"
  })
  void isInLowerCaseSoThatItCanBeFound(String name, String column) {
    for (Table.Row row : Table.resource("/dateline/read/" + name + ".tsv").rows()) {
      assertThat(row.get(column)).isEqualTo(row.get(column).toLowerCase(Locale.ROOT));
    }
  }
}
