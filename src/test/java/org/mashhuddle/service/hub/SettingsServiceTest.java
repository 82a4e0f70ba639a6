package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.service.agenda.Lists;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// The hub's settings: who may change them, that each change is in the trail, and what it does.
class SettingsServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private TestHub hub;
    private SettingsService settings;
    private ListService lists;

    @BeforeEach
    void open() {
        at(TestHub.at(Instant.parse("2026-11-24T08:45:00Z"), folder));
    }

    private void at(TestHub opened) {
        hub = opened;
        settings = hub.services.settings();
        lists = hub.services.lists();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Actor admin() {
        return hub.chair();
    }

    private Agency agency(String label) {
        return settings.directory(hub.viewer()).agencies().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> deeds() {
        return hub.database.trail().entries(50).stream()
                .map(AuditTrailEntry::deed)
                .toList();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void whoIsTypedHereStandsInTheAttendanceAndInTheQuickLine() {
        hub.close();
        at(TestHub.planned(folder));
        Agency fire = settings.addAgency(admin(), "Fire service", "fire");
        settings.addPerson(admin(), fire.id(), "B. Ashdown", "station manager", "01632 960 321");
        assertThat(deeds()).contains("agency.add", "person.keep");
        QuickLine line = hub.services.actions().quickLine(hub.viewer());
        QuickLine.Reading reading =
                line.read("check the alarm @ba !fire fri 16:00", LocalDateTime.of(DAY, LocalTime.of(9, 0)));
        assertThat(reading.person().map(Person::name)).contains("B. Ashdown");
        assertThat(reading.agency().map(Agency::id)).contains(fire.id());
        var meeting = hub.today;
        hub.services.meetings().open(hub.chair(), meeting);
        assertThat(hub.book(meeting).meeting().attendance())
                .filteredOn(one -> one.agency().equals(fire.id()))
                .extracting(Attendance::name)
                .containsExactly("B. Ashdown");
    }

    @Test
    void anAgencyKeepsAWordOfItsOwnAndCannotGoWhileAMeetingNeedsIt() {
        refused(Refusal.Kind.CODE_TAKEN, () -> settings.addAgency(admin(), "Fire service", "Police"));
        refused(Refusal.Kind.CODE_NOT_ONE_WORD, () -> settings.addAgency(admin(), "Fire service", "fire service"));
        refused(Refusal.Kind.LABEL_TAKEN, () -> settings.addAgency(admin(), "police", "pol"));
        refused(Refusal.Kind.LABEL_MISSING, () -> settings.addAgency(admin(), " ", "pol"));
        AgencyId police = agency("Police").id();
        refused(Refusal.Kind.NEEDED_FOR_QUORUM, () -> settings.retire(admin(), police, true));
        settings.renameAgency(admin(), police, "Sampleshire Police", "police");
        assertThat(agency("Sampleshire Police").id()).isEqualTo(police);
        AgencyId housing = agency("Housing").id();
        settings.retire(admin(), housing, true);
        assertThat(deeds()).contains("agency.change", "agency.retire");
        assertThat(agency("Housing").retired()).isTrue();
        settings.retire(admin(), housing, false);
        assertThat(agency("Housing").retired()).isFalse();
    }

    @Test
    void aPersonWhoIsRetiredIsNotExpectedAnyMore() {
        Person person = settings.addPerson(admin(), agency("Health").id(), "B. Ashdown", "nurse", "");
        settings.keep(
                admin(), new Person(person.id(), person.agency(), person.name(), person.job(), person.phone(), true));
        assertThat(deeds()).contains("person.retire");
        assertThat(settings.directory(hub.viewer()).peopleOf(person.agency())).isEmpty();
    }

    @Test
    void aClosureMovesTheNextWorkingDayAtOnce() {
        assertThat(hub.services.meetings().nextMeeting(DAY)).isEqualTo(DAY.plusDays(1));
        settings.close(admin(), DAY.plusDays(1), true);
        assertThat(hub.services.meetings().nextMeeting(DAY)).isEqualTo(DAY.plusDays(2));
        settings.close(admin(), DAY.plusDays(1), false);
        assertThat(hub.services.meetings().nextMeeting(DAY)).isEqualTo(DAY.plusDays(1));
        assertThat(deeds()).contains("closure.add", "closure.remove");
    }

    @Test
    void aTypeOfMeetingKeepsItsQuorumAndItsMinutes() {
        MeetingType type = settings.dailyType(hub.viewer());
        refused(Refusal.Kind.QUORUM_EMPTY, () -> settings.keep(admin(), changed(type, Set.of(), 5, type.roomUntil())));
        refused(
                Refusal.Kind.MINUTES_TOO_FEW,
                () -> settings.keep(admin(), changed(type, type.coreAgencies(), 0, type.roomUntil())));
        refused(
                Refusal.Kind.ROOM_ENDS_TOO_EARLY,
                () -> settings.keep(admin(), changed(type, type.coreAgencies(), 5, type.startsAt())));
        AgencyId housing = agency("Housing").id();
        settings.keep(admin(), changed(type, Set.of(housing), 7, LocalTime.of(11, 0)));
        MeetingType now = settings.dailyType(hub.viewer());
        assertThat(now.coreAgencies()).containsExactly(housing);
        assertThat(now.minutesNew()).isEqualTo(7);
        assertThat(now.roomUntil()).isEqualTo(LocalTime.of(11, 0));
        assertThat(deeds()).contains("type.change");
    }

    private static MeetingType changed(MeetingType type, Set<AgencyId> core, int minutesNew, LocalTime until) {
        return new MeetingType(
                type.id(), type.label(), type.title(), core, type.startsAt(), until, minutesNew, type.minutesBack());
    }

    @Test
    void aRetiredOutcomeIsNotOfferedAndARecordedDecisionKeepsItsWords() {
        hub.close();
        at(TestHub.planned(folder));
        var meeting = hub.today;
        hub.services.meetings().open(hub.chair(), meeting);
        Outcome advice = lists.outcomes(hub.viewer()).stream()
                .filter(each -> each.kind() == OutcomeKind.ADVICE)
                .findFirst()
                .orElseThrow();
        var subject = hub.book(meeting).agenda().items().getFirst().subject();
        hub.decide(meeting, subject, hub.decision(OutcomeKind.ADVICE, java.util.Optional.empty(), "Enough for now."));
        lists.keep(admin(), new Outcome(advice.id(), "Signposting only", advice.kind(), false));
        lists.keep(admin(), new Outcome(advice.id(), "Signposting only", advice.kind(), true));
        assertThat(deeds()).contains("outcome.change", "outcome.retire");
        assertThat(hub.services.meetings().lists(hub.viewer()).outcomes())
                .extracting(Outcome::id)
                .doesNotContain(advice.id());
        assertThat(hub.discussion(meeting, subject)
                        .decision()
                        .outcomes()
                        .getFirst()
                        .label())
                .isEqualTo(advice.label());
    }

    @Test
    void outcomesAreAddedAndMovedAndTwoOfOneNameAreRefused() {
        lists.add(admin(), "Refer to Prevent board", OutcomeKind.PANEL_REFERRAL);
        List<Outcome> all = lists.outcomes(hub.viewer());
        assertThat(all.getLast().label()).isEqualTo("Refer to Prevent board");
        lists.move(admin(), all.getLast(), -1);
        assertThat(lists.outcomes(hub.viewer()).getLast().label()).isNotEqualTo("Refer to Prevent board");
        refused(
                Refusal.Kind.LABEL_TAKEN,
                () -> lists.add(admin(), "refer to prevent board", OutcomeKind.PANEL_REFERRAL));
        assertThat(deeds()).contains("outcome.add", "outcome.move");
    }

    @Test
    void aRetiredHarmIsKeptInTheListAndNotOffered() {
        for (HubList list : HubList.values()) {
            if (list == HubList.WORDS) {
                lists.add(admin(), list, "Something old"); // the hub begins without any
                lists.add(admin(), list, "Something older");
            }
            // an option says for whom it is
            String added = list == HubList.DISRUPTION_OPTIONS ? "Something new = child" : "Something new";
            List<ListEntry> before = lists.entries(hub.viewer(), list);
            lists.add(admin(), list, added);
            lists.move(admin(), list, before.size(), -1);
            lists.keep(admin(), list, 0, before.getFirst().retired(true));
            List<ListEntry> after = lists.entries(hub.viewer(), list);
            assertThat(after).hasSize(before.size() + 1);
            assertThat(after.getFirst().retired()).isTrue();
            assertThat(after.get(before.size() - 1).label()).isEqualTo(added);
        }
        Lists offered = hub.services.meetings().lists(hub.viewer());
        assertThat(offered.harms()).contains("Something new").doesNotContain("Child sexual exploitation");
        assertThat(offered.lawfulBases()).contains("Something new");
        assertThat(deeds()).contains("list.add", "list.move", "list.retire");
    }

    @Test
    void sharingDefaultProfileClocksAndWordingAreKept() {
        AgencyId police = agency("Police").id();
        settings.startAt(admin(), police, new SharingMark.MayBeShared());
        assertThat(agency("Police").sharingDefault()).isEqualTo(new SharingMark.MayBeShared());
        HubProfile before = settings.profile(hub.viewer());
        settings.keep(admin(), new HubProfile(before.name(), "SAX", "01632 960 111", "01632 960 112", true));
        assertThat(settings.profile(hub.viewer()).phone()).isEqualTo("01632 960 111");
        RatingHours hours = RatingHours.ofClockHours(Duration.ofHours(2), Duration.ofHours(20), Duration.ofHours(60));
        settings.keep(admin(), hours);
        assertThat(settings.hours(hub.viewer())).isEqualTo(hours);
        settings.keep(admin(), Statement.EQUALITY, "Every child, every time.");
        assertThat(settings.wording(hub.viewer()))
                .containsEntry(Statement.EQUALITY, "Every child, every time.")
                .containsEntry(Statement.CONFIDENTIALITY, Statement.CONFIDENTIALITY.seed());
        assertThat(deeds()).contains("agency.travel-default", "profile.change", "hours.change", "wording.change");
    }

    @Test
    void onlyAnAdministratorChangesSettings() {
        Actor chair = new Actor(admin().user(), Set.of(Role.CHAIR, Role.MINUTE_TAKER));
        Agency police = agency("Police");
        MeetingType type = settings.dailyType(hub.viewer());
        List<ThrowingCallable> deeds = List.of(
                () -> settings.addAgency(chair, "Fire service", "fire"),
                () -> settings.renameAgency(chair, police.id(), "Police 2", "police2"),
                () -> settings.retire(chair, police.id(), true),
                () -> settings.startAt(chair, police.id(), new SharingMark.MayBeShared()),
                () -> settings.addPerson(chair, police.id(), "B. Ashdown", "", ""),
                () -> settings.keep(chair, type),
                () -> settings.keep(chair, settings.profile(hub.viewer())),
                () -> settings.keep(chair, RatingHours.seed()),
                () -> settings.keep(chair, Statement.EQUALITY, "Other words"),
                () -> settings.close(chair, DAY.plusDays(1), true),
                () -> lists.add(chair, "New", OutcomeKind.ADVICE),
                () -> lists.keep(chair, lists.outcomes(hub.viewer()).getFirst()),
                () -> lists.move(chair, lists.outcomes(hub.viewer()).getFirst(), 1),
                () -> lists.add(chair, HubList.HARMS, "New"),
                () -> lists.keep(chair, HubList.HARMS, 0, ListEntry.of("New")),
                () -> lists.move(chair, HubList.HARMS, 0, 1));
        deeds.forEach(deed -> refused(Refusal.Kind.NOT_ALLOWED, deed));
        assertThat(agency("Police").retired()).isFalse();
    }
}
