package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.meeting.ReasonDay;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;

class DatedReasonsTest extends ReasonDay {

    @Test
    void aConferenceComesUpThreeWorkingDaysBeforeItsFifteenthAndIsRedAfterIt() {
        runs(ClockKind.CONFERENCE, LocalDate.of(2026, 11, 3), "");
        day = LocalDate.of(2026, 11, 18);
        assertThat(propose()).isEmpty();
        day = LocalDate.of(2026, 11, 19);
        assertThat(words()).isEqualTo("Child protection conference due Tue 24/11 17:00");
        day = LocalDate.of(2026, 11, 24);
        assertThat(words()).isEqualTo("Child protection conference due today 17:00");
        day = LocalDate.of(2026, 11, 25);
        assertThat(words()).isEqualTo("Child protection conference overdue since Tue 24/11 17:00");
        assertThat(new ReasonWords(day, Map.of()).phrases(propose().getFirst().reasons()))
                .allMatch(Reason.Phrase::alarm);
    }

    /// Four days before, laid down from the day on which the clock started, and from the day after.
    @Test
    void aConferenceComesUpAsManyDaysBeforeAsWereLaidDownWhenItsClockStarted() {
        LocalDate start = LocalDate.of(2026, 11, 3);
        runs(ClockKind.CONFERENCE, start, "");
        day = LocalDate.of(2026, 11, 18);
        limits = UsualLimits.limits().with(new DatedLimit(TimeLimit.CONFERENCE_NEAR, start.plusDays(1), 4));
        assertThat(propose()).isEmpty();
        limits = UsualLimits.limits().with(new DatedLimit(TimeLimit.CONFERENCE_NEAR, start, 4));
        assertThat(words()).isEqualTo("Child protection conference due Tue 24/11 17:00");
        day = LocalDate.of(2026, 11, 17);
        assertThat(propose()).isEmpty();
    }

    @Test
    void policeProtectionOfWhichOnlyTheDayIsKnownHasALastDayAndNoTime() {
        runs(ClockKind.POLICE_PROTECTION, TUESDAY.minusDays(1), "");
        assertThat(words()).isEqualTo("Police protection ends Thu 26/11");
    }

    @Test
    void aTransferThatNobodyAcknowledgesComesBackOnItsThirdWorkingDay() {
        runs(ClockKind.TRANSFER_ACKNOWLEDGEMENT, TUESDAY.minusDays(4), "Transfer to Otherborough");
        assertThat(propose()).isEmpty();
        day = TUESDAY.plusDays(1);
        assertThat(words()).isEqualTo("Transfer not acknowledged, day 5");
    }

    @Test
    void aReferralElsewhereSaysWhoHasNotAnswered() {
        runs(ClockKind.REFERRAL_ACCEPTANCE, TUESDAY.minusDays(7), "MACE referral");
        assertThat(words()).isEqualTo("MACE referral: no answer, day 7");
    }

    @Test
    void aClockThatWasMetIsSilent() {
        runs(ClockKind.CONFERENCE, LocalDate.of(2026, 11, 3), "");
        clocks.replaceAll(clock -> clock.met(new RunningClock.Met(at(TUESDAY, "08:00"), "A", "held")));
        assertThat(propose()).isEmpty();
    }

    @Test
    void aChildWhoReturnedBeforeAnyMeetingIsSpokenOfAndAgainWhenTheInterviewIsDue() {
        comesBack(new Moment.Exactly(at(TUESDAY.minusDays(1), "11:15")), Optional.empty(), Optional.empty());
        assertThat(words()).isEqualTo("Returned Mon 11:15 · Return home interview due Thu 26/11 11:15");
        decided.put(CHILD.id(), at(TUESDAY, "10:00"));
        assertThat(propose()).isEmpty();
        day = TUESDAY.plusDays(2);
        assertThat(words()).contains("Return home interview due today 11:15");
        day = TUESDAY.plusDays(3);
        assertThat(words()).contains("Return home interview overdue since Thu 26/11 11:15");
    }

    @Test
    void anInterviewThatWasHeldOrDeclinedIsNoReason() {
        Moment back = new Moment.Exactly(at(TUESDAY.minusDays(1), "11:15"));
        comesBack(back, Optional.empty(), Optional.of(at(TUESDAY, "08:00")));
        comesBack(back, Optional.of(false), Optional.empty());
        assertThat(propose()).isEmpty();
    }

    @Test
    void aReturnOfWhichOnlyTheDayIsKnownStartsNoCountdown() {
        comesBack(new Moment.OnDay(TUESDAY.minusDays(1)), Optional.empty(), Optional.empty());
        assertThat(words()).contains("Return home interview not recorded");
    }

    @Test
    void anExpectedBirthThatHasPassedBringsAnUnbornChildThatIsKnownHere() {
        Child unborn =
                AChild.aChild().numbered(2).expectedOn(TUESDAY.minusDays(1)).build();
        subjects.add(unborn);
        assertThat(propose()).isEmpty();
        heard.add(unborn.id());
        assertThat(words()).isEqualTo("Expected birth 23/11 has passed");
        decided.put(unborn.id(), at(TUESDAY, "10:00"));
        assertThat(propose()).isEmpty();
    }

    @Test
    void anEighteenthBirthdayIsSaidOnceInTheFourWeeksBeforeIt() {
        Child nearly = AChild.aChild().numbered(2).bornOn("2008-12-02").build();
        subjects.add(nearly);
        assertThat(propose()).isEmpty();
        open.add(nearly.id());
        assertThat(words()).isEqualTo("18 on Wed 02/12");
        decided.put(nearly.id(), at(TUESDAY.minusDays(5), "10:00"));
        assertThat(propose()).isEmpty();
    }

    @Test
    void besideANewReferralStandsHowOftenThereWasOne() {
        referrals.add(AReferral.aReferral(CHILD.id(), at(TUESDAY, "06:12")).build());
        assertThat(words()).contains("Not seen by the hub before");
        inYear.put(CHILD.id(), 4);
        assertThat(words()).contains("4th in 12 months");
        inYear.put(CHILD.id(), 1);
        heard.add(CHILD.id());
        assertThat(words()).doesNotContain("12 months").doesNotContain("Not seen");
    }

    @Test
    void aReferralThatWaitedTooLongSaysSo() {
        referrals.add(AReferral.aReferral(CHILD.id(), at(TUESDAY.minusDays(4), "10:00"))
                .build());
        assertThat(words()).contains("Referral decision overdue since Mon 23/11 17:00");
    }

    @Test
    void aPlaceThatThreeChildrenWereLatelyLinkedToIsASubjectOfItsOwn() {
        Place arcade = new Place(
                new SubjectId(new UUID(3, 1)),
                "Example Arcade",
                "SS1 0XX",
                "",
                SharingMark.narrowest(),
                Optional.empty(),
                0);
        subjects.add(arcade);
        named.put(arcade.id(), new AgendaFacts.Named(2, at(TUESDAY, "08:00")));
        assertThat(propose()).isEmpty();
        named.put(arcade.id(), new AgendaFacts.Named(4, at(TUESDAY, "08:00")));
        assertThat(words()).isEqualTo("4 children named here in 28 days");
        decided.put(arcade.id(), at(TUESDAY, "10:00"));
        assertThat(propose()).isEmpty();
    }
}
