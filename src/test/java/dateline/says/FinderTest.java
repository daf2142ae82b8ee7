package dateline.says;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The patterns of attribution in news, one test each. */
class FinderTest {

  @Test
  void sayingThatAttributesTheClause() {
    assertThat(Told.of("Captain Ivo Brandt said that the ferry had struck a reef.").names("struck"))
        .containsExactly("Ivo Brandt");
  }

  @Test
  void invertedOrderAttributesTheClauseBefore() {
    assertThat(Told.of("Floods cut the coastal road, said Nadia Osei, the mayor.").names("cut"))
        .containsExactly("Nadia Osei");
  }

  @Test
  void bothHalvesOfSplitQuotationHaveOneSpeaker() {
    Told told =
        Told.of("\"They surrounded us at dusk,\" Major Lars Holm said, \"and took our radios.\"");
    assertThat(told.names("surrounded")).containsExactly("Lars Holm");
    assertThat(told.names("took")).containsExactly("Lars Holm");
  }

  @Test
  void sourceThatCitesAnotherIsTheOuterOne() {
    Told told = Told.of("The minister resigned, according to Reuters, citing two officials.");
    assertThat(told.names("resigned")).containsExactly("Reuters", "two officials");
  }

  @Test
  void timeOfParentheticalReportIsNoneOfItsContent() {
    Told told = Told.of("Rebels seized the mine, Reuters reported late on Tuesday.");
    assertThat(told.names("seized")).containsExactly("Reuters");
    assertThat(told.chain("Tuesday")).isEmpty();
  }

  @Test
  void mediumThatQuotesIsOutsideWhomItQuotes() {
    Told told =
        Told.of("Colonel Ana Reyes was quoted by Reuters as saying that the fort had fallen.");
    assertThat(told.names("fallen")).containsExactly("Reuters", "Ana Reyes");
  }

  @Test
  void outletThatIsToldIsOutsideWhoTellsIt() {
    Told told = Told.of("Colonel Ana Reyes told Reuters that her men had retaken the fort.");
    assertThat(told.names("retaken")).containsExactly("Reuters", "Ana Reyes");
  }

  @Test
  void saidToHaveBeenToldMakesChainOfTwo() {
    Told told =
        Told.of("Judge Omar Aziz said a guard had told him that the prisoners had escaped.");
    assertThat(told.names("escaped")).containsExactly("Omar Aziz", "guard");
  }

  @Test
  void secondVerbSharesTheSubjectOfTheFirst() {
    Told told =
        Told.of(
            "Judge Omar Aziz said the trial was over and denied that he had delayed it, adding that"
                + " the lawyers lied.");
    assertThat(told.names("delayed")).containsExactly("Omar Aziz");
    assertThat(told.names("lied")).containsExactly("Omar Aziz");
  }

  @Test
  void quotationBelongsToTheVerbBesideIt() {
    Told told =
        Told.of(
            "At one point a boy asked for an autograph and Captain Ivo Brandt said, \"I will sign"
                + " after the ferry docks.\"");
    assertThat(told.names("sign")).containsExactly("Ivo Brandt");
  }

  @Test
  void questionIsAskedByWhoeverAsksThePressBehindIt() {
    Told told =
        Told.of(
            "The hall fell silent. \"Who ordered the patrol to leave?\" Major Lars Holm asked"
                + " reporters during a briefing in the port.");
    assertThat(told.names("ordered")).containsExactly("Lars Holm");
  }

  @Test
  void reportingClauseEndingInColonCitesTheParagraphBehindIt() {
    Told told =
        Told.of(
            "The mayor called the report unfair, and Judge Omar Aziz responded:",
            "\"The council buried the report for a year. It ignored the engineers.\"");
    assertThat(told.names("buried")).containsExactly("Omar Aziz");
    assertThat(told.names("ignored")).containsExactly("Omar Aziz");
  }

  @Test
  void reportingClauseBehindQuotationIsNearerThanTheOneBeforeIt() {
    Told told =
        Told.of(
            "Her deputy, Vera Lindt, insisted on the plan: \"The bridge will reopen. We tested"
                + " every beam,\" Nadia Osei wrote.");
    assertThat(told.names("tested")).containsExactly("Nadia Osei");
  }

  @Test
  void sourceOfReportingClauseIsSourceOfTheWholeQuotation() {
    Told told =
        Told.of(
            "\"They shelled the depot,\" Major Lars Holm said, according to Reuters. \"Our drivers"
                + " fled on foot before the second strike.\"");
    assertThat(told.names("fled")).containsExactly("Reuters", "Lars Holm");
  }

  @Test
  void quotationThatReopensInTheNextParagraphGoesOn() {
    Told told =
        Told.of(
            "\"The first shell hit the school,\" said Vera Lindt, a teacher. \"We ran.",
            "\"The second one destroyed the bakery and the pharmacy next to it.\"");
    assertThat(told.names("destroyed")).containsExactly("Vera Lindt");
  }

  @Test
  void quotationWithoutCueHasTheSpeakerOfTheOneBefore() {
    Told told =
        Told.of(
            "\"The first shell hit the school at seven in the morning,\" Vera Lindt said.",
            "\"Then the soldiers carried the children into the cellar of the church.\"");
    assertThat(told.names("carried")).containsExactly("Vera Lindt");
  }

  @Test
  void relativeClauseAttributesToWhomItBelongs() {
    Told told = Told.of("Judge Omar Aziz, who denied that he took bribes, left the court.");
    assertThat(told.names("took")).containsExactly("Omar Aziz");
    assertThat(told.chain("left")).isEmpty();
  }

  @Test
  void passiveChargeIsOfWhoeverStandsBehindBy() {
    Told told = Told.of("The miners were accused by Peru of poisoning the river.");
    assertThat(told.names("poisoning")).containsExactly("Peru");
  }

  @Test
  void sentenceBehindSpeechIsTheArticlesOwn() {
    Told told =
        Told.of("Judge Omar Aziz said the vote was lawful. The army arrested him on Monday.");
    assertThat(told.chain("arrested")).isEmpty();
  }

  @Test
  void creditOfCaptionIsItsSource() {
    assertThat(Told.caption("AFP", "Smoke rises over Homs.").names("rises")).containsExactly("AFP");
  }

  @Test
  void reportingClauseBehindQuestionIsItsSpeaker() {
    assertThat(Told.of("\"Who opened the gates?\" Vera Lindt asked.").names("opened"))
        .containsExactly("Vera Lindt");
  }

  @Test
  void whatIsSaidInStatementBelongsToTheSpeaker() {
    Told told = Told.of("Chile said in a statement that its navy had freed the trawler.");
    assertThat(told.names("freed")).containsExactly("Chile");
  }

  @Test
  void whoIsPlanningSaysNothing() {
    assertThat(Told.of("Chile plans to buy four frigates.").chain("buy")).isEmpty();
  }

  @Test
  void factThatIsCondemnedIsTheArticlesOwn() {
    assertThat(Told.of("Chile condemned the bombing of the port.").chain("bombing")).isEmpty();
  }

  @Test
  void adverbImpliesSourceWithoutName() {
    Told told = Told.of("The general reportedly fled to Oman.");
    assertThat(told.attributions().all()).extracting(Attribution::act).contains("reportedly");
    assertThat(told.chain("fled")).isEmpty();
  }
}
