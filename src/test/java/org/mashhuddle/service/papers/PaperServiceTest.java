package org.mashhuddle.service.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.core.page.PagePictures;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// Papers one at a time, on the meeting of the demo day.
class PaperServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "A. Patel, at the desk");

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private PaperService papers;

    @BeforeEach
    void theMeetingIsClosed() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        meeting = hub.today;
        papers = hub.services.papers();
    }

    private void sign() {
        new DemoMeeting(hub.session, hub.clock, meeting, DAY).sign();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    @Test
    void beforeTheMeetingNothingWaitsButItsAgendaAndWhatChasesReturns() {
        try (TestHub planned = TestHub.planned(folder)) {
            var shown = planned.services
                    .papers()
                    .queue(planned.viewer(), planned.today)
                    .queue();
            assertThat(shown.waiting())
                    .isNotEmpty()
                    .allMatch(one -> one.key().kind().isBeforeTheMeeting());
        }
    }

    private PaperQueue queue() {
        return papers.queue(hub.viewer(), meeting).queue();
    }

    private List<PaperKey> due() {
        return queue().waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .toList();
    }

    private PaperKey first(PaperKind kind) {
        return due().stream().filter(key -> key.kind() == kind).findFirst().orElseThrow();
    }

    private IssuedFile issue(PaperKey key) {
        return papers.issue(hub.chair(), papers.prepare(hub.chair(), key, ""), BY_HAND);
    }

    private List<IssuedPaper> register() {
        return queue().out().stream().map(PaperQueue.OutPaper::paper).toList();
    }

    private List<AuditTrailEntry> trail(String verb) {
        return hub.database.trail().entries(400).stream()
                .filter(entry -> entry.deed().equals(verb))
                .toList();
    }

    @Test
    void lookingTakesNoNumberAndRegistersNothingAndIssuingDoes() {
        PaperKey slip = first(PaperKind.SLIP);

        PreparedPaper once = papers.prepare(hub.chair(), slip, "A. Patel");
        PreparedPaper again = papers.prepare(hub.chair(), slip, "A. Patel");

        assertThat(once.head().reference()).isEqualTo(again.head().reference()).endsWith("-P01");
        assertThat(register()).isEmpty();
        assertThat(once.checks().onEveryPage()).isTrue();
        assertThat(trail("paper.preview")).hasSize(2);

        IssuedFile file = papers.issue(hub.chair(), once, BY_HAND);

        assertThat(file.fileName()).isEqualTo("SAM-2026-11-24-P01.pdf");
        assertThat(register()).singleElement().satisfies(paper -> isAsIssued(paper, file));
        assertThat(due()).doesNotContain(slip);
        assertThat(trail("paper.issue"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(file.reference()));
    }

    private static void isAsIssued(IssuedPaper paper, IssuedFile file) {
        assertThat(paper.reference()).isEqualTo(file.reference());
        assertThat(paper.delivery()).contains(new Delivery(Channel.HANDED_OVER, "A. Patel, at the desk", true));
        assertThat(paper.version()).isZero();
        assertThat(paper.recipient()).endsWith(", A. Patel");
        assertThat(paper.fileHash()).isEqualTo(org.mashhuddle.vault.Hashes.sha256Hex(file.pdf()));
    }

    @Test
    void theNumbersOfAWholeQueueHaveNoGap() {
        List<PaperKind> atOnce = List.of(PaperKind.ACTION_LIST, PaperKind.SLIP, PaperKind.PLAN);
        List<PaperKey> keys =
                due().stream().filter(key -> atOnce.contains(key.kind())).toList();
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(keys.stream().map(PaperKey::kind).distinct()).containsExactlyInAnyOrderElementsOf(atOnce);
        issue(keys.getFirst());
        assertThatThrownBy(() -> papers.issue(
                        hub.chair(),
                        papers.prepare(hub.chair(), keys.get(1), ""),
                        new Sending(Channel.POSTED, "SW1A 1AA")))
                .isInstanceOf(Refusal.class);
        issue(keys.get(1));

        List<IssuedFile> rest = papers.issue(hub.chair(), meeting);

        assertThat(rest).hasSize(keys.size() - 2);
        assertThat(register().stream().map(IssuedPaper::reference).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, keys.size())
                        .mapToObj("SAM-2026-11-24-P%02d"::formatted)
                        .toList());
        assertThat(due()).noneMatch(key -> atOnce.contains(key.kind()));
        assertThat(trail("papers.issue")).hasSize(1);
    }

    @Test
    void whatWasLookedAtIsNoLongerIssuedOnceItSaysSomethingElse() {
        PreparedPaper slip = papers.prepare(hub.chair(), first(PaperKind.SLIP), "");
        issue(first(PaperKind.ACTION_LIST));

        assertThatThrownBy(() -> papers.issue(hub.chair(), slip, BY_HAND))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHANGED_MEANWHILE));
        assertThat(register()).hasSize(1);
    }

    @Test
    void afterTheSignatureTheSignedVersionIsDueAndTakesThePlaceOfTheEarlierOne() throws IOException {
        PaperKey plan = first(PaperKind.PLAN);
        IssuedFile early = issue(plan);
        papers.saved(hub.chair(), early);
        assertThat(text(early.pdf())).contains("Agreed at the meeting; minutes not yet signed");
        assertThat(queue().waiting().stream().map(WaitingPaper::standing))
                .contains(WaitingPaper.Standing.WAITS_FOR_SIGNATURE);

        sign();
        assertThat(due()).contains(plan);
        assertThat(due().stream().filter(key -> key.kind() == PaperKind.MINUTES))
                .hasSizeGreaterThan(3);
        IssuedFile signed = issue(plan);
        papers.saved(hub.chair(), signed);
        assertThat(text(signed.pdf()))
                .contains("Signed version 1", "Copy 1 of 1", "replaces " + early.reference(), PaperHead.NOT_RELEASED)
                .doesNotContain("not yet signed");
        assertThat(queue().out().stream().map(PaperQueue.OutPaper::state))
                .containsExactly(PaperState.SUPERSEDED, PaperState.ISSUED);
        assertThat(due()).doesNotContain(plan);
    }

    @Test
    void aNumberedCopyHasTheSignedPagesWithItsRecipientOnEach() throws IOException {
        sign();
        PaperKey copy = first(PaperKind.MINUTES);

        PreparedPaper seen = papers.prepare(hub.chair(), copy, "");
        IssuedFile file = papers.issue(hub.chair(), seen, BY_HAND);

        byte[] minutes = hub.services.minutes().pdf(hub.viewer(), meeting);
        assertThat(seen.checks().onEveryPage()).isTrue();
        assertThat(text(file.pdf())).contains(seen.head().copy(), seen.head().recipient(), file.reference());
        assertThat(new PagePictures().count(file.pdf())).isEqualTo(new PagePictures().count(minutes));
        CheckWords found =
                new CheckService().check(file.pdf(), hub.services.minutes().authorityCertificate(hub.viewer()));
        assertThat(found.trusted()).as(found.headline()).isTrue();
        assertThat(hub.services.minutes().pdf(hub.viewer(), meeting)).isEqualTo(minutes);
    }

    @Test
    void aRecalledPaperIsSeenToBeAndTheNextOneWaitsUntilItIsLetGo() {
        PaperKey slip = first(PaperKind.SLIP);
        IssuedFile file = issue(slip);

        papers.recall(hub.chair(), file.reference(), "wrong address", "Police, by phone 11:20");

        assertThat(queue().out()).singleElement().satisfies(PaperServiceTest::isRecalled);
        assertThat(due()).doesNotContain(slip);
        assertThat(queue().waiting())
                .filteredOn(one -> one.key().equals(slip))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(WaitingPaper.Standing.HELD));
        assertThat(trail("paper.recall"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(file.reference()));
        assertThatThrownBy(() -> papers.recall(hub.chair(), file.reference(), "again", "nobody"))
                .isInstanceOf(Refusal.class);

        papers.release(hub.chair(), slip);
        papers.saved(hub.chair(), issue(slip));
        assertThat(queue().out().stream().map(PaperQueue.OutPaper::state))
                .containsExactly(PaperState.RECALLED, PaperState.ISSUED);
        assertThat(register().getLast().copy().words()).isEqualTo("Copy 2 of 2, replaces " + file.reference());
    }

    /// Nothing of a superseded version goes out as the one that holds.
    @Test
    void afterACorrectionTheCopiesAreOfTheNewestVersionAndNameTheCopyTheyReplace() throws IOException {
        sign();
        PaperKey key = first(PaperKind.MINUTES);
        IssuedFile first = issue(key);
        papers.saved(hub.chair(), first);
        assertThat(text(first.pdf())).doesNotContain("replaces SAM-");
        correct("The house number is 14");
        assertThat(due())
                .as("until version 2 is signed the copy that is out holds")
                .doesNotContain(key);
        sign();
        assertThat(register()).extracting(IssuedPaper::version).containsExactly(1);
        PreparedPaper seen = papers.prepare(hub.chair(), key, "");
        assertThat(seen.version()).isEqualTo(2);
        assertThat(seen.checks().onEveryPage())
                .as("recipient, copy and what it replaces")
                .isTrue();
        assertThat(text(seen.cover())).contains("replaces " + first.reference());
        IssuedFile second = papers.issue(hub.chair(), seen, BY_HAND);
        papers.saved(hub.chair(), second);
        assertThat(text(second.pdf()))
                .contains("The house number is 14", "Version 2 replaces version 1", "replaces " + first.reference());
        assertThat(queue().out().stream().map(PaperQueue.OutPaper::state))
                .containsExactly(PaperState.SUPERSEDED, PaperState.ISSUED);
        assertThat(register().getLast().copy().words()).endsWith(", replaces " + first.reference());
    }

    private void correct(String words) {
        SubjectId about = hub.services
                .meetings()
                .book(hub.viewer(), meeting)
                .agenda()
                .items()
                .getFirst()
                .subject();
        CorrectionService corrections = hub.services.corrections();
        Amendment asked = corrections.ask(
                hub.chair(),
                meeting,
                new CorrectionService.Wish(
                        new Amendment.Asker(Amendment.Who.OTHER, Optional.empty(), "Dana"),
                        Optional.of(about),
                        new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                        words,
                        new SharingMark.InMinutes(),
                        DAY));
        corrections.answer(
                hub.chair(), asked.id(), new CorrectionService.Reply(true, "House number put right", words, false));
    }

    private static void isRecalled(PaperQueue.OutPaper out) {
        assertThat(out.state()).isEqualTo(PaperState.RECALLED);
        assertThat(out.paper().recall()).isPresent();
        assertThat(out.paper().recall().orElseThrow().told()).isEqualTo("Police, by phone 11:20");
    }

    @Test
    void aPaperKeptBackDoesNotGo() {
        PreparedPaper seen = papers.prepare(hub.chair(), first(PaperKind.SLIP), "");
        papers.hold(hub.chair(), seen.key(), "no named person");

        assertThatThrownBy(() -> papers.issue(hub.chair(), seen, BY_HAND)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> papers.hold(hub.chair(), seen.key(), " ")).isInstanceOf(Refusal.class);
        assertThat(trail("paper.hold")).hasSize(1);
    }

    @Test
    void businessSupportHandsPapersOutAndAnAdministratorDoesNot() {
        PaperKey slip = first(PaperKind.SLIP);
        Actor support = new Actor(hub.chair().user(), Set.of(Role.BUSINESS_SUPPORT));
        Actor administrator = new Actor(hub.chair().user(), Set.of(Role.ADMINISTRATOR));

        assertThatThrownBy(() -> papers.prepare(administrator, slip, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> papers.queue(administrator.viewer())).isInstanceOf(Refusal.class);
        IssuedFile file = papers.issue(support, papers.prepare(support, slip, ""), BY_HAND);
        papers.printed(support, file);
        papers.saved(support, file);

        assertThat(trail("paper.print")).hasSize(1);
        assertThat(trail("paper.save")).hasSize(1);
    }

    @Test
    void theCoverSheetNamesNoChild() throws IOException {
        PaperKey plan = first(PaperKind.PLAN);
        PreparedPaper seen = papers.prepare(hub.chair(), plan, "");
        String name =
                hub.book(meeting).subjects().get(plan.subject().orElseThrow()).displayName();
        assertThat(text(seen.pdf())).contains(name);
        assertThat(text(seen.cover()))
                .contains(
                        seen.head().reference(),
                        "If you have found this",
                        seen.head().recipient())
                .doesNotContain(name, "TEST-");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
