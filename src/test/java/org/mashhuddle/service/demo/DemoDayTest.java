package org.mashhuddle.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.App;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

class DemoDayTest {

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));

    @TempDir
    private Path folder;

    private Session demo() {
        return new App(new HubLocation(folder), clock, KdfCost.FLOOR).hubs().inMemory(DemoDay.hub());
    }

    @Test
    void theAgendaHasSeventeenSubjectsEachWithItsReasons() {
        try (TestHub played = TestHub.planned(folder)) {
            MeetingBook book = played.services.agendas().book(played.viewer(), played.today);
            ReasonWords words = ReasonWords.on(book.agenda());
            assertThat(book.agenda().items()).hasSize(17);
            assertThat(book.agenda().items())
                    .filteredOn(item -> book.subject(item).isPresent())
                    .hasSize(16)
                    .allSatisfy(item -> assertThat(words.line(item.reasons())).isNotBlank());
        }
    }

    /// Who was excluded this morning, and met at the gate by adults, is no child of whom nothing new was reported.
    @Test
    void ofWhomAnAgencyAskedForSomethingNewIsReported() {
        try (TestHub held = TestHub.heldAfter(Duration.ofMinutes(5), folder)) {
            MeetingBook book = held.services.agendas().book(held.viewer(), held.today);
            assertThat(book.agenda().items())
                    .filteredOn(item ->
                            ReasonWords.on(book.agenda()).line(item.reasons()).contains("Education asked"))
                    .isNotEmpty()
                    .allSatisfy(
                            item -> assertThat(book.discussion(item).strategy().because())
                                    .doesNotContain("no new harm"));
        }
    }

    @Test
    void nothingOfItTouchesTheDisk() throws Exception {
        try (Session session = demo()) {
            new DemoDay(session, clock, new Random(7)).build(17);
            try (Stream<Path> files = java.nio.file.Files.list(folder)) {
                assertThat(files.toList()).isEqualTo(List.of());
            }
        }
    }

    /// Before the office opens the demo stands at a later hour than the computer: what is signed carries
    /// the hub's own time, and nothing is refused because another clock is behind.
    @Tag("long")
    @Test
    void itIsBuiltWhereTheComputersClockIsBehind() {
        clock.set(Instant.parse("2031-11-26T08:53:00Z"));
        try (Session session = demo()) {
            MeetingId meeting = new DemoDay(session, clock, new Random(7)).build(17);
            assertThat(session.services()
                            .agendas()
                            .book(session.viewer(), meeting)
                            .agenda()
                            .items())
                    .hasSize(17);
        }
    }

    /// A Monday, and the first working day after Christmas: the meeting before was days ago.
    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30T08:53:00Z", "2026-12-29T08:53:00Z"})
    void itIsBuiltAfterDaysOnWhichNobodyMet(String morning) {
        clock.set(Instant.parse(morning));
        try (Session session = demo()) {
            MeetingId meeting = new DemoDay(session, clock, new Random(7)).build(17);
            MeetingBook book = session.services().agendas().book(session.viewer(), meeting);
            assertThat(book.agenda().items()).hasSize(17);
            assertThat(book.meeting().heldOn()).isEqualTo(LocalDate.parse(morning.substring(0, 10)));
        }
    }
}
