package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.TestHub;

/// An agency asks for a child of whom the meeting has spoken already that morning. Nobody has heard it: it comes
/// before the next meeting (`product.md`, rule 1), each time, until a room comes to the child after it was asked.
class AskedAfterwardsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /// What was asked, when, and whether a room that was closed since was at the child after it.
    private static final class Asked {
        private final int child;
        private final String words;
        private boolean cameBefore;
        private boolean heard;

        private Asked(int child, String words) {
            this.child = child;
            this.words = words;
        }
    }

    @TempDir
    private Path folder;

    private TestHub hub;
    private final List<SubjectId> children = new ArrayList<>();
    private MeetingId meeting;
    private int number;

    private void start(int many) {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        IntStream.range(0, many).forEach(each -> {
            Child child = AChild.aChild().numbered(each + 1L).build();
            hub.services.subjects().keep(hub.chair(), "subject.add", child);
            children.add(child.id());
        });
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void morning(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        meeting = hub.services.agendas().plan(hub.chair(), day);
    }

    private MeetingBook agenda() {
        return hub.services.agendas().propose(hub.chair(), meeting);
    }

    private String ask(int child) {
        String words = "seen " + ++number;
        Agency police = agenda().hub().directory().agencies().stream()
                .filter(each -> each.label().equals("Police"))
                .findFirst()
                .orElseThrow();
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        meeting,
                        children.get(child),
                        police.id(),
                        "A. Patel",
                        new MarkedText(words, new SharingMark.MayBeShared()));
        hub.clock.pass(Duration.ofMinutes(2));
        return words;
    }

    private void hold() {
        hub.services.meetings().open(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private void goTo(int child) {
        MeetingBook book = hub.book(meeting);
        hub.services
                .meetings()
                .goTo(
                        hub.chair(),
                        meeting,
                        book.agenda().itemOf(children.get(child)).orElseThrow().id());
        hub.clock.pass(Duration.ofMinutes(3));
    }

    private void end() {
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private Set<String> asked(MeetingBook book) {
        return book.agenda().items().stream()
                .flatMap(item -> item.reasons().stream())
                .filter(RequestedBy.class::isInstance)
                .map(reason -> ((RequestedBy) reason).why().words())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itComesBeforeTheNextMeetingWithTheDayOnWhichItWasAsked() {
        start(2);
        morning(MONDAY);
        ask(0);
        ask(1);
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        end();
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        assertThat(agenda().agenda().itemOf(children.getFirst()).orElseThrow().reasons().stream()
                        .filter(RequestedBy.class::isInstance)
                        .map(reason ->
                                reason.words(MONDAY.plusDays(1)).getFirst().text()))
                .singleElement()
                .asString()
                .matches("Police asked Mon [0-9:]+: seen 3");
    }

    /// Written up afterwards, without saying where the room was.
    @Test
    void aMeetingThatDecidesWithoutTheRoomHasSpokenOfItToo() {
        start(2);
        morning(MONDAY);
        ask(0);
        ask(1);
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        end();
        morning(MONDAY.plusDays(1));
        assertThat(asked(agenda())).containsExactly(late);
        hold();
        hub.decide(
                meeting,
                children.getFirst(),
                hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "The plan goes on"));
        end();
        morning(MONDAY.plusDays(2));
        assertThat(asked(agenda())).isEmpty();
    }

    /// A usual meeting of that day leaves the first child, and is asked for it again.
    private String askedTooLate(LocalDate day) {
        start(2);
        morning(day);
        ask(0);
        ask(1);
        return heldAndAsked();
    }

    private String heldAndAsked() {
        agenda();
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        end();
        return late;
    }

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

    private void holdAt(int child) {
        agenda();
        hold();
        goTo(child);
        end();
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

    /// Days of two or three children, of whom the room speaks of some.
    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
            shortForm = 3)
    void whatNobodyHeardIsOnTheNextList(long seed) {
        Random random = new Random(seed);
        start(3);
        List<Asked> all = new ArrayList<>();
        LocalDate day = MONDAY;
        for (int each = 0; each < 4; each++) {
            morning(day);
            assertThat(asked(agenda())).isEqualTo(waiting(all));
            List<Asked> today = new ArrayList<>();
            day(random, all, today);
            end();
            // Of whom the room did not come to, the child is carried over: what was asked stands in the record.
            today.stream().filter(one -> !one.cameBefore).forEach(one -> one.heard = true);
            day = day.plusDays(1);
        }
        morning(day);
        assertThat(asked(agenda())).isEqualTo(waiting(all));
    }

    private void day(Random random, List<Asked> all, List<Asked> today) {
        for (int child = 0; child < 3; child++) {
            if (child == 0 || random.nextBoolean()) {
                put(child, false, all, today);
            }
        }
        hold();
        Set<Integer> came = new TreeSet<>();
        for (int step = 0; step < 9; step++) {
            int child = random.nextInt(3);
            boolean listed = agenda().agenda().itemOf(children.get(child)).isPresent();
            if (random.nextInt(5) > 1 && listed) {
                goTo(child);
                came.add(child);
                all.stream().filter(one -> one.child == child).forEach(one -> one.heard = true);
            } else {
                put(child, came.contains(child), all, today);
            }
        }
    }

    /// Asked while the room is at the child it is heard: the room leaves it later.
    private void put(int child, boolean cameBefore, List<Asked> all, List<Asked> today) {
        Asked one = new Asked(child, ask(child));
        one.cameBefore = cameBefore;
        one.heard = hub.book(meeting)
                .meeting()
                .roomAt()
                .flatMap(hub.book(meeting).agenda()::item)
                .filter(item -> item.subject().equals(children.get(child)))
                .isPresent();
        all.add(one);
        today.add(one);
    }

    private static Set<String> waiting(List<Asked> all) {
        return all.stream()
                .filter(one -> !one.heard)
                .map(one -> one.words)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
