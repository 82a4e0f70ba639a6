package org.mashhuddle.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AReferral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class OccasionReasonsTest {

    private static final LocalDate TUESDAY = AMeeting.DAY;
    private static final Child CHILD = AChild.aChild().numbered(1).build();

    private LocalDate day = TUESDAY;
    private final List<Subject> subjects = new ArrayList<>(List.of(CHILD));
    private final List<Referral> referrals = new ArrayList<>();
    private final List<MissingEpisode> returned = new ArrayList<>();
    private final List<RunningClock> clocks = new ArrayList<>();
    private final List<Custody> custodies = new ArrayList<>();
    private final Map<SubjectId, Instant> decided = new HashMap<>();
    private final Set<SubjectId> heard = new HashSet<>();
    private final Set<SubjectId> open = new HashSet<>();
    private final Map<SubjectId, Integer> inYear = new HashMap<>();
    private final Map<SubjectId, AgendaFacts.Named> named = new HashMap<>();

    private static Instant at(LocalDate day, String time) {
        return day.atTime(java.time.LocalTime.parse(time)).atZone(Moment.LONDON).toInstant();
    }

    private List<ProposedItem> propose() {
        Map<SubjectId, Subject> all = new HashMap<>();
        subjects.forEach(subject -> all.put(subject.id(), subject));
        return AgendaProposal.propose(
                new AgendaFacts(
                        day,
                        new AgendaFacts.Rules(
                                AMeeting.DAILY,
                                RatingHours.seed(),
                                WorkingCalendar.weekdays(),
                                Map.of(),
                                OrderRule.seed()),
                        referrals,
                        List.of(),
                        returned,
                        Map.of(),
                        clocks,
                        custodies,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new AgendaFacts.History(decided, heard, inYear, open, named),
                        new AgendaFacts.Network(all, List.of())),
                at(day, "08:45"));
    }

    private String words() {
        return propose().stream()
                .map(item -> new ReasonWords(day, Map.of()).line(item.reasons()))
                .reduce("", (one, other) -> one + other);
    }

    private void runs(ClockKind kind, LocalDate from, String towards) {
        clocks.add(
                RunningClock.started(
                                new ClockId(new UUID(8, clocks.size())),
                                CHILD.id(),
                                kind,
                                new Moment.OnDay(from),
                                WorkingCalendar.weekdays())
                        .towards(towards));
    }

    private void comesBack(
            Moment when, Optional<Boolean> accepted, Optional<Instant> interviewHeld) {
        returned.add(
                new MissingEpisode(
                        new EpisodeId(new UUID(7, 1)),
                        CHILD.id(),
                        new Moment.OnDay(TUESDAY.minusDays(2)),
                        Optional.empty(),
                        Optional.of(when),
                        new MissingEpisode.ReturnInterview(
                                Optional.empty(), accepted, interviewHeld),
                        0));
    }

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
                .allMatch(ReasonWords.Phrase::alarm);
    }

    @Test
    void policeProtectionOfWhichOnlyTheDayIsKnownHasALastDayAndNoTime() {
        runs(ClockKind.POLICE_PROTECTION, TUESDAY.minusDays(1), "");
        assertThat(words()).isEqualTo("Police protection ends Thu 26/11");
    }

    private Custody detained(Moment since) {
        return new Custody(
                new CustodyId(new UUID(9, custodies.size())),
                CHILD.id(),
                since,
                "Northmere",
                "police",
                Optional.empty(),
                Custody.Extent.byLaw(),
                Optional.empty(),
                Optional.empty(),
                Provenance.here(),
                0);
    }

    @Test
    void aChildInCustodyComesAfterThoseMissingWithTheLimitOfTheLaw() {
        custodies.add(detained(new Moment.Exactly(at(TUESDAY, "02:05"))));
        assertThat(words())
                .isEqualTo("In custody since 02:05, Northmere · Detention limit Wed 25/11 02:05");
        assertThat(propose().getFirst().section()).isEqualTo(AgendaSection.CUSTODY);
        assertThat(AgendaSection.CUSTODY)
                .isGreaterThan(AgendaSection.MISSING_NOW)
                .isLessThan(AgendaSection.NEW);
        decided.put(CHILD.id(), at(TUESDAY, "10:00"));
        assertThat(words()).as("whatever a meeting decides").contains("In custody");
    }

    /// The clocks went back on 25 October 2026: 24 hours are 24 hours, the wall clock shows 23.
    @Test
    void aDayOfDetentionOverTheNightOfTheClockChangeHasTwentyFourHours() {
        day = LocalDate.of(2026, 10, 26);
        custodies.add(detained(new Moment.Exactly(Instant.parse("2026-10-24T21:30:00Z"))));
        assertThat(words())
                .isEqualTo(
                        "In custody since Sat 22:30, Northmere"
                                + " · Detention limit passed Sun 25/10 21:30");
        custodies.set(
                0,
                custodies
                        .getFirst()
                        .extended(new Custody.Extent(Custody.Limit.HOURS_36, "Supt Lane")));
        assertThat(words()).contains("Detention limit today 09:30");
        custodies.set(
                0,
                custodies
                        .getFirst()
                        .extended(new Custody.Extent(Custody.Limit.HOURS_96, "magistrates")));
        assertThat(words()).contains("Detention limit Wed 28/10 21:30");
    }

    @Test
    void custodyOfWhichOnlyTheDayIsKnownCountsNothing() {
        custodies.add(detained(new Moment.OnDay(TUESDAY)));
        assertThat(words()).isEqualTo("In custody since Tue 24/11, time not known, Northmere");
        assertThat(custodies.getFirst().limitAt()).isEmpty();
    }

    @Test
    void whoLeftCustodyIsSpokenOfUntilAMeetingHasDecided() {
        Instant left = at(TUESDAY, "06:40");
        Custody over =
                detained(new Moment.Exactly(at(TUESDAY, "02:05")))
                        .ended(
                                new Custody.End(
                                        new Moment.Exactly(left), Custody.How.REMANDED, "", left));
        custodies.add(over);
        assertThat(words()).isEqualTo("Left custody 06:40, remanded");
        custodies.set(
                0,
                over.from(
                        over.provenance()
                                .withdrawn(new Provenance.Withdrawn(left, "A", "his brother"))));
        assertThat(propose()).isEmpty();
    }

    @Test
    void policeProtectionStandsWithCustody() {
        runs(ClockKind.POLICE_PROTECTION, TUESDAY.minusDays(1), "");
        assertThat(propose().getFirst().section()).isEqualTo(AgendaSection.CUSTODY);
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
        clocks.replaceAll(
                clock -> clock.met(new RunningClock.Met(at(TUESDAY, "08:00"), "A", "held")));
        assertThat(propose()).isEmpty();
    }

    @Test
    void aChildWhoReturnedBeforeAnyMeetingIsSpokenOfAndAgainWhenTheInterviewIsDue() {
        comesBack(
                new Moment.Exactly(at(TUESDAY.minusDays(1), "11:15")),
                Optional.empty(),
                Optional.empty());
        assertThat(words())
                .isEqualTo("Returned Mon 11:15 · Return home interview due Thu 26/11 11:15");
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
        Child unborn = AChild.aChild().numbered(2).expectedOn(TUESDAY.minusDays(1)).build();
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
        referrals.add(AReferral.aReferral(CHILD.id(), at(TUESDAY.minusDays(4), "10:00")).build());
        assertThat(words()).contains("Referral decision overdue since Mon 23/11 17:00");
    }

    @Test
    void aPlaceThatThreeChildrenWereLatelyLinkedToIsASubjectOfItsOwn() {
        Place arcade =
                new Place(
                        new SubjectId(new UUID(3, 1)),
                        "Example Arcade",
                        "SS1 0XX",
                        "",
                        TravelMark.narrowest(),
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
