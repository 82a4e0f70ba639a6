package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A hub that the first program kept, and minutes that it signed: the demo day held on 24 November
/// 2026 when the schema had four migrations. Whatever the program has learnt since, that hub opens
/// with all that was in it, and what was signed then is good now.
class EarlierHubTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");
    private static final LocalDate HELD = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    private App app = new App(new HubLocation(Path.of("none")), new DemoClock(Instant.EPOCH), KdfCost.FLOOR);

    @BeforeEach
    void aCopy() throws IOException {
        try (var files = Files.list(EARLIER.resolve("hub"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        DemoClock nextMorning = new DemoClock(Instant.parse("2026-11-25T07:30:00Z"));
        app = new App(new HubLocation(folder), nextMorning, KdfCost.FLOOR);
    }

    private Session open() {
        HubService hubs = app.hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        UnlockAnswer.Opened opened = (UnlockAnswer.Opened) answer;
        assertThat(opened.alteredAt()).as("the trail is whole").isEmpty();
        return opened.session();
    }

    private static MeetingBook held(Session session) {
        MeetingId meeting = session.services()
                .schedule()
                .onDay(session.viewer(), HELD)
                .getFirst()
                .meeting()
                .orElseThrow();
        return session.services().agendas().book(session.viewer(), meeting);
    }

    private static List<String> names(MeetingBook book) {
        return book.agenda().items().stream()
                .map(book::subject)
                .flatMap(Optional::stream)
                .map(Subject::displayName)
                .toList();
    }

    @Test
    void minutesSignedThenAreGoodNow() throws IOException {
        byte[] minutes = Files.readAllBytes(EARLIER.resolve("minutes.pdf"));
        byte[] authority = Files.readAllBytes(EARLIER.resolve("hub.cer"));
        CheckWords said = new CheckService().check(minutes, authority);
        assertThat(said.trusted()).as(said.rule()).isTrue();
        assertThat(said.lines()).anySatisfy(line -> assertThat(line).contains("Anne Bennett"));
        minutes[minutes.length / 2] ^= 1;
        assertThat(new CheckService().check(minutes, authority).trusted()).isFalse();
    }

    @Test
    void theMeetingIsAsItWasAndItsMinutesAreVerifiedFromTheHub() {
        try (Session session = open()) {
            Services services = session.services();
            MeetingBook book = held(session);
            assertThat(names(book)).hasSize(16);
            assertThat(book.agenda().items()).hasSize(17);
            assertThat(book.discussions()).hasSize(16);
            assertThat(book.actions()).hasSize(19);
            assertThat(services.minutes()
                            .verify(session.viewer(), book.meeting().id())
                            .trusted())
                    .isTrue();
            assertThat(services.papers().issue(session.actor(), book.meeting().id()))
                    .isNotEmpty();
        }
    }

    @Test
    void itIsBackedUpAsItWasBeforeItsTablesAreChanged() throws IOException {
        Path copies = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-copies"));
        Files.writeString(folder.resolve("hub.backups"), copies + "\n\n0\n");
        byte[] before = Files.readAllBytes(folder.resolve("hub.mv.db"));
        open().close();
        assertThat(folder.resolve("hub.mv.db"))
                .satisfies(now -> assertThat(Files.readAllBytes(now)).isNotEqualTo(before));
        try (var made = Files.list(copies)) {
            List<Path> all = made.toList();
            assertThat(all)
                    .singleElement()
                    .satisfies(copy -> assertThat(Files.readAllBytes(copy.resolve("hub.mv.db")))
                            .isEqualTo(before));
            HubService elsewhere = new App(
                            new HubLocation(copies.resolve("elsewhere")), new DemoClock(Instant.EPOCH), KdfCost.FLOOR)
                    .hubs();
            assertThat(elsewhere
                            .restoring()
                            .restore(
                                    all.getFirst(),
                                    app.hubs().users().getFirst().id(),
                                    DemoDay.PASSPHRASE.toCharArray(),
                                    new org.mashhuddle.service.backups.BackupProgress()))
                    .isInstanceOf(org.mashhuddle.service.backups.RestoreAnswer.Restored.class);
        }
        open().close();
        try (var made = Files.list(copies)) {
            assertThat(made.filter(path -> !path.endsWith("elsewhere")))
                    .as("the tables are changed once")
                    .hasSize(1);
        }
    }

    @Test
    void everybodyIsFoundAndEveryRecordOpens() {
        try (Session session = open()) {
            Services services = session.services();
            MeetingBook book = held(session);
            services.search().prepare(session.viewer());
            for (Subject subject : book.subjects().values()) {
                assertThatCode(() -> services.records().open(session.viewer(), subject.id()))
                        .doesNotThrowAnyException();
                assertThat(services.search()
                                .find(session.viewer(), subject.displayName())
                                .hits())
                        .extracting(hit -> hit.subject().id())
                        .contains(subject.id());
            }
        }
    }

    @Test
    void nobodyIsLostOnTheNextAgenda() {
        try (Session session = open()) {
            Services services = session.services();
            MeetingBook held = held(session);
            MeetingId next = services.agendas().plan(session.actor(), NEXT);
            MeetingBook proposed = services.agendas().propose(session.actor(), next);
            assertThat(proposed.agenda().items()).hasSize(6);
            assertThat(proposed.agenda().items().getFirst().reasons()).hasOnlyElementsOfType(MissingNow.class);
            assertThat(services.actions().book(session.viewer()).open().stream()
                            .map(each -> each.action().id())
                            .collect(Collectors.toSet()))
                    .containsAll(held.actions().stream()
                            .filter(each -> !each.isComplete())
                            .map(Action::id)
                            .toList());
            assertThat(services.today().today(session.viewer(), next)).isNotNull();
        }
    }
}
