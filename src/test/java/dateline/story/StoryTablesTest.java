package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoryTablesTest {

  private static List<String> column(String table, String column) {
    return Table.resource("/dateline/story/" + table).rows().stream()
        .map(r -> r.get(column))
        .toList();
  }

  @Test
  void wordsAreSortedAndNoneIsInMoreArticlesThanThereAre() {
    assertThat(column("words.tsv", "word")).isSorted().doesNotHaveDuplicates();
    List<Integer> counts = column("words.tsv", "articles").stream().map(Integer::valueOf).toList();
    assertThat(counts).allMatch(c -> c > 0 && c <= counts.get(0));
  }

  @Test
  void actsAreSortedAndTheirKindsAreKnown() {
    assertThat(column("answers.tsv", "act")).isSorted().doesNotHaveDuplicates();
    assertThat(column("answers.tsv", "kind"))
        .allMatch(k -> Answer.Kind.valueOf(k.toUpperCase(Locale.ROOT)) != Answer.Kind.FIGURE);
  }

  @Test
  void partsAreSorted() {
    assertThat(column("parts.tsv", "word")).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void contentsAreSortedAndOfTwoSorts() {
    assertThat(column("contents.tsv", "noun")).isSorted().doesNotHaveDuplicates();
    assertThat(column("contents.tsv", "sort")).containsOnly("accusation", "request");
  }
}
