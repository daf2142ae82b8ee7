package dateline.story;

import static dateline.story.Papers.ALBA;
import static dateline.story.Papers.BORLAND;
import static dateline.story.Papers.REBELS;
import static dateline.story.Papers.claim;
import static dateline.story.Papers.country;
import static dateline.story.Papers.report;
import static dateline.story.Papers.source;
import static dateline.story.Papers.town;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {

  private static final Place OLDTOWN = town("Oldtown", "XAL", 1);
  private static final Place NEWHAVEN = town("Newhaven", "XAL", 3);

  private static Papers.Draft shelling() {
    return claim()
        .actor(BORLAND)
        .recipient(ALBA)
        .on("2024-05-05")
        .says("Borland [shelled] the harbour of Oldtown in the north of Alba on Sunday.");
  }

  /** A count that this source gives. */
  private static Papers.Draft toll(String type, int count, String source) {
    return claim()
        .type(type)
        .count(count, "exactly")
        .in(OLDTOWN)
        .sources(source(source, Source.Kind.INSTITUTION));
  }

  /** What the Mail wrote the day after. */
  private static Report mail(Papers.Draft... drafts) {
    return report("a1", "2024-05-06", "Mail", drafts);
  }

  /** What another paper wrote on that day. */
  private static Report globe(Papers.Draft... drafts) {
    return report("a2", "2024-05-06", "Globe", drafts);
  }

  private static List<Event> events(Report... reports) {
    return Chronicler.of(List.of(reports)).events();
  }

  private static Event only(Report... reports) {
    List<Event> events = events(reports);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void claimsOfTwoArticlesGatherAndStaySeparate() {
    Event event = only(mail(shelling().in(OLDTOWN)), globe(shelling().in(OLDTOWN)));
    assertThat(event.testimonies()).extracting(t -> t.claim().id()).containsExactly("a1-0", "a2-0");
  }

  @Test
  void thePlaceBecomesMorePreciseAndTheTimeNarrows() {
    Time may = new Time("in May", "2024-05-01", "2024-05-31", "month", "2024-05", "DATE", "test");
    Event event =
        only(mail(shelling().in(country("XAL")).date(may)), globe(shelling().in(OLDTOWN)));
    assertThat(event.place()).isEqualTo(OLDTOWN);
    assertThat(event.from()).hasToString("2024-05-05");
    assertThat(event.to()).hasToString("2024-05-05");
  }

  @Test
  void likeEventsInTwoTownsAreTwo() {
    assertThat(events(mail(shelling().in(OLDTOWN)), globe(shelling().in(NEWHAVEN)))).hasSize(2);
  }

  @Test
  void likeEventsOfTwoWeeksAreTwo() {
    assertThat(
            events(
                mail(shelling().in(OLDTOWN)),
                report("a2", "2024-05-14", "Globe", shelling().in(OLDTOWN).on("2024-05-13"))))
        .hasSize(2);
  }

  @Test
  void whatRebelsDidIsNotWhatTheStateDid() {
    assertThat(
            events(
                mail(shelling().actor(ALBA).in(OLDTOWN)),
                globe(shelling().actor(REBELS).in(OLDTOWN))))
        .hasSize(2);
  }

  @Test
  void aMeetingIsOneWhoeverIsNamedFirst() {
    Papers.Draft one =
        claim()
            .type("CONSULT")
            .actor(ALBA)
            .recipient(BORLAND)
            .on("2024-05-05")
            .says(
                "Ministers of Alba and Borland [met] to talk about the fish of the northern lake.");
    Papers.Draft two =
        claim()
            .type("CONSULT")
            .actor(BORLAND)
            .recipient(ALBA)
            .on("2024-05-05")
            .says(
                "Ministers of Borland and Alba [met] to talk about the fish of the northern lake.");
    only(mail(one), globe(two));
  }

  @Test
  void aTollGrows() {
    Papers.Draft one =
        claim()
            .type("killed")
            .count(12, "at least")
            .in(OLDTOWN)
            .says("At least [12 people] died in the shelling of the harbour in Oldtown.");
    Papers.Draft two =
        claim()
            .type("killed")
            .count(15, "exactly")
            .in(OLDTOWN)
            .says("The shelling of the harbour in Oldtown killed [15 people].");
    Event event = only(mail(one), report("a2", "2024-05-07", "Globe", two));
    assertThat(event.count()).isEqualTo(15);
    assertThat(event.answers()).isEmpty();
  }

  @Test
  void anotherCountOfTheSameDayByAnotherSourceContests() {
    Papers.Draft one =
        toll("killed", 3, "police")
            .says("Police said [three people] died in the protest in Oldtown.");
    Papers.Draft two =
        toll("killed", 11, "Rights Forum")
            .says("The Rights Forum said [11 people] died in the protest in Oldtown.");
    Event event = only(mail(one), globe(two));
    assertThat(event.answers()).extracting(Answer::kind).containsExactly(Answer.Kind.FIGURE);
    assertThat(event.standing().state()).isEqualTo(Standing.State.CONTESTED);
  }

  @Test
  void aPartOfACountIsNoOtherCount() {
    for (String part : List.of("including [two arrests]", "and [two more] were held")) {
      Papers.Draft all =
          toll("arrested", 9, "police")
              .says("Police said [nine people] were arrested at the protest in Oldtown.");
      Papers.Draft some =
          toll("arrested", 2, "mayor")
              .says("The mayor spoke of arrests at the protest in Oldtown, " + part + ".");
      Event event = only(mail(all), globe(some));
      assertThat(event.answers()).as(part).isEmpty();
    }
  }

  @Test
  void whatATextItselfSaysDidNotHappenIsNotContested() {
    Event event = only(mail(shelling().status(Status.NEGATED)));
    assertThat(event.standing().state()).isEqualTo(Standing.State.UNCONFIRMED);
  }

  @Test
  void anInsistenceAnswersNoThreatToOthers() {
    Papers.Draft threat =
        claim().type("THREATEN").actor(ALBA).recipient(BORLAND).says("Alba [threatened] Borland.");
    Papers.Draft claimed =
        claim()
            .kind(Finding.Kind.STATEMENT)
            .type("insist")
            .actor(BORLAND)
            .content("its schools do wonderful things")
            .says("Borland [insists] its schools do wonderful things.");
    List<Event> events = events(mail(threat, claimed));
    assertThat(events.get(0).answers()).isEmpty();
  }

  @Test
  void aRefusalOfAnythingButWordsAnswersNothing() {
    Papers.Draft charge =
        claim().type("ACCUSE").actor(ALBA).recipient(BORLAND).says("Alba [accused] Borland.");
    Papers.Draft refusal =
        claim().type("REJECT").actor(BORLAND).says("Borland [rejected] a bill on fishing.");
    Papers.Draft delay =
        claim().type("REJECT").actor(BORLAND).says("Borland [postponed] a summit with Alba.");
    List<Event> events = events(mail(charge, refusal, delay));
    assertThat(events.get(0).answers()).isEmpty();
  }

  @Test
  void aDenialInAnotherArticleContestsFromItsDay() {
    Event event =
        only(
            mail(shelling()),
            report(
                "a2",
                "2024-05-07",
                "Globe",
                shelling()
                    .status(Status.DENIED)
                    .sources(source("Borland", Source.Kind.INSTITUTION))
                    .says("Borland denied that it [shelled] Oldtown on Sunday.")));
    assertThat(event.standing().changes())
        .extracting(c -> c.day() + " " + c.state())
        .containsExactly("2024-05-06 UNCONFIRMED", "2024-05-07 CONTESTED");
    assertThat(event.answers()).extracting(Answer::kind).containsExactly(Answer.Kind.DENIAL);
  }

  @Test
  void whoTakesBackWhatTheySaidRetracts() {
    Source police = source("police", Source.Kind.INSTITUTION);
    Event event =
        only(
            mail(shelling().sources(police)),
            report("a2", "2024-05-08", "Mail", shelling().sources(police).status(Status.NEGATED)));
    assertThat(event.standing().state()).isEqualTo(Standing.State.RETRACTED);
  }

  @Test
  void anInsistenceAnswersTheAccusationBeforeIt() {
    Papers.Draft charge =
        claim()
            .type("ACCUSE")
            .actor(ALBA)
            .recipient(BORLAND)
            .says("Alba [accused] Borland of building weapons.");
    Papers.Draft reply =
        claim()
            .kind(Finding.Kind.STATEMENT)
            .type("insist")
            .actor(BORLAND)
            .content("its work is peaceful")
            .says("Borland [insists] its work is peaceful.");
    List<Event> events = events(mail(charge, reply));
    assertThat(events.get(0).answers())
        .extracting(a -> a.kind() + " by " + a.by())
        .containsExactly("INSISTENCE by Borland");
  }

  @Test
  void nobodyAnswersThemselves() {
    Papers.Draft charge =
        claim()
            .type("ACCUSE")
            .actor(BORLAND)
            .recipient(ALBA)
            .sources(
                new Source("Borland", "Borland", "XBO", "XBO", "said", Source.Kind.INSTITUTION))
            .says("Borland [accused] Alba.");
    Papers.Draft reply =
        claim()
            .kind(Finding.Kind.STATEMENT)
            .type("insist")
            .actor(BORLAND)
            .content("it is right")
            .says("Borland [insists] it is right.");
    List<Event> events = events(mail(charge, reply));
    assertThat(events.get(0).answers()).isEmpty();
  }

  @Test
  void twoAgenciesThatQuoteOneMinisterAreOneWitness() {
    Source minister = source("Ada Lind", Source.Kind.PERSON);
    Event event =
        only(
            report(
                "a1",
                "2024-05-06",
                "Mail",
                "AFP",
                "Harbour shelled",
                "Borland shelled Oldtown, Lind said.",
                shelling().in(OLDTOWN).sources(minister)),
            report(
                "a2",
                "2024-05-06",
                "Globe",
                "Reuters",
                "Harbour shelled",
                "Guns fired at Oldtown by Borland, says Lind.",
                shelling().in(OLDTOWN).sources(minister)));
    assertThat(event.standing().witnesses()).isEqualTo(1);
    assertThat(event.standing().state()).isEqualTo(Standing.State.UNCONFIRMED);
  }

  @Test
  void citingAnAgencyAddsNoWitness() {
    Event event =
        only(
            report(
                "a1",
                "2024-05-06",
                "Mail",
                "Reuters",
                "Harbour shelled",
                "Borland shelled Oldtown.",
                shelling().in(OLDTOWN)),
            globe(
                shelling()
                    .in(OLDTOWN)
                    .sources(source("Reuters", Source.Kind.OUTLET))
                    .says("Guns of Borland [shelled] Oldtown, Reuters reported.")));
    assertThat(event.standing().witnesses()).isEqualTo(1);
  }

  @Test
  void twoReportersOfTheirOwnCorroborate() {
    Event event =
        only(
            mail(shelling().in(OLDTOWN)),
            report(
                "a2",
                "2024-05-07",
                "Globe",
                shelling()
                    .in(OLDTOWN)
                    .says("Our reporter saw how guns of Borland [shelled] Oldtown.")));
    assertThat(event.standing().state()).isEqualTo(Standing.State.CORROBORATED);
    assertThat(event.standing().changes()).hasSize(2);
  }

  @Test
  void aRelationHoldsSinceTheFirstDayThatATextGives() {
    Papers.Draft one =
        claim()
            .kind(Finding.Kind.RELATION)
            .type("ally")
            .actor(ALBA)
            .recipient(BORLAND)
            .says("Alba is an [ally] of Borland.");
    Papers.Draft two =
        claim()
            .kind(Finding.Kind.RELATION)
            .type("ally")
            .actor(BORLAND)
            .recipient(ALBA)
            .date(new Time("since 2011", "2011", null, "year", "2011", "DATE", "test"))
            .says("Borland, an [ally] of Alba since 2011.");
    List<Tie> ties =
        Chronicler.of(List.of(mail(one), report("a2", "2024-06-07", "Globe", two))).ties();
    assertThat(ties).hasSize(1);
    assertThat(ties.get(0).since()).hasToString("2011-01-01");
    assertThat(ties.get(0).seen()).hasToString("2024-05-06");
    assertThat(ties.get(0).last()).hasToString("2024-06-07");
  }

  @Test
  void aRejectedAccusationIsNoAnswerToARequest() {
    Papers.Draft charge =
        claim().type("ACCUSE").actor(ALBA).recipient(BORLAND).says("Alba [accused] Borland.");
    Papers.Draft call =
        claim()
            .type("REQUEST")
            .actor(ALBA)
            .recipient(BORLAND)
            .says("Alba [urged] Borland to talk.");
    Papers.Draft reply =
        claim()
            .kind(Finding.Kind.STATEMENT)
            .type("reject")
            .actor(BORLAND)
            .content("the accusation")
            .says("Borland [rejected] the accusation.");
    List<Event> events = events(mail(charge, call, reply));
    assertThat(events.get(0).answers()).hasSize(1);
    assertThat(events.get(1).answers()).isEmpty();
  }

  /** "Borland rejected ..." as statement and as event, as the steps before give both. */
  private static Papers.Draft[] rejection(Papers.Draft denied, String content, String sentence) {
    return new Papers.Draft[] {
      claim()
          .kind(Finding.Kind.STATEMENT)
          .type("reject")
          .actor(BORLAND)
          .content(content)
          .says(sentence),
      claim().type("REJECT").actor(BORLAND).says(sentence),
      denied.status(Status.DENIED)
    };
  }

  @Test
  void whoRejectsACountAnswersItAndNotWhatElseTheyDid() {
    Source borland =
        new Source("Borland", "Borland", "XBO", "XBO", "rejected", Source.Kind.INSTITUTION);
    Source forum = source("Rights Forum", Source.Kind.INSTITUTION);
    Papers.Draft toll =
        claim()
            .type("killed")
            .count(11, "exactly")
            .in(OLDTOWN)
            .on("2024-05-05")
            .sources(forum)
            .says("The Rights Forum said [11 people] died in the shelling of Oldtown.");
    Papers.Draft denied =
        claim()
            .type("killed")
            .count(11, "exactly")
            .in(OLDTOWN)
            .on("2024-05-05")
            .sources(borland, forum)
            .says(
                "Borland rejected the Rights Forum's statement that [11 people] died in the"
                    + " shelling of Oldtown.");
    List<Event> events =
        events(
            mail(shelling(), toll),
            report(
                "a2",
                "2024-05-07",
                "Globe",
                rejection(
                    denied,
                    "the Rights Forum's statement that 11 people died in the shelling of Oldtown",
                    "Borland [rejected] the Rights Forum's statement that 11 people died in the"
                        + " shelling of Oldtown.")));
    assertThat(events.get(0).type()).isEqualTo("ASSAULT");
    assertThat(events.get(0).answers()).isEmpty();
    assertThat(events.get(1).answers())
        .extracting(a -> a.kind() + " by " + a.by())
        .containsOnly("DENIAL by Borland", "REJECTION by Borland");
    assertThat(events.get(1).standing().state()).isEqualTo(Standing.State.CONTESTED);
  }

  @Test
  void aRejectedAccusationIsNoAnswerToASanction() {
    Papers.Draft listing =
        claim()
            .type("SANCTION")
            .actor(ALBA)
            .recipient(BORLAND)
            .says("Alba [imposed] sanctions on Borland over missile parts.");
    String sentence = "Borland [rejected] Alba's accusation that it sells missile parts.";
    Papers.Draft deed = claim().type("AID").actor(BORLAND).says(sentence.replace("sells", "sold"));
    List<Event> events =
        events(
            mail(listing),
            report(
                "a2",
                "2024-05-07",
                "Mail",
                rejection(deed, "Alba's accusation that it sells missile parts", sentence)));
    assertThat(events.get(0).type()).isEqualTo("SANCTION");
    assertThat(events.get(0).answers()).isEmpty();
  }

  @Test
  void aCorrectionTakesBackWhatItsPublisherReported() {
    Event event =
        events(
                mail(shelling()),
                report(
                    "a2",
                    "2024-05-08",
                    "Mail",
                    null,
                    "Correction: harbour of Oldtown",
                    "The Mail retracted its report that Borland shelled the harbour of Oldtown in"
                        + " the north of Alba on Sunday."))
            .get(0);
    assertThat(event.answers())
        .extracting(a -> a.kind() + " by " + a.by() + " in " + a.answering())
        .containsExactly("RETRACTION by Mail in a2");
    assertThat(event.standing().state()).isEqualTo(Standing.State.RETRACTED);
  }

  @Test
  void aCorrectionLeavesWhatOthersSaw() {
    Event event =
        events(
                mail(shelling()),
                report(
                    "a2",
                    "2024-05-07",
                    "Globe",
                    shelling().says("Our man saw how Borland [shelled] Oldtown's harbour.")),
                report(
                    "a3",
                    "2024-05-08",
                    "Mail",
                    null,
                    "Correction: harbour of Oldtown",
                    "The Mail retracted its report that Borland shelled the harbour of Oldtown in"
                        + " the north of Alba on Sunday."))
            .get(0);
    assertThat(event.standing().state()).isNotEqualTo(Standing.State.RETRACTED);
  }

  @Test
  void whatAPublisherIsCitedForIsItsLineHoweverTheSourceWasRead() {
    Event event =
        only(
            report("a1", "2024-05-06", "Oldtown Mail", shelling().in(OLDTOWN)),
            globe(
                shelling()
                    .in(OLDTOWN)
                    .sources(source("Oldtown Mail", Source.Kind.PERSON))
                    .says("Guns of Borland [shelled] Oldtown, the Oldtown Mail reported.")));
    assertThat(event.testimonies()).extracting(Testimony::line).containsOnly("Oldtown Mail");
    assertThat(event.standing().witnesses()).isEqualTo(1);
  }

  @Test
  void whatIsToHappenIsOneEventWithWhatHappened() {
    Papers.Draft plan =
        claim()
            .type("CONSULT")
            .actor(ALBA)
            .recipient(BORLAND)
            .on("2024-05-08")
            .status(Status.PLANNED)
            .says("Alba and Borland will [meet] on Wednesday.");
    Papers.Draft done =
        claim()
            .type("CONSULT")
            .actor(ALBA)
            .recipient(BORLAND)
            .on("2024-05-08")
            .says("Alba and Borland [met] on Wednesday.");
    Event event = only(mail(plan), report("a2", "2024-05-08", "Globe", done));
    assertThat(event.testimonies())
        .extracting(Testimony::stance)
        .containsExactly(Stance.OPEN, Stance.FOR);
  }

  @Test
  void aVisitToComeIsCodedAsAnAgreementAndIsStillTheVisit() {
    Papers.Draft plan =
        claim()
            .type("AGREE")
            .actor(ALBA)
            .recipient(BORLAND)
            .on("2024-05-08")
            .status(Status.PLANNED)
            .says("Alba's leader will [meet] Borland's on Wednesday.");
    Papers.Draft done =
        claim()
            .type("CONSULT")
            .actor(ALBA)
            .recipient(BORLAND)
            .on("2024-05-08")
            .says("Alba's leader [met] Borland's on Wednesday.");
    Event event = only(mail(plan), report("a2", "2024-05-08", "Globe", done));
    assertThat(event.type()).isEqualTo("CONSULT");
  }

  @Test
  void anAgreementMadeAtAMeetingIsNotTheMeeting() {
    Papers.Draft met =
        claim().type("CONSULT").actor(ALBA).recipient(BORLAND).on("2024-05-08").says("They [met].");
    Papers.Draft agreed =
        claim()
            .type("AGREE")
            .actor(ALBA)
            .recipient(BORLAND)
            .on("2024-05-08")
            .says("They [agreed].");
    assertThat(events(report("a1", "2024-05-08", "Mail", met, agreed))).hasSize(2);
  }

  @Test
  void anAppointmentBeginsAnOfficeAndADeedOfItsHolderDoesNot() {
    Papers.Draft deed =
        claim()
            .kind(Finding.Kind.RELATION)
            .type("role")
            .actor(REBELS)
            .recipient(ALBA)
            .on("2024-05-05")
            .says("Alba's [minister] resigned on Sunday.");
    Papers.Draft named =
        claim()
            .kind(Finding.Kind.RELATION)
            .type("role")
            .actor(BORLAND)
            .recipient(ALBA)
            .on("2024-05-05")
            .says("She was [appointed minister] on Sunday.");
    List<Tie> ties = Chronicler.of(List.of(mail(deed, named))).ties();
    assertThat(ties.get(0).since()).isNull();
    assertThat(ties.get(1).since()).hasToString("2024-05-05");
    assertThat(ties.get(1).until()).isNull();
  }
}
