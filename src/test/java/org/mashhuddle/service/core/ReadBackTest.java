package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;

/// Actions are read back at the end, and each agency says yes. The minutes say who closed and which
/// agencies confirmed; an action that was changed after that waits to be read again.
class ReadBackTest {

    @TempDir
    private Path folder;

    private final Map<String, AttendanceId> came = new HashMap<>();

    @Test
    void theMinutesSayWhoClosedAndWhichAgenciesConfirmed() {
        try (Story story = discussed()) {
            story.hub.assign(story.meeting, story.child.id(), "visit home !police 25/11/2026 16:00");
            story.hub.assign(story.meeting, story.child.id(), "ring school !education 25/11/2026 16:00");
            confirm(story, "visit home");
            story.closes();
            assertThat(closing(story))
                    .containsExactly(
                            "Closed by Anne Bennett.",
                            "Actions read back by Anne Bennett; confirmed by police.",
                            "Actions not all read back to education.");
        }
    }

    /// Who left before that has confirmed nothing.
    @Test
    void anAgencyOfWhichNobodyIsThereAnyMoreConfirmsNothing() {
        try (Story story = discussed()) {
            story.hub.assign(story.meeting, story.child.id(), "visit home !police 25/11/2026 16:00");
            story.hub.assign(story.meeting, story.child.id(), "ring school !education 25/11/2026 16:00");
            AttendanceId gone = Objects.requireNonNull(came.get("Education"));
            story.hub.services.meetings().leave(story.chair(), story.meeting, gone);
            story.hub.clock.pass(Duration.ofMinutes(2));
            confirm(story, "visit home");
            confirm(story, "ring school");
            story.hub.clock.pass(Duration.ofMinutes(2));
            story.closes();
            assertThat(closing(story))
                    .containsExactly(
                            "Closed by Anne Bennett.",
                            "Actions read back by Anne Bennett; confirmed by police; nobody was there of education.");
        }
    }

    @Test
    void anActionThatWasChangedIsToBeReadAgain() {
        try (Story story = discussed()) {
            story.hub.assign(story.meeting, story.child.id(), "visit home !police 25/11/2026 16:00");
            confirm(story, "visit home");
            QuickLine.Reading other = story.hub
                    .services
                    .actions()
                    .quickLine(story.hub.viewer())
                    .read("visit grandmother !police 25/11/2026 16:00", story.hub.local());
            story.hub.services.actions().edit(story.chair(), action(story, "visit home"), other);
            story.closes();
            assertThat(closing(story))
                    .containsExactly("Closed by Anne Bennett.", "Actions not all read back to police.");
        }
    }

    @Test
    void ofAnActionThatStaysInTheRecordNothingIsSaid() {
        try (Story story = discussed()) {
            QuickLine.Reading line = story.hub
                    .services
                    .actions()
                    .quickLine(story.hub.viewer())
                    .read("watch the flat !police 25/11/2026 16:00", story.hub.local());
            story.hub
                    .services
                    .actions()
                    .assign(
                            story.chair(),
                            story.meeting,
                            story.hub.item(story.meeting, story.child.id()).id(),
                            line,
                            SharingMark.narrowest());
            confirm(story, "watch the flat");
            story.closes();
            assertThat(closing(story)).containsExactly("Closed by Anne Bennett.");
        }
    }

    @Test
    void whatBecomesOfAnActionAfterTheCloseDoesNotUnsayIt() {
        try (Story story = discussed()) {
            story.hub.assign(story.meeting, story.child.id(), "visit home !police 25/11/2026 16:00");
            confirm(story, "visit home");
            story.closes();
            List<String> before = closing(story);
            story.hub.clock.pass(Duration.ofHours(1));
            story.hub
                    .services
                    .actions()
                    .update(story.chair(), action(story, "visit home"), RandomTelling.report("Rang twice"));
            assertThat(closing(story)).isEqualTo(before).hasSize(2);
        }
    }

    private Story discussed() {
        Story story = new Story(folder);
        story.opens();
        for (Agency agency : story.hub.book(story.meeting).hub().directory().agencies()) {
            AttendanceId id = new AttendanceId(UUID.randomUUID());
            Attendance one = new Attendance(id, agency.id(), "A. Patel", "", AttendanceStatus.APOLOGIES, List.of());
            story.hub.services.meetings().attend(story.chair(), story.meeting, one);
            story.hub.services.meetings().arrive(story.chair(), story.meeting, id);
            came.put(agency.label(), id);
        }
        story.discusses(OutcomeKind.CLOSE, "The school supports.");
        return story;
    }

    private static Action action(Story story, String words) {
        return story.hub.book(story.meeting).actions().stream()
                .filter(one -> one.text().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow();
    }

    private static void confirm(Story story, String words) {
        story.hub
                .services
                .schedule()
                .confirm(story.chair(), story.meeting, action(story, words).id());
    }

    private static List<String> closing(Story story) {
        return story.hub
                .services
                .minutes()
                .view(story.hub.viewer(), story.meeting)
                .minutes()
                .closing();
    }
}
