package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.agenda.TriageTrialResult;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// The hub's own rules at work, from the draft to the child that is pulled in.
public class TriageStoriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingTypeId type;
    private long number;

    @BeforeEach
    void open() {
        hub = TestHub.at(java.time.Instant.parse("2026-11-23T08:00:00Z"), folder);
        type = hub.services.settings().dailyType(hub.viewer()).id();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    public static TriageRule attendance() {
        return new TriageRule(
                "Attendance only",
                false,
                true,
                List.of(TriageCondition.is(TriageTest.CONTACT), TriageCondition.says(TriageTest.SAYS, "attendance")),
                "Attendance only, no harm stated. Early help told.");
    }

    private void switchOn() {
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
    }

    private SubjectId child(AChild built) {
        Child child = built.build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    private SubjectId child() {
        return child(AChild.aChild().numbered(++number));
    }

    private void attendance(SubjectId who) {
        contact(who, "Attendance, 3 days absent");
    }

    private void contact(SubjectId who, String says) {
        receive(came(who, says));
    }

    private AReferral came(SubjectId who, String says) {
        return AReferral.aReferral(who, hub.clock.instant())
                .numbered(++number)
                .contactFrom("Example Academy")
                .saying(says, SHARED);
    }

    private void receive(AReferral came) {
        hub.services.referrals().receive(hub.chair(), came.build());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private MeetingBook monday() {
        return hub.services
                .agendas()
                .propose(hub.chair(), hub.services.agendas().plan(hub.chair(), MONDAY));
    }

    private Optional<LeftOff> leftOff(MeetingBook book, SubjectId who) {
        return book.agenda().leftOff().stream()
                .filter(left -> left.subject().equals(who))
                .findFirst();
    }

    private boolean isOn(MeetingBook book, SubjectId who) {
        return book.agenda().itemOf(who).isPresent();
    }

    @Test
    void whatTheRulesLeaveOffCarriesTheRuleAndOneGoesToTheChair() {
        SubjectId one = child();
        SubjectId other = child();
        attendance(one);
        contact(other, "Bruise to the arm");
        switchOn();
        MeetingBook book = monday();
        assertThat(isOn(book, one)).isFalse();
        assertThat(isOn(book, other)).isTrue();
        LeftOff left = leftOff(book, one).orElseThrow();
        assertThat(left.why().words()).isEqualTo("Attendance only, no harm stated. Early help told.");
        assertThat(left.by()).isEqualTo("Hub rule 1");
        assertThat(left.considered()).contains("New contact", "Example Academy");
        assertThat(left.rule()).contains(new LeftOff.ByRule(1, 1, "Attendance only", true, Optional.empty()));
        MeetingBook seen =
                hub.services.triage().confirm(hub.chair(), book.meeting().id(), one);
        assertThat(leftOff(seen, one).orElseThrow().rule().orElseThrow().waitsForTheChair())
                .isFalse();
    }

    /// The agenda of tomorrow is looked at before the meeting of today.
    @Test
    void whoStaysForTodayIsNotLeftOffByTheAgendaOfTomorrow() {
        SubjectId again = child();
        SubjectId pulled = child();
        SubjectId unseen = child();
        List.of(again, pulled, unseen).forEach(this::attendance);
        switchOn();
        MeetingId today = monday().meeting().id();
        attendance(again);
        hub.services.triage().pullIn(hub.chair(), today, pulled, MarkedText.narrowest("the school rang"));
        assertThat(List.of(again, pulled)).allMatch(who -> isOn(monday(), who));
        attendance(unseen);
        MeetingBook tomorrow = hub.services
                .agendas()
                .propose(hub.chair(), hub.services.agendas().plan(hub.chair(), MONDAY.plusDays(1)));
        MeetingBook book = monday();
        for (SubjectId who : List.of(again, pulled, unseen)) {
            assertThat(leftOff(tomorrow, who)).isEmpty();
            assertThat(book.agenda().itemOf(who).orElseThrow().reasons()).anyMatch(NewReferral.class::isInstance);
        }
    }

    @Test
    void whoIsOnAnAgendaThatIsNotFrozenIsLeftOffOnceTheRulesAreOn() {
        SubjectId one = child();
        attendance(one);
        assertThat(isOn(monday(), one)).isTrue();
        switchOn();
        assertThat(leftOff(monday(), one)).isPresent();
    }

    @Test
    void aLaterChangeOfTheRuleDoesNotChangeWhatWas() {
        SubjectId one = child();
        attendance(one);
        switchOn();
        LeftOff before = leftOff(monday(), one).orElseThrow();
        TriageRule other = new TriageRule("Other", true, true, attendance().conditions(), "");
        TriageRules draft = hub.services.triage().draft(hub.chair(), type, List.of(other), 9);
        assertThat(draft.version()).isEqualTo(2);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
        assertThat(leftOff(monday(), one)).contains(before);
        List<TriageRules> versions = hub.services.triage().versions(hub.viewer(), type);
        assertThat(versions).extracting(TriageRules::isOn).containsExactly(true, false);
        assertThat(versions.get(1).rules()).containsExactly(attendance());
    }

    @Test
    void whoIsPulledInComesBackWithTheContactAndWithWhoAskedAndWhy() {
        SubjectId one = child();
        attendance(one);
        switchOn();
        MeetingId meeting = monday().meeting().id();
        hub.clock.pass(Duration.ofMinutes(5));
        MarkedText why = MarkedText.narrowest("the school rang again");
        MeetingBook book = hub.services.triage().pullIn(hub.chair(), meeting, one, why);
        AgendaItem item = book.agenda().itemOf(one).orElseThrow();
        assertThat(item.reasons())
                .anyMatch(NewReferral.class::isInstance)
                .anyMatch(reason -> reason instanceof RequestedBy asked
                        && asked.why().words().equals("the school rang again"));
        assertThat(leftOff(book, one)).isEmpty();
        assertThat(isOn(monday(), one)).isTrue();
    }

    @Test
    void neverLeftOffAreTheRestrictedTheMissingTheRedAndWhoHasSomethingOpen() {
        UserId chair = hub.chair().user();
        SubjectId restricted = child(AChild.aChild().numbered(++number).onlyFor(chair));
        SubjectId missing = child();
        SubjectId red = child();
        SubjectId asked = child();
        for (SubjectId who : List.of(restricted, missing, asked)) {
            attendance(who);
        }
        receive(came(red, "Attendance").rated(MashRating.RED));
        hub.services
                .missing()
                .wentMissing(
                        hub.chair(),
                        new org.mashhuddle.domain.referral.MissingEpisode(
                                new org.mashhuddle.domain.referral.EpisodeId(new UUID(6, 1)),
                                missing,
                                new org.mashhuddle.domain.hub.Moment.Exactly(hub.clock.instant()),
                                Optional.empty(),
                                Optional.empty(),
                                org.mashhuddle.domain.referral.MissingEpisode.ReturnInterview.notKnown(),
                                0));
        MeetingBook planned = monday();
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        planned.meeting().id(),
                        asked,
                        planned.hub().directory().agencies().getFirst().id(),
                        "M. Osei",
                        MarkedText.narrowest("excluded today"));
        switchOn();
        MeetingBook book = monday();
        assertThat(List.of(restricted, missing, red, asked)).allMatch(who -> isOn(book, who));
        assertThat(book.agenda().leftOff()).isEmpty();
    }

    @Test
    void aBrotherOfOneWhoStaysStays() {
        HouseholdId home = new HouseholdId(new UUID(9, 9));
        SubjectId one = child(AChild.aChild().numbered(++number).livingIn(home));
        SubjectId other = child(AChild.aChild().numbered(++number).livingIn(home));
        SubjectId alone = child();
        attendance(one);
        attendance(alone);
        contact(other, "Knife found in the bag");
        switchOn();
        MeetingBook book = monday();
        assertThat(isOn(book, one)).isTrue();
        assertThat(isOn(book, alone)).isFalse();
    }

    @Test
    void whoComesASecondTimeOnTheSameDayIsForAPerson() {
        SubjectId one = child();
        attendance(one);
        switchOn();
        assertThat(isOn(monday(), one)).isFalse();
        hub.clock.pass(Duration.ofMinutes(5));
        attendance(one);
        assertThat(isOn(monday(), one)).isTrue();
    }

    @Test
    void aFrozenAgendaKeepsWhoIsOnIt() {
        SubjectId one = child();
        attendance(one);
        MeetingId meeting = monday().meeting().id();
        hub.services.agendas().freeze(hub.chair(), meeting);
        switchOn();
        assertThat(isOn(monday(), one)).isTrue();
        SubjectId later = child();
        attendance(later);
        assertThat(isOn(monday(), later)).isFalse();
    }

    @Test
    void theTrialNamesThoseWhomAMeetingDecidedOn() {
        SubjectId quiet = child();
        SubjectId harmed = child();
        attendance(quiet);
        attendance(harmed);
        contact(child(), "Neglect");
        MeetingBook book = monday();
        MeetingId meeting = book.meeting().id();
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, harmed).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, harmed, hub.decision(OutcomeKind.SECTION_47, Optional.empty(), "Marks on his back."));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        TriageTrialResult tried = hub.services.triage().tryOut(hub.chair(), type);
        assertThat(tried.rules().tried()).isPresent();
        assertThat(tried.trial().arrived()).isEqualTo(3);
        assertThat(tried.trial().leftOff()).isEqualTo(2);
        assertThat(tried.trial().forAPerson()).isEqualTo(1);
        assertThat(tried.trial().discussed()).singleElement().satisfies(doubt -> {
            assertThat(doubt.subject()).isEqualTo(harmed);
            assertThat(doubt.outcomes()).hasSize(1);
        });
        assertThat(tried.subjects()).containsOnlyKeys(harmed);
    }

    private SubjectId cameOn(String day) {
        hub.itIs(LocalDate.parse(day), LocalTime.of(8, 0));
        SubjectId who = child();
        attendance(who);
        return who;
    }

    private void decides(String day, SubjectId who, OutcomeKind kind) {
        hub.itIs(LocalDate.parse(day), LocalTime.of(8, 0));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.parse(day));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.itIs(LocalDate.parse(day), LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, who).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, who, hub.decision(kind, Optional.empty(), "What the school says of him."));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    /// Nothing else was decided on the child that day.
    @Test
    void aStrategyDiscussionThatWasHeldIsSeriousThoughNobodyDecidedOnOne() {
        SubjectId who = cameOn("2026-11-16");
        hub.itIs(LocalDate.of(2026, 11, 17), LocalTime.of(9, 30));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 17));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.meetings().open(hub.chair(), meeting);
        Instant began = hub.clock.instant();
        hub.services
                .meetings()
                .record(
                        hub.chair(),
                        meeting,
                        hub.discussion(meeting, who)
                                .with(StrategyDiscussion.none().begun(began)));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(MONDAY, LocalTime.of(8, 0));
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        TriageTrial trial = hub.services.triage().tryOut(hub.chair(), type).trial();
        assertThat(trial.section47()).isZero();
        assertThat(trial.otherwiseSerious()).isEqualTo(1);
        assertThat(trial.ended().getFirst().how())
                .containsExactly(
                        new TriageTrial.Decided(OutcomeKind.STRATEGY_DISCUSSION, "Strategy discussion held", began));
    }

    /// In October three came; for one of them an enquiry was decided in November, when it came again; for one before
    /// October's contact.
    @Test
    void theTrialOfAnotherMonthCountsThatMonthAndWhoEndedInAnEnquiryAfterIt() {
        SubjectId before = cameOn("2026-09-28");
        decides("2026-09-29", before, OutcomeKind.SECTION_47);
        hub.itIs(LocalDate.of(2026, 10, 1), LocalTime.of(0, 30));
        attendance(before);
        SubjectId harmed = cameOn("2026-10-12");
        decides("2026-10-13", harmed, OutcomeKind.NO_FURTHER_ACTION);
        cameOn("2026-10-31");
        SubjectId later = cameOn("2026-11-02");
        attendance(harmed);
        decides("2026-11-03", harmed, OutcomeKind.SECTION_47);
        decides("2026-11-04", later, OutcomeKind.CONFERENCE);
        hub.itIs(MONDAY, LocalTime.of(8, 0));
        assertThat(hub.services.triage().months(hub.viewer()))
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10), YearMonth.of(2026, 9));
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        TriageTrialResult october = hub.services.triage().tryOut(hub.chair(), type, YearMonth.of(2026, 10));
        assertThat(october.trial().from()).isEqualTo("2026-10-01");
        assertThat(october.trial().to()).isEqualTo("2026-10-31");
        assertThat(october.trial().arrived()).isEqualTo(3);
        assertThat(october.trial().section47()).isEqualTo(1);
        assertThat(october.trial().otherwiseSerious()).isZero();
        assertThat(october.name(harmed)).isPresent();
        TriageTrialResult now = hub.services.triage().tryOut(hub.chair(), type, YearMonth.of(2026, 11));
        assertThat(now.trial().to()).isEqualTo("2026-11-22");
        assertThat(now.trial().arrived()).isEqualTo(2);
        assertThat(now.trial().section47()).isEqualTo(1);
        assertThat(now.trial().otherwiseSerious()).isEqualTo(1);
        assertThatThrownBy(() -> hub.services.triage().tryOut(hub.chair(), type, YearMonth.of(2026, 12)))
                .isInstanceOf(Refusal.class);
    }
}
