package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.hub.CertificateService;
import org.mashhuddle.service.hub.SignerState;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.service.papers.MeetingPapers;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A hub that the first program kept, and minutes that it signed: the demo day held on 24 November
/// 2026 when the schema had four migrations. Whatever the program has learnt since, that hub opens
/// with all that was in it, and what was signed then is good now.
@Tag("long")
class EarlierHubTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");
    private static final String SECRET = "barley lantern ripple cobalt stove";
    private static final LocalDate HELD = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    private App app;

    /// That hub after this program opened it and led its tables to those of now: who asks what came
    /// of it takes a copy.
    private static final class LedToNow {
        private static final HubFiles<Boolean> HUB = HubFiles.of(folder -> {
            laid(folder);
            open(app(folder)).close();
            return true;
        });
    }

    @BeforeEach
    void aCopy() {
        laid(folder);
        app = app(folder);
    }

    private static void laid(Path folder) {
        try (var files = Files.list(EARLIER.resolve("hub"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static App app(Path folder) {
        DemoClock nextMorning = new DemoClock(Instant.parse("2026-11-25T07:30:00Z"));
        return new App(new HubLocation(folder), nextMorning, KdfCost.FLOOR);
    }

    private Session open() {
        return open(app);
    }

    private static Session open(App app) {
        HubService hubs = app.hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        UnlockAnswer.Opened opened = (UnlockAnswer.Opened) answer;
        assertThat(opened.alteredAt()).as("the trail is whole").isEmpty();
        return opened.session();
    }

    /// A copy of it as this program left it when it had opened it once.
    private Session led() {
        Path now = folder.resolve("now");
        LedToNow.HUB.copyTo(now);
        return open(app(now));
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
        try (Session session = led()) {
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

    /// What was "this meeting only" stays out of the minutes and is called so; what might be shared
    /// still may. Agencies, whose start nobody had chosen, start in the minutes.
    @Test
    void marksOfBeforeReachNobodyMoreAndAgenciesStartInTheMinutes() {
        try (Session session = led()) {
            MeetingBook book = held(session);
            List<SharingMark> marks = Stream.concat(
                            book.discussions().stream()
                                    .flatMap(said -> said.contributions().stream())
                                    .map(one -> one.mark()),
                            book.actions().stream().map(Action::mark))
                    .toList();
            assertThat(marks)
                    .contains(new SharingMark.RecordOnly(), new SharingMark.MayBeShared())
                    .doesNotContain(new SharingMark.InMinutes());
            assertThat(book.hub().directory().agencies())
                    .isNotEmpty()
                    .allSatisfy(agency -> assertThat(agency.sharingDefault()).isEqualTo(new SharingMark.InMinutes()));
            assertThat(book.discussions())
                    .allSatisfy(said -> assertThat(said.quorumMark()).isEqualTo(new SharingMark.InMinutes()));
        }
    }

    /// Whoever puts the file of before back, to have its pages taken without their seals, or to be rid of
    /// what was done since.
    @Test
    void theFileOfBeforeIsRefusedUnderTheHeaderOfNow() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("hub.mv.db"));
        open().close();
        byte[] sealed = Files.readAllBytes(folder.resolve("hub.mv.db"));
        assertThat(new String(sealed, 0, 25, StandardCharsets.US_ASCII)).isEqualTo("MASH Huddle database, pag");
        Files.write(folder.resolve("hub.mv.db"), before);
        HubService hubs = app.hubs();
        assertThat(hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray()))
                .isInstanceOfSatisfying(
                        UnlockAnswer.Unusable.class,
                        said -> assertThat(said.sentence())
                                .startsWith(
                                        "The hub's database is an earlier one, from before its pages were sealed."));
        assertThat(Files.readAllBytes(folder.resolve("hub.mv.db"))).isEqualTo(before);
        Files.write(folder.resolve("hub.mv.db"), sealed);
        open().close();
    }

    @Test
    void itIsBackedUpAsItWasBeforeItsTablesAreChanged(@TempDir Path copies) throws IOException {
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
        try (Session session = led()) {
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

    /// The child's own file, the referrer and the family are readers of whom the program of then knew
    /// nothing; the night after that meeting is over at nine.
    @Test
    void aMeetingOfThenOwesNoPaperThatNobodyKnewThen() {
        try (Session session = led()) {
            Services services = session.services();
            MeetingId meeting = held(session).meeting().id();
            List<PaperKey> ofOne = waiting(services.papers().queue(session.viewer(), meeting));
            assertThat(ofOne)
                    .isNotEmpty()
                    .extracting(PaperKey::kind)
                    .doesNotContain(PaperKind.CASE_FILE, PaperKind.OUTCOME, PaperKind.FAMILY, PaperKind.YOUNG_PERSON);
            assertThat(services.papers().queue(session.viewer()))
                    .as("each meeting among all owes what it owes alone")
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(waiting(one))
                            .isEqualTo(waiting(services.papers()
                                    .queue(
                                            session.viewer(),
                                            one.book().meeting().id()))))
                    .anySatisfy(one -> assertThat(waiting(one)).isEqualTo(ofOne));
            MeetingId next = services.agendas().plan(session.actor(), NEXT);
            assertThat(services.today().today(session.viewer(), next).unfinished())
                    .isNotEmpty()
                    .noneMatch(Unfinished.NotOnFile.class::isInstance);
        }
    }

    private static List<PaperKey> waiting(MeetingPapers papers) {
        return papers.queue().waiting().stream().map(WaitingPaper::key).toList();
    }

    @Test
    void nobodyIsLostOnTheNextAgenda() {
        try (Session session = led()) {
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

    /// The slots and the authority are as the first program kept them; see decision 0018.
    @Test
    void itIsLedToAnAuthorityOfItsOwnAndWhatWasSignedStaysGood() throws IOException {
        try (Session session = open()) {
            assertThat(Files.readString(folder.resolve("hub.header"))).startsWith("MASH Huddle hub\nformat 4\n");
            assertThat(Files.readString(folder.resolve("hub.keys"))).contains("mash-huddle-keys/2");
            CertificateService certificates = session.services().certificates();
            Actor administrator = new Actor(session.user().id(), Set.of(Role.ADMINISTRATOR));
            assertThat(certificates.isApart(session.viewer())).isFalse();
            assertThatThrownBy(() ->
                            certificates.certify(administrator, session.user().id(), SECRET.toCharArray()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.AUTHORITY_NOT_APART));
            certificates.renew(administrator, SECRET.toCharArray());
            assertThat(certificates.isApart(session.viewer())).isTrue();
            MeetingBook book = held(session);
            CheckWords said = session.services()
                    .minutes()
                    .verify(session.viewer(), book.meeting().id());
            assertThat(said.trusted()).as(said.headline()).isTrue();
            byte[] file = session.services().minutes().authorityCertificate(session.viewer());
            assertThat(session.services()
                            .papers()
                            .issue(session.actor(), book.meeting().id()))
                    .allSatisfy(paper -> assertThat(
                                    new CheckService().check(paper.pdf(), file).trusted())
                            .isTrue());
            assertThat(certificates
                            .signers(session.viewer())
                            .get(session.user().id())
                            .state())
                    .isEqualTo(SignerState.WAITING);
            certificates.certify(administrator, session.user().id(), SECRET.toCharArray());
            assertThat(certificates
                            .signers(session.viewer())
                            .get(session.user().id())
                            .state())
                    .isEqualTo(SignerState.SIGNS);
        }
        open().close();
    }
}
