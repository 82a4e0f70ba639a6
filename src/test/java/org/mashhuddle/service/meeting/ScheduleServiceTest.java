package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Story;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.service.minutes.MinutesOverview;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.service.today.Unfinished;

/// Several types of meeting and ad-hoc meetings, on a Monday with two children.
class ScheduleServiceTest {

    private static final LocalDate MONDAY = Story.MONDAY;
    private static final String REASON = "School and health see no further harm now.";

    @TempDir
    private Path folder;

    private Story story;
    private ScheduleService schedule;

    @BeforeEach
    void aMonday() {
        story = new Story(folder);
        schedule = story.hub.services.schedule();
    }

    @AfterEach
    void lock() {
        story.close();
    }

    private MeetingType daily() {
        return story.hub.services.settings().dailyType(story.hub.viewer());
    }

    private MeetingType panel(DayOfWeek... days) {
        SettingsService settings = story.hub.services.settings();
        MeetingType added = settings.addType(story.chair(), "Exploitation", "Exploitation panel");
        return settings.keep(story.chair(), added.with(habits(added, Set.of(days), false)));
    }

    private static MeetingDefaults habits(MeetingType type, Set<DayOfWeek> days, boolean retired) {
        return new MeetingDefaults(type.habits().code(), days, Set.of(), List.of(), type.takesAll(), retired);
    }

    private void asks(MeetingId meeting, SubjectId who) {
        AgencyId agency = story.hub
                .services
                .settings()
                .directory(story.hub.viewer())
                .agencies()
                .getFirst()
                .id();
        story.hub
                .services
                .agendas()
                .add(story.chair(), meeting, who, agency, "M. Osei", MarkedText.narrowest("groomed"));
    }

    private List<SubjectId> on(MeetingId meeting) {
        return subjects(
                story.hub.services.agendas().propose(story.chair(), meeting).agenda());
    }

    private static List<SubjectId> subjects(Agenda agenda) {
        return agenda.items().stream().map(item -> item.subject()).toList();
    }

    private MeetingId called() {
        return schedule.call(
                story.chair(), daily().id(), List.of(story.child.id()), MarkedText.narrowest("arrested at 08:40"));
    }

    private void decide(MeetingId meeting, OutcomeKind kind) {
        story.hub.services.meetings().open(story.chair(), meeting);
        story.hub
                .services
                .meetings()
                .goTo(
                        story.chair(),
                        meeting,
                        story.hub.item(meeting, story.child.id()).id());
        story.hub.clock.pass(Duration.ofMinutes(5));
        story.hub.decide(meeting, story.child.id(), story.hub.decision(kind, Optional.empty(), REASON));
        story.hub.services.meetings().close(story.chair(), meeting);
        story.hub.clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void anAdHocMeetingHoldsOnlyWhomItWasCalledForAndTheDailyKeepsThemUntilItDecides() {
        MeetingId called = called();
        assertThat(story.hub.book(called).meeting().name()).isEqualTo("Daily MASH, ad hoc 1");
        assertThat(on(called)).containsExactly(story.child.id());
        assertThat(on(story.meeting)).contains(story.child.id(), story.other.id());
        assertThat(story.hub.book(story.meeting).hub().others().alsoOn()).containsOnlyKeys(story.child.id());
        decide(called, OutcomeKind.NO_FURTHER_ACTION);
        assertThat(on(story.meeting)).containsExactly(story.other.id());
    }

    @Test
    void onTheListOfAMeetingThatIsNotHeldNobodyStandsToo() {
        schedule.notHeld(story.chair(), called(), "the police could not come");
        assertThat(story.hub.book(story.meeting).hub().others().alsoOn()).isEmpty();
    }

    @Test
    void whoAnAdHocMeetingDidNotDecideOnComesToTheDailyOfTheSameDay() {
        MeetingId called = called();
        story.hub.services.meetings().open(story.chair(), called);
        story.hub.services.meetings().close(story.chair(), called);
        assertThat(on(story.meeting)).contains(story.child.id());
    }

    @Test
    void afterAnAdHocMeetingComesTheDailyOfTheSameDayAndOnceThatIsOverTheNext() {
        MeetingId called = called();
        assertThat(next(called)).isEqualTo(MONDAY.atTime(9, 30));
        story.hub.services.meetings().open(story.chair(), story.meeting);
        story.hub.services.meetings().close(story.chair(), story.meeting);
        assertThat(next(called)).isEqualTo(MONDAY.plusDays(1).atTime(9, 30));
        assertThat(next(story.meeting)).isEqualTo(MONDAY.plusDays(1).atTime(9, 30));
    }

    @Test
    void afterAPanelComesThePanelOfTheNextWeek() {
        MeetingType panel = panel(DayOfWeek.MONDAY);
        MeetingId first = schedule.plan(story.chair(), panel.id(), MONDAY);
        assertThat(next(first)).isEqualTo(MONDAY.plusDays(7).atTime(panel.startsAt()));
    }

    @Test
    void afterAnAdHocPanelComesTheDailyAtItsOwnTime() {
        MeetingType of = panel(DayOfWeek.MONDAY);
        MeetingType afternoon = new MeetingType(
                of.id(),
                of.label(),
                of.title(),
                of.coreAgencies(),
                LocalTime.of(14, 0),
                LocalTime.of(15, 0),
                of.minutesNew(),
                of.minutesBack(),
                of.habits());
        story.hub.services.settings().keep(story.chair(), afternoon);
        MeetingId called =
                schedule.call(story.chair(), of.id(), List.of(story.child.id()), MarkedText.narrowest("groomed"));
        assertThat(next(called)).isEqualTo(MONDAY.atTime(9, 30));
        assertThat(next(schedule.plan(story.chair(), of.id(), MONDAY)))
                .isEqualTo(MONDAY.plusDays(7).atTime(14, 0));
    }

    private LocalDateTime next(MeetingId of) {
        return schedule.nextAfter(story.hub.viewer(), of);
    }

    @Test
    void anAdHocMeetingDoesNotShortenTheWindowOfTheDaily() {
        story.opens();
        story.closes();
        MeetingId tomorrow = story.hub.services.agendas().plan(story.chair(), MONDAY.plusDays(1));
        Optional<java.time.Instant> since =
                story.hub.book(tomorrow).hub().others().lastHeld();
        assertThat(since).isPresent();
        decide(called(), OutcomeKind.REVIEW);
        assertThat(story.hub.book(tomorrow).hub().others().lastHeld()).isEqualTo(since);
    }

    @Test
    void anAdHocMeetingHasMinutesOfItsOwnUnderItsOwnReference() {
        MeetingId called = called();
        decide(called, OutcomeKind.NO_FURTHER_ACTION);
        story.hub
                .services
                .minutes()
                .sign(
                        story.chair(),
                        called,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("nobody but the chair was in reach"));
        MinutesOverview signed = story.hub.services.minutes().view(story.hub.viewer(), called);
        assertThat(signed.signed().orElseThrow().reference()).endsWith("-2026-11-23-D1");
        assertThat(signed.minutes().head().title())
                .isEqualTo("Daily Multi-Agency Safeguarding Meeting, ad hoc 1: Minutes");
        story.opens();
        assertThat(story.hub.book(story.meeting).meeting().state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void aTypeThatDoesNotTakeEverybodyHoldsOnlyWhomItIsAskedFor() {
        MeetingId panel = schedule.plan(story.chair(), panel().id(), MONDAY);
        assertThat(on(panel)).isEmpty();
        asks(panel, story.child.id());
        assertThat(on(panel)).containsExactly(story.child.id());
        assertThat(on(story.meeting)).contains(story.child.id());
        assertThat(story.hub.book(panel).hub().others().alsoOn().get(story.child.id()))
                .containsExactly("Daily MASH 09:30");
    }

    @Test
    void whoThePanelDidNotDecideOnComesBackToThePanelAndToTheDailyAfterItsDayWasMissed() {
        MeetingType type = panel(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        MeetingId panel = schedule.plan(story.chair(), type.id(), MONDAY);
        asks(panel, story.child.id());
        decide(story.meeting, OutcomeKind.NO_FURTHER_ACTION);
        story.hub.services.meetings().open(story.chair(), panel);
        story.hub.services.meetings().close(story.chair(), panel);
        LocalDate wednesday = MONDAY.plusDays(2);
        assertThat(story.isOn(MONDAY.plusDays(1))).isFalse();
        assertThat(on(schedule.plan(story.chair(), type.id(), wednesday))).containsExactly(story.child.id());
        assertThat(story.isOn(wednesday)).isFalse();
        assertThat(story.isOn(MONDAY.plusDays(3))).isTrue();
    }

    @Test
    void whoWasToComeBackToARetiredTypeComesToTheDaily() {
        MeetingType type = panel(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        MeetingId panel = schedule.plan(story.chair(), type.id(), MONDAY);
        asks(panel, story.child.id());
        decide(story.meeting, OutcomeKind.NO_FURTHER_ACTION);
        story.hub.services.meetings().open(story.chair(), panel);
        story.hub.services.meetings().close(story.chair(), panel);
        story.hub
                .services
                .settings()
                .keep(story.chair(), type.with(habits(type, type.habits().days(), true)));
        assertThat(story.isOn(MONDAY.plusDays(2))).isTrue();
        assertThat(schedule.types(story.hub.viewer())).containsExactly(daily());
    }

    @Test
    void leavingOffThePanelSaysNothingOfTheDaily() {
        MeetingId panel = schedule.plan(story.chair(), panel().id(), MONDAY);
        asks(panel, story.child.id());
        var agendas = story.hub.services.agendas();
        agendas.leaveOff(
                story.chair(), panel, story.child.id(), MarkedText.narrowest("Too little is known"), Optional.empty());
        assertThat(on(panel)).isEmpty();
        assertThat(on(story.meeting)).contains(story.child.id());
        agendas.takeBack(story.chair(), panel, story.child.id());
        assertThat(on(panel)).containsExactly(story.child.id());
    }

    @Test
    void aMeetingThatWasNotHeldLeavesEverybodyForTheNextAndIsNotUnfinishedAnyMore() {
        story.hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        MeetingId tuesday = story.hub.services.agendas().plan(story.chair(), MONDAY.plusDays(1));
        assertThat(unfinished(tuesday)).hasAtLeastOneElementOfType(Unfinished.NeverOpened.class);
        schedule.notHeld(story.chair(), story.meeting, "Flood in the building");
        assertThat(story.hub.book(story.meeting).meeting().arrangements().notHeld())
                .isEqualTo("Flood in the building");
        assertThat(unfinished(tuesday)).isEmpty();
        assertThat(on(tuesday)).contains(story.child.id(), story.other.id());
        refused(Refusal.Kind.AGENDA_OVER, () -> asks(story.meeting, story.child.id()));
    }

    @Test
    void aRecordSaysAtWhichTypeOfMeetingSomebodyWasDiscussed() {
        MeetingId panel = schedule.plan(story.chair(), panel().id(), MONDAY);
        asks(panel, story.child.id());
        decide(panel, OutcomeKind.NO_FURTHER_ACTION);
        assertThat(story.hub
                        .services
                        .records()
                        .open(story.hub.viewer(), story.child.id())
                        .events())
                .filteredOn(event -> event.kind() == Event.Kind.DISCUSSED)
                .extracting(Event::source)
                .containsExactly("Exploitation");
    }

    private List<Unfinished> unfinished(MeetingId today) {
        return story.hub.services.today().today(story.hub.viewer(), today).unfinished();
    }

    @Test
    void aMeetingThatWasOpenedIsClosedAndNotSaidNotToBeHeld() {
        story.opens();
        refused(
                Refusal.Kind.MEETING_WAS_OPENED,
                () -> schedule.notHeld(story.chair(), story.meeting, "opened by mistake"));
        refused(Refusal.Kind.REASON_MISSING, () -> schedule.notHeld(story.chair(), story.meeting, " "));
    }

    @Test
    void oneTypeAtLeastTakesEverybodyAndNoTwoHaveOneNameOrCode() {
        MeetingType daily = daily();
        MeetingType panel = panel();
        SettingsService settings = story.hub.services.settings();
        assertThat(panel.habits().code()).isEqualTo("E");
        refused(
                Refusal.Kind.LAST_TYPE_FOR_ALL,
                () -> settings.keep(story.chair(), daily.with(habits(daily, Set.of(), true))));
        refused(Refusal.Kind.LABEL_TAKEN, () -> settings.addType(story.chair(), "exploitation", "Another"));
        refused(Refusal.Kind.TYPE_CODE_TAKEN, () -> settings.keep(story.chair(), panel.with(MeetingDefaults.daily())));
        assertThat(schedule.onDay(story.hub.viewer(), MONDAY))
                .extracting(OnDay::label)
                .containsExactly("Daily MASH", "Exploitation");
    }

    private static void refused(Refusal.Kind kind, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
