package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Whole hubs of the demonstration day, as releases kept them on disk, locked after the minutes were signed, with 22
/// papers issued, an extract of 40 people taken in, and words typed that were not kept yet: every later release opens
/// them with all of it. One is added by each release that changes what a hub's files are, none is ever made anew.
/// [EarlierHubTest] is about the hub of the first program, whose keys lay elsewhere.
class KeptHubTest {

    private static final Path KEPT = Path.of("src/test/resources/kept-hubs");
    private static final LocalDate HELD = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 25);

    private final DemoClock nextMorning = new DemoClock(Instant.parse("2026-11-25T07:30:00Z"));

    @TempDir
    private Path folder;

    private Optional<DraftJournal> journal = Optional.empty();

    static List<Path> kept() throws IOException {
        try (Stream<Path> folders = Files.list(KEPT)) {
            return folders.sorted().toList();
        }
    }

    private HubService copyOf(Path sample) throws IOException {
        try (Stream<Path> files = Files.list(sample.resolve("hub"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        HubLocation location = new HubLocation(folder);
        App app = new App(location, nextMorning, KdfCost.FLOOR);
        return new HubService(location, nextMorning, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            journal = hub.drafts();
            return app.session(hub);
        });
    }

    private static Session opened(HubService hubs, KnownUser user) {
        UnlockAnswer answer = hubs.unlock(user.id(), DemoDay.PASSPHRASE.toCharArray());
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        UnlockAnswer.Opened opened = (UnlockAnswer.Opened) answer;
        assertThat(opened.alteredAt()).as("the trail is whole").isEmpty();
        return opened.session();
    }

    private static KnownUser called(HubService hubs, String name) {
        return hubs.users().stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void itOpensWithAllThatWasInIt(Path sample) throws IOException {
        HubService hubs = copyOf(sample);
        byte[] authority = Files.readAllBytes(sample.resolve("hub.cer"));
        try (Session session = opened(hubs, called(hubs, "Anne Bennett"))) {
            Services services = session.services();
            MeetingId meeting = services.schedule()
                    .onDay(session.viewer(), HELD)
                    .getFirst()
                    .meeting()
                    .orElseThrow();
            MeetingBook book = services.agendas().book(session.viewer(), meeting);
            assertThat(book.agenda().items()).hasSize(17);
            assertThat(book.discussions()).hasSize(16);
            assertThat(book.actions()).hasSize(19);
            assertThat(services.minutes().pdf(session.viewer(), meeting))
                    .as("the file that was signed, byte for byte")
                    .isEqualTo(Files.readAllBytes(sample.resolve("minutes.pdf")));
            assertThat(services.minutes().verify(session.viewer(), meeting).trusted())
                    .isTrue();
            assertThat(services.minutes().authorityCertificate(session.viewer()))
                    .isEqualTo(authority);
            papers(session, book, authority);
            assertThat(services.imports().runs(session.viewer()))
                    .singleElement()
                    .satisfies(run -> assertThat(run.files()).isNotEmpty());
            UUID first = book.agenda().items().getFirst().id().value();
            assertThat(journal.orElseThrow().latest().values())
                    .singleElement()
                    .returns(first, Draft::item)
                    .returns("Typed and not yet kept", Draft::text);
            MeetingId next = services.agendas().plan(session.actor(), NEXT);
            assertThat(services.agendas()
                            .propose(session.actor(), next)
                            .agenda()
                            .items())
                    .isNotEmpty();
        }
    }

    private static void papers(Session session, MeetingBook book, byte[] authority) {
        List<PaperQueue.OutPaper> out = session.services()
                .papers()
                .queue(session.viewer(), book.meeting().id())
                .queue()
                .out();
        assertThat(out).hasSize(22);
        for (PaperQueue.OutPaper paper : out) {
            assertThat(new CheckService()
                            .check(session.services().papers().look(session.actor(), paper.paper()), authority)
                            .trusted())
                    .isTrue();
        }
    }
}
