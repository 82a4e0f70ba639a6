package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;

/// What is asked of one meeting is on the list of some others: those that did not have it have not heard it,
/// though they spoke of the child (`product.md`, rule 1).
class AskedOfOthersTest extends AskedChildren {

    private MeetingTypeId panel() {
        MeetingType added = hub.services.settings().addType(hub.chair(), "Exploitation", "Exploitation panel");
        Set<DayOfWeek> mondays = Set.of(DayOfWeek.MONDAY);
        return hub.services
                .settings()
                .keep(
                        hub.chair(),
                        added.with(
                                new MeetingDefaults(added.habits().code(), mondays, Set.of(), List.of(), false, false)))
                .id();
    }

    private MeetingTypeId daily() {
        return hub.services.settings().dailyType(hub.viewer()).id();
    }

    private void callFor(int child) {
        meeting = hub.services
                .schedule()
                .call(hub.chair(), daily(), List.of(children.get(child)), MarkedText.narrowest("called"));
    }

    /// It is for the chosen children and for what it was called for: what was asked in the morning is not read there.
    @Test
    void anAdHocMeetingHasNotHeardWhatIsNotOnItsList() {
        String late = askedTooLate(MONDAY);
        hub.itIs(MONDAY, LocalTime.of(14, 0));
        callFor(0);
        assertThat(asked(agenda())).containsExactly("called");
        holdAt(0);
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        holdAt(0);
        morning(MONDAY.plusDays(2));
        assertThat(asked(agenda())).isEmpty();
    }

    /// Nobody came on Monday morning; whoever met about the child that afternoon did not have the words before them.
    @Test
    void anAdHocMeetingHasNotHeardWhatWasAskedOfAMeetingThatWasNotHeld() {
        start(2);
        morning(MONDAY);
        String waiting = ask(0);
        hub.itIs(MONDAY, LocalTime.of(14, 0));
        callFor(0);
        holdAt(0);
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(waiting);
        holdAt(0);
        morning(MONDAY.plusDays(2));
        assertThat(asked(agenda())).isEmpty();
    }

    @Test
    void aPanelHasNotHeardWhatWasAskedOfTheDailyMeeting() {
        String late = askedTooLate(MONDAY);
        hub.itIs(MONDAY, LocalTime.of(14, 0));
        meeting = hub.services.schedule().plan(hub.chair(), panel(), MONDAY);
        String there = ask(0);
        assertThat(asked(agenda())).containsExactly(there);
        holdAt(0);
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
    }

    @Test
    void whatIsAskedOfAnAdHocMeetingAfterwardsComesBeforeTheUsualOneAndBeforeNoOtherAdHocOne() {
        start(2);
        hub.itIs(MONDAY, LocalTime.of(14, 0));
        meeting = hub.services.schedule().call(hub.chair(), daily(), children, MarkedText.narrowest("called"));
        String late = heldAndAsked();
        hub.itIs(MONDAY, LocalTime.of(16, 0));
        callFor(0);
        assertThat(asked(agenda())).containsExactly("called");
        holdAt(0);
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
    }

    @Test
    void whatIsAskedOfAPanelAfterwardsComesBeforeTheDailyMeetingAndOnceHeardThereNotBeforeThePanel() {
        start(2);
        hub.itIs(MONDAY, LocalTime.of(14, 0));
        MeetingTypeId panel = panel();
        meeting = hub.services.schedule().plan(hub.chair(), panel, MONDAY);
        ask(0);
        ask(1);
        String late = heldAndAsked();
        assertThat(nextWeek(panel)).containsExactly(late);
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        holdAt(0);
        assertThat(nextWeek(panel)).isEmpty();
    }

    private Set<String> nextWeek(MeetingTypeId panel) {
        meeting = hub.services.schedule().plan(hub.chair(), panel, MONDAY.plusDays(7));
        return asked(agenda());
    }

    /// The panel goes on while the daily meeting is held: its list cannot have what is asked of the panel then.
    @Test
    void aMeetingThatIsHeldBesideAnotherHasNotHeardWhatIsAskedOfThatOne() {
        start(2);
        hub.itIs(MONDAY, LocalTime.of(9, 0));
        MeetingId panel = hub.services.schedule().plan(hub.chair(), panel(), MONDAY);
        meeting = panel;
        ask(0);
        ask(1);
        agenda();
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        hub.itIs(MONDAY, LocalTime.of(11, 0));
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
        String there = ask(0);
        assertThat(asked(agenda())).containsExactly(there);
        holdAt(0);
        meeting = panel;
        end();
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        holdAt(0);
        morning(MONDAY.plusDays(2));
        assertThat(asked(agenda())).isEmpty();
    }

    /// It is for the panel of that afternoon, which is never held: in the morning nobody takes that on their list.
    @Test
    void theDailyMeetingHasNotHeardWhatIsAskedOfALaterMeetingOfTheDay() {
        start(2);
        hub.itIs(MONDAY, LocalTime.of(9, 0));
        meeting = hub.services.schedule().plan(hub.chair(), panel(), MONDAY);
        String waiting = ask(0);
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
        String there = ask(0);
        assertThat(asked(agenda())).containsExactly(there);
        holdAt(0);
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(waiting);
        holdAt(0);
        morning(MONDAY.plusDays(2));
        assertThat(asked(agenda())).isEmpty();
    }
}
