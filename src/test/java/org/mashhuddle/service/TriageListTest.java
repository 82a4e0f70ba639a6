package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// All contacts since the last meeting in one list: by rule and version, what stays and why, and for
/// what no rule is.
class TriageListTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingTypeId type;
    private long number;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        type = hub.services.settings().dailyType(hub.viewer()).id();
        TriageRule knife =
                new TriageRule("Knife named", true, true, List.of(TriageCondition.says(TriageTest.SAYS, "knife")), "");
        hub.services.triage().draft(hub.chair(), type, List.of(knife, TriageScene.attendance()), 5);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private SubjectId child(AChild built) {
        Child child = built.numbered(++number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    private SubjectId says(String words) {
        SubjectId who = child(AChild.aChild());
        came(who, words);
        return who;
    }

    private void came(SubjectId who, String words) {
        receive(contact(who).saying(words, SHARED));
    }

    private AReferral contact(SubjectId who) {
        return AReferral.aReferral(who, hub.clock.instant()).numbered(++number).contactFrom("Example Academy");
    }

    private void receive(AReferral came) {
        hub.services.referrals().receive(hub.chair(), came.build());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private MeetingId agenda(LocalDate day) {
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.services.agendas().propose(hub.chair(), meeting);
        return meeting;
    }

    private TriageList list(MeetingId meeting) {
        return hub.services.triage().list(hub.viewer(), meeting);
    }

    private static Optional<TriageList.Outcome> of(TriageList list, SubjectId who) {
        return list.groups().stream()
                .flatMap(group -> group.contacts().stream())
                .filter(each -> each.who().equals(who))
                .map(TriageList.Contact::outcome)
                .findFirst();
    }

    @Test
    void everyContactStandsOnceUnderWhatBecameOfIt() {
        SubjectId bruise = says("Bruise to the arm");
        SubjectId absent = says("Attendance, 3 days absent");
        SubjectId knife = says("Knife in the bag, attendance low");
        SubjectId red = child(AChild.aChild());
        receive(contact(red).saying("Attendance", SHARED).rated(MashRating.RED));
        HouseholdId home = new HouseholdId(new UUID(9, 9));
        SubjectId brother = child(AChild.aChild().livingIn(home));
        SubjectId sister = child(AChild.aChild().livingIn(home));
        came(brother, "Attendance, 2 days");
        came(sister, "Neglect");
        TriageList list = list(agenda(MONDAY));
        assertThat(list.contacts()).isEqualTo(6);
        assertThat(of(list, bruise).orElseThrow().kind()).isEqualTo(TriageList.Kind.NO_RULE);
        assertThat(of(list, sister).orElseThrow().kind()).isEqualTo(TriageList.Kind.NO_RULE);
        assertThat(of(list, absent).orElseThrow().rule().orElseThrow().place()).isEqualTo(2);
        assertThat(of(list, knife)).contains(stays("Rule 1: Knife named"));
        assertThat(of(list, red)).contains(stays("Rated red"));
        assertThat(of(list, brother).orElseThrow().why()).isEqualTo("With a family that stays");
        assertThat(list.rules()).isEqualTo(1);
        assertThat(list.groups())
                .extracting(TriageList.Group::kind)
                .containsExactly(TriageList.Kind.NO_RULE, TriageList.Kind.STAYS, TriageList.Kind.BY_RULE);
    }

    /// No rule takes anybody off an agenda that was frozen; who comes later and is on none is left off.
    @Test
    void whomARuleWouldLeaveOffStaysOnAnAgendaThatWasFrozen() {
        SubjectId bruise = says("Bruise to the arm");
        MeetingId meeting = agenda(MONDAY);
        hub.services.agendas().freeze(hub.chair(), meeting);
        TriageRule rule = new TriageRule(
                "Bruises", false, true, List.of(TriageCondition.says(TriageTest.SAYS, "bruise")), "Health looks.");
        hub.services.triage().draft(hub.chair(), type, List.of(rule), 5);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
        SubjectId later = says("A bruise again");
        hub.services.agendas().propose(hub.chair(), meeting);
        TriageList list = list(meeting);
        assertThat(of(list, bruise)).contains(stays("No rule changes an agenda that was frozen"));
        assertThat(of(list, later).orElseThrow().kind()).isEqualTo(TriageList.Kind.BY_RULE);
        hub.services.agendas().unfreeze(hub.chair(), meeting, "Health leaves at ten");
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(of(list(meeting), bruise)).contains(stays("No rule changes an agenda that was frozen"));
    }

    private static TriageList.Outcome stays(String why) {
        return new TriageList.Outcome(TriageList.Kind.STAYS, why, Optional.empty());
    }

    @Test
    void whoIsKeptOnByAPersonIsNoLongerToDecideAndWhoIsLeftOffByOneStandsThere() {
        SubjectId kept = says("Bruise to the arm");
        SubjectId off = says("Asks for a crib");
        MeetingId meeting = agenda(MONDAY);
        assertThat(list(meeting).count(TriageList.Kind.NO_RULE)).isEqualTo(2);
        hub.services.triage().keepOn(hub.chair(), meeting, kept, MarkedText.narrowest("the school nurse is worried"));
        hub.services
                .agendas()
                .leaveOff(
                        hub.chair(),
                        meeting,
                        off,
                        MarkedText.narrowest("The midwife brings one today; no harm stated"),
                        Optional.empty());
        TriageList list = list(meeting);
        assertThat(of(list, kept).orElseThrow().why()).contains("the school nurse is worried");
        assertThat(list.count(TriageList.Kind.NO_RULE)).isZero();
        assertThat(of(list, off).orElseThrow().kind()).isEqualTo(TriageList.Kind.BY_PERSON);
        assertThatThrownBy(() -> hub.services.triage().keepOn(hub.chair(), meeting, kept, MarkedText.narrowest(" ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.REASON_MISSING));
    }

    @Test
    void whatCameBeforeTheLastMeetingIsNoMoreInTheList() {
        SubjectId absent = says("Attendance, 3 days absent");
        says("Bruise to the arm");
        MeetingId monday = agenda(MONDAY);
        assertThat(list(monday).since()).isEmpty();
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), monday);
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), monday);
        LocalDate tuesday = MONDAY.plusDays(1);
        hub.itIs(tuesday, LocalTime.of(8, 0));
        SubjectId fresh = says("Attendance, 1 day");
        TriageList list = list(agenda(tuesday));
        assertThat(list.since()).contains(Instant.parse("2026-11-23T09:30:00Z"));
        assertThat(of(list, fresh).orElseThrow().kind()).isEqualTo(TriageList.Kind.BY_RULE);
        assertThat(of(list, absent)).isEmpty();
    }

    @Test
    void aRestrictedChildIsInNoRowAndNoNumberOfWhomItIsHiddenFrom() {
        SubjectId secret = child(AChild.aChild().onlyFor(hub.chair().user()));
        came(secret, "Attendance, 3 days absent");
        says("Bruise to the arm");
        MeetingId meeting = agenda(MONDAY);
        assertThat(of(list(meeting), secret)).contains(stays("Restricted"));
        Viewer other = new Viewer(new UserId(new UUID(5, 5)), Set.of(Role.MINUTE_TAKER));
        TriageList theirs = hub.services.triage().list(other, meeting);
        assertThat(theirs.contacts()).isEqualTo(1);
        assertThat(of(theirs, secret)).isEmpty();
    }

    @Test
    void triageIsFinishedOnceNothingWaitsAndOpenAgainWhenAContactComes() {
        SubjectId bruise = says("Bruise to the arm");
        SubjectId absent = says("Attendance, 3 days absent");
        MeetingId meeting = agenda(MONDAY);
        refusedAsLongAsSomethingWaits(meeting);
        hub.services.triage().keepOn(hub.chair(), meeting, bruise, MarkedText.narrowest("the nurse is worried"));
        refusedAsLongAsSomethingWaits(meeting);
        hub.services.triage().confirm(hub.chair(), meeting, absent);
        assertThat(list(meeting).finished()).isEmpty();
        hub.services.triage().finish(hub.chair(), meeting);
        Instant when = hub.clock.instant();
        TriageList.Finished said = new TriageList.Finished(when, name());
        assertThat(list(meeting).finished()).contains(said);
        assertThat(today(meeting)).contains(said);
        hub.clock.pass(Duration.ofMinutes(10));
        assertThat(list(meeting).finished()).contains(said);
        SubjectId late = says("Attendance, 1 day");
        assertThat(list(meeting).finished()).isEmpty();
        assertThat(today(meeting)).isEmpty();
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(of(list(meeting), late).orElseThrow().kind()).isEqualTo(TriageList.Kind.BY_RULE);
        assertThat(list(meeting).finished()).isEmpty();
        // The draw for the chair is by the meeting's own id, which is another one in each run: five in a
        // hundred times it falls on this one too.
        if (!list(meeting).nothingWaits()) {
            hub.services.triage().confirm(hub.chair(), meeting, late);
        }
        hub.services.triage().finish(hub.chair(), meeting);
        assertThat(list(meeting).finished().orElseThrow().at()).isEqualTo(hub.clock.instant());
    }

    private Optional<TriageList.Finished> today(MeetingId meeting) {
        return hub.services.today().today(hub.viewer(), meeting).triaged();
    }

    private String name() {
        return hub.book(agenda(MONDAY)).hub().directory().name(hub.chair().user());
    }

    private void refusedAsLongAsSomethingWaits(MeetingId meeting) {
        assertThatThrownBy(() -> hub.services.triage().finish(hub.chair(), meeting))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.TRIAGE_WAITS));
    }

    /// It stands on no agenda yet: nobody can have looked at it.
    @Test
    void whatCameAMomentAgoIsNotFinishedWithTheRest() {
        says("Attendance, 3 days absent");
        MeetingId meeting = agenda(MONDAY);
        list(meeting).groups().stream()
                .flatMap(group -> group.contacts().stream())
                .forEach(one -> hub.services.triage().confirm(hub.chair(), meeting, one.who()));
        says("Bruise to the arm");
        refusedAsLongAsSomethingWaits(meeting);
    }

    /// Whom a person takes back a person has looked at.
    @Test
    void triageStaysFinishedWhereAPersonTakesBackWhomTheyLeftOff() {
        SubjectId off = says("Asks for a crib");
        MeetingId meeting = agenda(MONDAY);
        MarkedText why = MarkedText.narrowest("The midwife brings one today; no harm stated");
        hub.services.agendas().leaveOff(hub.chair(), meeting, off, why, Optional.empty());
        hub.services.triage().finish(hub.chair(), meeting);
        hub.services.agendas().takeBack(hub.chair(), meeting, off);
        assertThat(of(list(meeting), off).orElseThrow().kind()).isEqualTo(TriageList.Kind.STAYS);
        assertThat(list(meeting).finished()).isPresent();
    }

    @Test
    void whatWaitsAgainIsNotFinishedWhateverWasSaid() {
        says("Bruise to the arm");
        TriageList waits = list(agenda(MONDAY));
        Optional<TriageList.Finished> said = Optional.of(new TriageList.Finished(hub.clock.instant(), "A. Bennett"));
        assertThat(waits.said(said, Optional.empty()).finished()).isEmpty();
    }

    /// The name of a rule tells of what came.
    @Test
    void wordsOfTheRecordAreNotReadByWhoReadsOnlyWhatAllAgenciesMay() {
        SubjectId hit = child(AChild.aChild());
        receive(contact(hit).saying("Knife in the bag", SharingMark.narrowest()));
        SubjectId absent = child(AChild.aChild());
        receive(contact(absent).saying("Attendance, father ill", SharingMark.narrowest()));
        MeetingId meeting = agenda(MONDAY);
        Viewer steward = new Viewer(hub.viewer().user(), Set.of(Role.DATA_STEWARD));
        TriageList theirs = hub.services.triage().list(steward, meeting);
        assertThat(of(theirs, hit)).contains(stays("Rule 1"));
        assertThat(of(theirs, absent).orElseThrow().why()).isEmpty();
        assertThat(theirs.groups().stream().flatMap(group -> group.contacts().stream()))
                .hasSize(2)
                .allMatch(each -> each.says().isEmpty());
        assertThat(theirs.groups().stream().flatMap(group -> group.rule().stream()))
                .singleElement()
                .satisfies(rule -> assertThat(rule.name()).isEmpty());
        assertThat(of(list(meeting), hit)).contains(stays("Rule 1: Knife named"));
    }
}
