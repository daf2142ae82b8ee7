package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final String FLOOD =
      "The river Marn rose over its banks in Oldtown on Monday and drove four hundred families"
          + " from their homes. Mayor Ada Lind said the Marn had not been so high in Oldtown since"
          + " her childhood, and asked for boats and blankets.";
  private static final String FLOOD_NEXT =
      "Water from the river Marn still stood in the streets of Oldtown on Tuesday. Mayor Ada Lind"
          + " thanked soldiers who brought boats, and said most families were safe.";
  private static final String VOTE =
      "Parliament in Newhaven voted on Monday to raise the tax on tobacco. Finance Minister Per"
          + " Holm told members in Newhaven that the money would go to hospitals.";

  private static Report flood(String id, String day, String publisher, @Nullable String agency) {
    return Papers.report(id, day, publisher, agency, "River Marn floods Oldtown", FLOOD);
  }

  private static Report next() {
    return Papers.report("a2", "2024-05-07", "Globe", null, "Oldtown under water", FLOOD_NEXT);
  }

  private static Report vote() {
    return Papers.report("a3", "2024-05-06", "Globe", null, "Tobacco tax rises", VOTE);
  }

  @Test
  void articlesOnTheSameHappeningsAreOneStory() {
    Chronicle chronicle = Chronicler.of(List.of(flood("a1", "2024-05-06", "Mail", null), next()));
    assertThat(chronicle.stories()).hasSize(1);
    assertThat(chronicle.stories().get(0).articles()).containsExactly("a1", "a2");
  }

  @Test
  void otherHappeningsOfTheDayAreAnotherStory() {
    Chronicle chronicle = Chronicler.of(List.of(flood("a1", "2024-05-06", "Mail", null), vote()));
    assertThat(chronicle.stories()).hasSize(2);
  }

  @Test
  void aStoryThatWasSilentForMonthsIsOver() {
    Report later =
        Papers.report("a9", "2024-09-30", "Globe", null, "Oldtown under water", FLOOD_NEXT);
    Chronicle chronicle = Chronicler.of(List.of(flood("a1", "2024-05-06", "Mail", null), later));
    assertThat(chronicle.stories()).hasSize(2);
  }

  @Test
  void oneByOneAndInABatchGiveTheSame() {
    List<Report> reports =
        new ArrayList<>(List.of(flood("a1", "2024-05-06", "Mail", null), vote(), next()));
    Chronicler chronicler = new Chronicler();
    reports.stream().sorted(Report.ORDER).forEach(chronicler::add);
    Collections.reverse(reports);
    assertThat(Chronicler.of(reports)).isEqualTo(chronicler.chronicle());
  }

  @Test
  void whatComesLaterChangesNoEarlierPlace() {
    Chronicler chronicler = new Chronicler();
    String first = chronicler.add(flood("a1", "2024-05-06", "Mail", null));
    chronicler.add(vote());
    String second = chronicler.add(next());
    assertThat(second).isEqualTo(first).isEqualTo("ta1");
  }

  @Test
  void anArticleReadTwiceCountsOnce() {
    Report report = flood("a1", "2024-05-06", "Mail", null);
    Chronicle chronicle = Chronicler.of(List.of(report, report));
    assertThat(chronicle.stories().get(0).articles()).containsExactly("a1");
  }

  @Test
  void aReprintIsOfTheLineThatItRepeats() {
    Chronicle chronicle =
        Chronicler.of(
            List.of(
                flood("a1", "2024-05-06", "Mail", null), flood("a2", "2024-05-07", "Globe", null)));
    List<Origin> origins = chronicle.stories().get(0).origins();
    assertThat(origins).hasSize(1);
    assertThat(origins.get(0).name()).isEqualTo("Mail");
    assertThat(origins.get(0).basis()).anyMatch(b -> b.contains("repeats a1"));
  }

  @Test
  void aPrintWithoutCreditIsTheAgencysWhereItsCopyNamesTheAgency() {
    Chronicle chronicle =
        Chronicler.of(
            List.of(
                flood("a1", "2024-05-06", "Mail", null),
                flood("a2", "2024-05-07", "Globe", "AFP")));
    assertThat(chronicle.stories().get(0).origins())
        .extracting(Origin::name)
        .containsExactly("AFP");
  }

  @Test
  void twoPublishersWithOneAgencysReportsAreOneOrigin() {
    Report one = Papers.report("a1", "2024-05-06", "Mail", "Reuters", "Marn floods", FLOOD);
    Report two = Papers.report("a2", "2024-05-07", "Globe", "Reuters", "Oldtown", FLOOD_NEXT);
    assertThat(Chronicler.of(List.of(one, two)).stories().get(0).origins())
        .extracting(Origin::articles)
        .containsExactly(List.of("a1", "a2"));
  }

  @Test
  void theHeadlineIsOfTheArticleNearestToTheMiddle() {
    Report aside =
        Papers.report("a4", "2024-05-07", "Star", null, "Letters", FLOOD + " " + VOTE + " " + VOTE);
    Chronicle chronicle =
        Chronicler.of(List.of(flood("a1", "2024-05-08", "Mail", null), next(), aside));
    assertThat(chronicle.stories()).hasSize(1);
    assertThat(chronicle.stories().get(0).title()).isNotEqualTo("Letters");
  }
}
