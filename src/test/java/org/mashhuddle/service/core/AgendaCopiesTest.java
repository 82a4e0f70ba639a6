package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.vault.Hashes;

/// Copies of the agenda go through the same gate as every paper: a recipient, the check of the address, a
/// cover sheet, a number, a seal, the register, the recall (`domain.md` 5.2; `product.md`, screens 3 and 6).
class AgendaCopiesTest {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "the duty desk");

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void anAgendaThatWasFrozen() {
        hub = TestHub.planned(folder);
        assertThat(hub.book(hub.today).agenda().isFrozen()).isTrue();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private PaperQueue queue() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue();
    }

    private List<WaitingPaper> waiting() {
        return queue().waiting().stream()
                .filter(one -> one.key().kind().isAgenda())
                .toList();
    }

    private PaperKey chairs() {
        return key(PaperKind.CHAIRS_AGENDA);
    }

    private PaperKey key(PaperKind kind) {
        return waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PreparedPaper prepared(PaperKey key) {
        return hub.services.papers().prepare(hub.chair(), key, "");
    }

    private IssuedFile sent(PaperKey key) {
        IssuedFile file = hub.services.papers().issue(hub.chair(), prepared(key), BY_HAND);
        hub.services.papers().printed(hub.chair(), file);
        return file;
    }

    private IssuedPaper registered(IssuedFile file) {
        return queue().out().stream()
                .map(PaperQueue.OutPaper::paper)
                .filter(one -> one.reference().equals(file.reference()))
                .findFirst()
                .orElseThrow();
    }

    private void frozenAnew() {
        hub.services.agendas().unfreeze(hub.chair(), hub.today, "health leaves at 10:00");
        assertThat(waiting()).as("no copy goes of what may still change").isEmpty();
        hub.services.agendas().freeze(hub.chair(), hub.today);
    }

    @Test
    void oneWaitsForTheChairAndOneForEachAgencyOfTheTypeUntilTheMeetingBegins() {
        Set<AgencyId> type = hub.book(hub.today).meeting().type().awaited();
        assertThat(waiting().stream()
                        .map(WaitingPaper::key)
                        .filter(key -> key.kind() == PaperKind.AGENDA)
                        .map(PaperKey::agency))
                .containsExactlyInAnyOrderElementsOf(type);
        assertThat(waiting().stream().map(one -> one.key().kind())).containsOnlyOnce(PaperKind.CHAIRS_AGENDA);
        assertThat(waiting()).allSatisfy(one -> {
            assertThat(one.standing()).isEqualTo(WaitingPaper.Standing.DUE);
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.dueAt().local().toLocalTime())
                    .isEqualTo(hub.book(hub.today).meeting().type().startsAt());
        });
    }

    @Test
    void itHasItsNumberItsRecipientItsVersionAndACoverThatNamesNobody() throws IOException {
        List<String> names = hub.book(hub.today).subjects().values().stream()
                .filter(Child.class::isInstance)
                .map(child -> child.displayName().replaceAll(".* ", ""))
                .toList();
        for (PaperKey key : List.of(key(PaperKind.AGENDA), chairs())) {
            PreparedPaper made = prepared(key);
            String words = SignedWords.of(made.pdf());
            String whom = key.kind().isForTheChair()
                    ? "Recipient: Chair"
                    : "Recipient: " + hub.book(hub.today).hub().directory().label(key.agency());
            assertThat(words)
                    .contains(whom, "SAM-2026-11-24-P01", "Copy 1 of 1", "Agenda version 1", "not for circulation")
                    .doesNotContain("AGENDA-", "Agreed on", "Record version");
            String held = "This paper may hold information that its owner has not released: it stays with the chair.";
            boolean everything = key.kind() == PaperKind.CHAIRS_AGENDA;
            assertThat(words)
                    .contains(everything ? held : PaperHead.NOT_RELEASED)
                    .doesNotContain(everything ? PaperHead.NOT_RELEASED : held);
            assertThat(made.checks().onEveryPage()).isTrue();
            assertThat(new VeraPdf().faults(made.pdf())).isEmpty();
            assertThat(names).isNotEmpty().noneMatch(SignedWords.of(made.cover())::contains);
        }
    }

    @Test
    void onlyACheckedAddressOfTheAgencyIsTaken() {
        PreparedPaper seen = prepared(key(PaperKind.AGENDA));
        assertThatThrownBy(() -> hub.services
                        .papers()
                        .issue(hub.chair(), seen, new Sending(Channel.SECURE_EMAIL, "somebody-else")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        why -> assertThat(why.kind())
                                .isIn(Refusal.Kind.ADDRESS_DOES_NOT_FIT, Refusal.Kind.ADDRESS_NOT_ON_FILE));
        PreparedPaper chairs = prepared(chairs());
        for (Channel far : List.of(Channel.SECURE_EMAIL, Channel.POSTED)) {
            assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), chairs, new Sending(far, "x")))
                    .isInstanceOfSatisfying(
                            Refusal.class, why -> assertThat(why.kind()).isEqualTo(Refusal.Kind.ADDRESS_NOT_ON_FILE));
        }
        assertThat(queue().out()).isEmpty();
    }

    @Test
    void itIsSealedAndStandsInTheRegisterByItsHashWithEverybodyItNames() {
        PaperKey key = key(PaperKind.AGENDA);
        IssuedFile file = sent(key);

        IssuedPaper line = registered(file);
        assertThat(line.key()).isEqualTo(key);
        assertThat(line.version()).isEqualTo(1);
        assertThat(line.fileHash()).isEqualTo(Hashes.sha256Hex(file.pdf()));
        assertThat(line.delivery()).isPresent();
        assertThat(new String(file.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/ByteRange");
        assertThat(hub.services.papers().look(hub.chair(), line)).isEqualTo(file.pdf());
        assertThat(waiting().stream().map(WaitingPaper::key)).doesNotContain(key);
        assertThat(hub.services
                        .papers()
                        .queue(hub.viewer(), hub.today)
                        .children()
                        .get(file.reference()))
                .containsAll(hub.book(hub.today).agenda().items().stream()
                        .flatMap(item -> hub.book(hub.today).subject(item).stream())
                        .filter(one -> one instanceof Child && one.restriction().isEmpty())
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void aNewFrozenVersionIsDueAnewAndSaysWhichCopyItReplaces() throws IOException {
        for (PaperKey key : List.of(key(PaperKind.AGENDA), chairs())) {
            IssuedFile first = sent(key);
            frozenAnew();
            int version = hub.book(hub.today).agenda().frozenVersion();
            WaitingPaper again = waiting().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            assertThat(again.replaces()).isEqualTo(Optional.of(first.reference()));
            assertThat(again.version()).isEqualTo(version);
            assertThat(SignedWords.of(prepared(key).pdf()))
                    .contains("replaces " + first.reference(), "Agenda version " + version);
            IssuedFile second = sent(key);
            assertThat(queue().out())
                    .filteredOn(out -> out.paper().key().equals(key))
                    .extracting(PaperQueue.OutPaper::state)
                    .containsExactly(PaperState.SUPERSEDED, PaperState.ISSUED);
            assertThat(registered(second).version()).isEqualTo(version);
            assertThat(waiting().stream().map(WaitingPaper::key)).doesNotContain(key);
        }
    }

    @Test
    void whatWasLookedAtIsNotSentOnceTheAgendaIsAnother() {
        PreparedPaper seen = prepared(key(PaperKind.AGENDA));
        frozenAnew();
        assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), seen, BY_HAND))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(Refusal.Kind.CHANGED_MEANWHILE));
    }

    @Test
    void itIsCalledBackAndTheNextOneIsKeptBack() {
        PaperKey key = key(PaperKind.AGENDA);
        IssuedFile file = sent(key);
        hub.services.papers().recall(hub.chair(), file.reference(), "left in the printer", "the duty desk");

        assertThat(queue().out().getFirst().state()).isEqualTo(PaperState.RECALLED);
        assertThat(waiting())
                .filteredOn(one -> one.key().equals(key))
                .singleElement()
                .extracting(WaitingPaper::standing)
                .isEqualTo(WaitingPaper.Standing.HELD);
    }

    @Test
    void whileItIsHeldACopyCanStillGoAndOnceItIsClosedNoneWaits() {
        hub.services.meetings().open(hub.chair(), hub.today);
        assertThat(prepared(key(PaperKind.AGENDA)).head().standing()).contains("Agenda version 1");
        assertThat(prepared(chairs()).recipient().inWords())
                .isEqualTo("Chair, "
                        + hub.book(hub.today).hub().directory().name(hub.chair().user()));
        IssuedFile file = sent(key(PaperKind.AGENDA));
        hub.services.meetings().close(hub.chair(), hub.today);

        assertThat(waiting()).isEmpty();
        assertThat(registered(file).reference()).isEqualTo(file.reference());
    }

    @Test
    void inOneGoTheChairsCopyIsSealedAndNotOutUntilItWasBroughtOut() {
        IssuedFile file = hub.services.papers().issue(hub.chair(), hub.today, PaperKind.CHAIRS_AGENDA);
        assertThat(queue().out().getFirst().state()).isEqualTo(PaperState.SEALED);
        hub.services.papers().saved(hub.chair(), file);
        assertThat(queue().out().getFirst().state()).isEqualTo(PaperState.ISSUED);

        hub.services.agendas().unfreeze(hub.chair(), hub.today, "health leaves at 10:00");
        assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), hub.today, PaperKind.CHAIRS_AGENDA))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(Refusal.Kind.AGENDA_NOT_FROZEN));
        List<PaperKind> others = new ArrayList<>(Stream.of(PaperKind.values())
                .filter(kind -> !(kind.isForTheChair() && kind.isBeforeTheMeeting()))
                .toList());
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(kind -> assertThatThrownBy(
                                () -> hub.services.papers().issue(hub.chair(), hub.today, kind))
                        .isInstanceOf(Refusal.class));
    }

    private List<PaperKey> everywhere(Viewer viewer) {
        return hub.services.papers().queue(viewer).stream()
                .flatMap(papers -> papers.queue().waiting().stream())
                .map(WaitingPaper::key)
                .filter(key -> key.meeting().equals(hub.today) && key.kind().isAgenda())
                .toList();
    }

    @Test
    void theQueueOfAllMeetingsSaysTheSameBeforeAndWhileItIsHeld() {
        List<PaperKey> planned = waiting().stream().map(WaitingPaper::key).toList();
        assertThat(everywhere(hub.viewer())).isEqualTo(planned).isNotEmpty();
        hub.services.meetings().open(hub.chair(), hub.today);
        assertThat(everywhere(hub.viewer())).isEqualTo(planned);
    }

    @Test
    void businessSupportSeesTheAgenciesCopiesAndNotTheChairs() {
        Viewer support = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.BUSINESS_SUPPORT));
        assertThat(everywhere(support))
                .isNotEmpty()
                .noneMatch(key -> key.kind().isTheChairsOwn())
                .hasSize(waiting().size() - 1);
    }

    @Test
    void theDayAfterNobodyIsOwedAnAgenda() {
        hub.clock.pass(Duration.ofDays(1));
        assertThat(waiting()).isEmpty();
        assertThat(everywhere(hub.viewer())).isEmpty();
    }

    @Test
    void inOneGoNothingIsIssuedThatIsKeptBackNorAfterTheClose() {
        hub.services.papers().hold(hub.chair(), chairs(), "a name on it is wrong");
        refused(Refusal.Kind.PAPER_KEPT_BACK);
        hub.services.papers().release(hub.chair(), chairs());
        assertThat(hub.services
                        .papers()
                        .issue(hub.chair(), hub.today, PaperKind.CHAIRS_AGENDA)
                        .pdf())
                .isNotEmpty();
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.services.meetings().close(hub.chair(), hub.today);
        refused(Refusal.Kind.NOT_FOUND);
    }

    /// The numbers of an agenda's versions are not those of the minutes.
    @Test
    void whoeverChecksACopyIsToldOfItsOwnVersion() {
        frozenAnew();
        IssuedFile file = sent(key(PaperKind.AGENDA));
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.services.meetings().close(hub.chair(), hub.today);
        assertThat(hub.services.minutes().verify(hub.viewer(), file.pdf()).lines())
                .contains("It is a copy of the agenda, version 2.")
                .noneMatch(line -> line.contains("of the minutes") || line.contains("minutes were signed"));
    }

    private void refused(Refusal.Kind kind) {
        assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), hub.today, PaperKind.CHAIRS_AGENDA))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(kind));
    }
}
