package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.ListedNotDiscussed;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;

/// Of those whom a rule left off and of whom nobody spoke, a part that nobody chooses comes before
/// the next meeting.
class ListedNotDiscussedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    private TestHub hub;
    private long number;

    private void open(int percent) {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        MeetingTypeId type = hub.services.settings().dailyType(hub.viewer()).id();
        hub.services.triage().draft(hub.chair(), type, List.of(TriageScene.attendance()), percent);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private SubjectId absent() {
        Child child = AChild.aChild().numbered(++number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        comes(child.id(), "Attendance, 3 days absent");
        return child.id();
    }

    private void comes(SubjectId who, String says) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(who, hub.clock.instant())
                                .numbered(++number)
                                .contactFrom("Example Academy")
                                .saying(says, SHARED)
                                .build());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private MeetingBook agenda(LocalDate day) {
        return hub.services
                .agendas()
                .propose(hub.chair(), hub.services.agendas().plan(hub.chair(), day));
    }

    /// No meeting is held about nobody.
    private SubjectId hurt() {
        Child child = AChild.aChild().numbered(++number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        comes(child.id(), "Bruise to the arm");
        return child.id();
    }

    private void held(MeetingId meeting, LocalDate day) {
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    private static Map<SubjectId, ListedNotDiscussed> drawn(MeetingBook book) {
        Map<SubjectId, ListedNotDiscussed> drawn = new HashMap<>();
        for (AgendaItem item : book.agenda().items()) {
            item.reasons().stream()
                    .filter(ListedNotDiscussed.class::isInstance)
                    .forEach(reason -> drawn.put(item.subject(), (ListedNotDiscussed) reason));
        }
        return drawn;
    }

    private static Set<SubjectId> byRule(MeetingBook book) {
        return book.agenda().leftOff().stream()
                .filter(LeftOff::isByRule)
                .map(LeftOff::subject)
                .collect(Collectors.toSet());
    }

    @Test
    void theOneWhomNobodySpokeOfComesBackAndSaysUnderWhichRule() {
        open(5);
        SubjectId one = absent();
        hurt();
        MeetingId monday = agenda(MONDAY).meeting().id();
        held(monday, MONDAY);
        LocalDate tuesday = MONDAY.plusDays(1);
        hub.itIs(tuesday, LocalTime.of(8, 0));
        ListedNotDiscussed why = drawn(agenda(tuesday)).get(one);
        assertThat(why.words(tuesday).getFirst().text())
                .isEqualTo("Listed, not discussed, under rule 1, version 1 (Attendance only), Mon 23/11");
        assertThat(hub.book(monday).agenda().leftOff()).hasSize(1);
    }

    @Test
    void itComesBackFromAMeetingThatWasNotHeldToo() {
        open(5);
        SubjectId one = absent();
        hub.services.schedule().notHeld(hub.chair(), agenda(MONDAY).meeting().id(), "the building was closed");
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        assertThat(drawn(agenda(MONDAY.plusDays(1)))).containsOnlyKeys(one);
    }

    @Test
    void whoIsPulledInIsSpokenOfAndNotDrawn() {
        open(100);
        SubjectId pulled = absent();
        SubjectId other = absent();
        MeetingId monday = agenda(MONDAY).meeting().id();
        hub.services.triage().pullIn(hub.chair(), monday, pulled, MarkedText.narrowest("the school rang again"));
        held(monday, MONDAY);
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        assertThat(drawn(agenda(MONDAY.plusDays(1)))).containsOnlyKeys(other);
    }

    @Test
    void aDecisionEndsItAndANewContactOfTheSameKindDoesNot() {
        open(5);
        SubjectId one = absent();
        hurt();
        held(agenda(MONDAY).meeting().id(), MONDAY);
        LocalDate tuesday = MONDAY.plusDays(1);
        hub.itIs(tuesday, LocalTime.of(8, 0));
        comes(one, "Attendance, 4 days absent");
        MeetingBook second = agenda(tuesday);
        assertThat(byRule(second)).isEmpty();
        MeetingId meeting = second.meeting().id();
        hub.itIs(tuesday, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, one).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(
                meeting,
                one,
                hub.decision(OutcomeKind.NO_FURTHER_ACTION, Optional.empty(), "School and early help work together."));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(tuesday.plusDays(1), LocalTime.of(8, 0));
        assertThat(drawn(agenda(tuesday.plusDays(1)))).isEmpty();
    }

    /// An account that knows nothing of the lot: who was listed each day, and who came back.
    @ParameterizedTest
    @Seeds({3, 8, 21})
    void overManyDaysAPartOfThoseListedComesBackOnceAndNobodyElse(long seed) {
        open(20);
        Random random = new Random(seed);
        Set<SubjectId> before = Set.of();
        Set<SubjectId> everDrawn = new HashSet<>();
        int listed = 0;
        LocalDate day = MONDAY;
        hurt();
        for (int round = 0; round < 6; round++) {
            hub.itIs(day, LocalTime.of(8, 0));
            int contacts = random.nextInt(9);
            for (int i = 0; i < contacts; i++) {
                absent();
            }
            MeetingBook book = agenda(day);
            Set<SubjectId> back = drawn(book).keySet();
            Set<SubjectId> fresh = new HashSet<>(back);
            fresh.removeAll(everDrawn);
            assertThat(before).containsAll(fresh);
            assertThat(fresh.isEmpty()).isEqualTo(before.isEmpty());
            everDrawn.addAll(fresh);
            listed += before.size();
            before = byRule(book);
            assertThat(before).hasSize(contacts).noneMatch(everDrawn::contains);
            held(book.meeting().id(), day);
            day = hub.services.meetings().nextMeeting(day);
        }
        assertThat(everDrawn.size()).isPositive().isLessThan(listed);
    }
}
