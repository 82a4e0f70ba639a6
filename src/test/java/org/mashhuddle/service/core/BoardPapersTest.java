package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.MeetingPapers;
import org.mashhuddle.service.papers.PreparedPaper;

/// The board of the partnership gets the papers of a quarter through the same gate as every paper, and
/// nothing of any child or of anybody who works with one.
class BoardPapersTest {

    private static final Sending BY_EMAIL = new Sending(Channel.SECURE_EMAIL, "executive");
    private static final Path PAGES = Path.of("target", "pages");

    @TempDir
    private Path folder;

    private TestHub hub;
    private AgencyId board;

    @BeforeEach
    void theQuarterIsOver() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        Agency added =
                hub.services.settings().addAgency(hub.chair(), "Sampleshire Safeguarding Partnership", "partnership");
        board = added.id();
        hub.services.settings().board(hub.chair(), board, true);
        hub.services
                .addresses()
                .keep(hub.chair(), board, new PaperAddress("executive@partnership.example", "", Optional.empty()));
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private void itIsNewYear() {
        hub.itIs(LocalDate.of(2027, 1, 4), LocalTime.of(9, 0));
    }

    private List<WaitingPaper> waiting() {
        return hub.services.papers().queue(hub.viewer()).stream()
                .flatMap(one -> one.queue().waiting().stream())
                .filter(one -> one.key().agency().equals(board))
                .toList();
    }

    private PreparedPaper prepared(PaperKind kind) {
        PaperKey key = waiting().stream()
                .map(WaitingPaper::key)
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return hub.services.papers().prepare(hub.chair(), key, "");
    }

    private static String text(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void bothWaitOnceTheQuarterIsOverUnderItsLastMeeting() {
        assertThat(waiting()).as("the quarter still runs").isEmpty();
        itIsNewYear();

        assertThat(waiting())
                .extracting(one -> one.key().kind())
                .containsExactly(PaperKind.EXECUTIVE, PaperKind.PERFORMANCE);
        assertThat(waiting()).allSatisfy(one -> {
            assertThat(one.key().meeting()).isEqualTo(hub.today);
            assertThat(one.standing()).isEqualTo(WaitingPaper.Standing.DUE);
            assertThat(one.dueAt().local()).isEqualTo(LocalDate.of(2027, 1, 15).atTime(17, 0));
        });
    }

    @Test
    void thePagesHoldNobodyAndPassTheJudges() throws IOException {
        itIsNewYear();
        List<String> traces = traces();
        assertThat(traces).hasSizeGreaterThan(30);
        for (PaperKind kind : List.of(PaperKind.EXECUTIVE, PaperKind.PERFORMANCE)) {
            PreparedPaper made = prepared(kind);
            String page = text(kind.word(), made.pdf());
            assertThat(page)
                    .contains("Recipient: Sampleshire Safeguarding Partnership")
                    .contains("October to December 2026, 01/10/2026 to 31/12/2026")
                    .contains("last meeting: record version 1, hash ")
                    .contains(made.head().reference())
                    .doesNotContain("Agreed on", "not yet signed");
            assertThat(made.checks().onEveryPage()).isTrue();
            assertThat(made.checks().warnings()).isEmpty();
            assertThat(made.checks().withheld()).isEmpty();
            assertThat(new VeraPdf().faults(made.pdf())).as(kind.word()).isEmpty();
            for (byte[] file : List.of(made.pdf(), made.cover())) {
                String all = WholeFile.text(file) + text(kind.word() + "-leak", file);
                assertThat(traces).as(kind.word()).noneMatch(all::contains);
            }
        }
        assertThat(text("executive-summary", prepared(PaperKind.EXECUTIVE).pdf()))
                .contains("Every other number is rounded to the nearest 10")
                .contains("Children discussed");
    }

    /// Names, numbers and addresses of those it must not hold, and the names of the staff.
    private List<String> traces() {
        List<String> traces = new ArrayList<>();
        for (Subject subject : hub.book(hub.today).subjects().values()) {
            traces.add(subject.displayName());
            if (subject instanceof Child || subject instanceof PersonOfConcern) {
                String[] parts = subject.displayName().split(" ");
                traces.add(parts[parts.length - 1]);
            }
            if (subject instanceof Child child) {
                child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.canonical()));
                child.home().ifPresent(home -> traces.add(home.oneLine()));
            }
        }
        hub.book(hub.today).hub().directory().users().stream().map(User::name).forEach(traces::add);
        hub.book(hub.today).hub().directory().people().stream()
                .map(Person::name)
                .forEach(traces::add);
        return traces.stream().filter(trace -> trace.length() > 3).toList();
    }

    private PaperQueue.OutPaper out(String reference) {
        return hub.services.papers().queue(hub.viewer()).stream()
                .map(MeetingPapers::queue)
                .flatMap(queue -> queue.out().stream())
                .filter(one -> one.paper().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsNumberedSealedRegisteredCalledBackAndGoesOutAgain() throws IOException {
        itIsNewYear();
        PreparedPaper seen = prepared(PaperKind.EXECUTIVE);
        assertThatThrownBy(() ->
                        hub.services.papers().issue(hub.chair(), seen, new Sending(Channel.SECURE_EMAIL, "somebody")))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(Refusal.Kind.ADDRESS_DOES_NOT_FIT));
        IssuedFile file = hub.services.papers().issue(hub.chair(), seen, BY_EMAIL);
        hub.services.papers().saved(hub.chair(), file);

        assertThat(file.fileName()).matches("SAM-2026-11-24-P\\d\\d\\.pdf");
        assertThat(new String(file.pdf(), StandardCharsets.ISO_8859_1)).contains("/ByteRange");
        assertThat(out(file.reference()).state()).isEqualTo(PaperState.ISSUED);
        assertThat(out(file.reference()).paper().recipient()).isEqualTo("Sampleshire Safeguarding Partnership");
        assertThat(out(file.reference()).paper().delivery().orElseThrow().to())
                .isEqualTo("executive@partnership.example");
        assertThat(waiting()).extracting(one -> one.key().kind()).containsExactly(PaperKind.PERFORMANCE);
        assertThat(hub.services.reports().outside(hub.viewer()).stream()
                        .filter(one -> one.quarter().equals(ReportPeriod.quarterOf(LocalDate.of(2026, 12, 1))))
                        .flatMap(one -> one.made().orElseThrow().issues().stream()))
                .as("the tables it holds are made, and it is kept to whom they went")
                .extracting(issue -> issue.recipient())
                .containsExactly("Sampleshire Safeguarding Partnership");

        hub.services
                .papers()
                .recall(hub.chair(), file.reference(), "the wrong quarter was asked for", "the board's clerk");
        assertThat(out(file.reference()).state()).isEqualTo(PaperState.RECALLED);
        WaitingPaper held = waiting().stream()
                .filter(one -> one.key().kind() == PaperKind.EXECUTIVE)
                .findFirst()
                .orElseThrow();
        assertThat(held.standing()).isEqualTo(WaitingPaper.Standing.HELD);
        hub.services.papers().release(hub.chair(), held.key());
        assertThat(text("executive-again", prepared(PaperKind.EXECUTIVE).pdf()))
                .contains("eplaces " + file.reference());
    }

    @Test
    void bothGoInOneGoWithOneReceipt() {
        itIsNewYear();
        List<PaperKey> keys = waiting().stream().map(WaitingPaper::key).toList();
        var seen = hub.services.papers().prepare(hub.chair(), keys, "");
        var gone = hub.services.papers().issue(hub.chair(), seen, BY_EMAIL);

        assertThat(gone.files()).hasSize(2);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void noMeetingNamesABoardAndNoAgencyThatMeetsIsOne() {
        assertThat(hub.services.settings().directory(hub.viewer()).agencies())
                .extracting(Agency::id)
                .doesNotContain(board);
        Agency police = hub.book(hub.today).hub().directory().agencies().stream()
                .filter(one -> hub.book(hub.today).meeting().attendance().stream()
                        .anyMatch(there -> there.agency().equals(one.id())))
                .filter(one ->
                        !hub.book(hub.today).meeting().type().coreAgencies().contains(one.id()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> hub.services.settings().board(hub.chair(), police.id(), true))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(Refusal.Kind.TAKES_PART));
        itIsNewYear();
        PaperKey other = new PaperKey(hub.today, PaperKind.PERFORMANCE, police.id());
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), other, ""))
                .isInstanceOf(Refusal.class);
        hub.services.settings().board(hub.chair(), board, false);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsSeenOfTheFilesFromOutsideNamesNobody() throws IOException {
        itIsNewYear();
        for (PaperKind kind : List.of(PaperKind.EXECUTIVE, PaperKind.PERFORMANCE)) {
            IssuedFile file = hub.services.papers().issue(hub.chair(), prepared(kind), BY_EMAIL);
            try (PDDocument document = Loader.loadPDF(file.pdf())) {
                String told =
                        document.getDocumentInformation().getTitle() + file.fileName() + file.coverFileName() + file;
                assertThat(told).contains(kind == PaperKind.EXECUTIVE ? "Executive summary" : "Performance sheet");
                assertThat(traces()).noneMatch(told::contains);
            }
        }
    }
}
