package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.vault.Hashes;

/// What is printed before a meeting to be filled in with a pen lies open on the table: nobody whom the
/// meeting speaks of is on it.
class SheetsByHandTest {

    private static final Path PAGES = Path.of("target", "pages");

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void aMeeting() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private List<String> pages(String name, byte[] pdf) throws IOException {
        assertThat(new VeraPdf().faults(pdf)).isEmpty();
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        }
    }

    private static String page(PDDocument document, int number) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(number);
        reader.setEndPage(number);
        try {
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Sealed and in the register, with its number, before its bytes are anywhere.
    private byte[] sealed(PaperKind kind) throws IOException {
        IssuedFile file = hub.services.papers().issue(hub.chair(), hub.today, kind);
        PaperQueue.OutPaper out = hub.services
                .papers()
                .queue(hub.viewer(), hub.today)
                .queue()
                .out()
                .getLast();
        assertThat(out.state()).isEqualTo(PaperState.SEALED);
        assertThat(out.paper().reference()).isEqualTo(file.reference()).startsWith("SAM-2026-11-24-P");
        assertThat(out.paper().fileHash()).isEqualTo(Hashes.sha256Hex(file.pdf()));
        assertThat(out.paper().delivery()).isPresent();
        assertThat(SignedWords.of(file.pdf())).contains(file.reference(), "Recipient: Chair", "Copy 1 of 1");
        hub.services.papers().saved(hub.chair(), file);
        assertThat(hub.services.papers().look(hub.chair(), out.paper())).isEqualTo(file.pdf());
        assertThat(hub.services
                        .papers()
                        .queue(hub.viewer(), hub.today)
                        .children()
                        .get(file.reference()))
                .isNullOrEmpty();
        return file.pdf();
    }

    /// A second copy stands beside the first: neither is replaced, and none waits for anybody.
    @Test
    void aSecondSheetReplacesNone() throws IOException {
        sealed(PaperKind.ATTENDANCE);
        IssuedFile second = hub.services.papers().issue(hub.chair(), hub.today, PaperKind.ATTENDANCE);
        hub.services.papers().saved(hub.chair(), second);
        assertThat(SignedWords.of(second.pdf())).contains("Copy 2 of 2").doesNotContain("replaces");
        PaperQueue queue = hub.services.papers().queue(hub.viewer(), hub.today).queue();
        assertThat(queue.out()).extracting(PaperQueue.OutPaper::state).containsOnly(PaperState.ISSUED);
        assertThat(queue.waiting()).noneMatch(one -> one.key().kind().isFilledInByHand());
    }

    private void mustNameNobody(List<String> pages) {
        assertThat(hub.book(hub.today).subjects().values())
                .hasSizeGreaterThan(10)
                .extracting(Subject::displayName)
                .allSatisfy(name -> {
                    String[] words = name.split(" ");
                    assertThat(String.join(" ", pages)).doesNotContain(name, words[words.length - 1]);
                });
    }

    @Test
    void everybodyExpectedSignsUnderTheStatementAsTheHubWordsIt() throws IOException {
        String words = "What is said in this room stays in this room, says Sampleshire.";
        hub.services
                .settings()
                .keep(new Actor(hub.chair().user(), Set.of(Role.ADMINISTRATOR)), Statement.CONFIDENTIALITY, words);
        List<String> pages = pages("attendance", sealed(PaperKind.ATTENDANCE));
        String all = String.join(" ", pages);
        assertThat(all)
                .contains(words, "Signature", "Arrived", "Observer?", "OFFICIAL-SENSITIVE")
                .as("everybody in the room reads and signs it")
                .contains("This sheet is the meeting’s.")
                .doesNotContain("yours only");
        MeetingBook book = hub.book(hub.today);
        for (Agency agency : book.hub().directory().agencies()) {
            if (book.meeting().type().awaited().contains(agency.id())) {
                assertThat(all).contains(agency.label());
                assertThat(book.hub().directory().peopleOf(agency.id()))
                        .filteredOn(person -> !person.retired())
                        .extracting(Person::name)
                        .allSatisfy(name -> assertThat(all).contains(name));
            }
        }
        mustNameNobody(pages);
    }

    /// The first pages say whom to ring; each item of the agenda, and two more, has two pages.
    @Test
    void aMeetingCanBeHeldWithAPen() throws IOException {
        List<String> pages = pages("contingency", sealed(PaperKind.CONTINGENCY));
        int items = hub.book(hub.today).agenda().items().size() + 2;
        assertThat(String.join(" ", pages)).contains("Whom to ring", "999", "When the laptop fails");
        List<String> shared = pages.stream()
                .filter(page -> page.contains("What each agency shares"))
                .toList();
        assertThat(shared)
                .hasSize(items)
                .allSatisfy(page -> assertThat(page).contains("OFFICIAL-SENSITIVE", "Full name", "Born", "Why today"));
        List<String> decided =
                pages.stream().filter(page -> page.contains("Because")).toList();
        assertThat(decided)
                .hasSize(items)
                .allSatisfy(page ->
                        assertThat(page).contains("voice", "Risk", "Decision", "What Who, which agency By when"));
        assertThat(pages.indexOf(shared.getFirst())).isLessThan(3);
        assertThat(pages).hasSize(pages.indexOf(shared.getFirst()) + 2 * items);
        mustNameNobody(pages);
    }
}
