package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.today.Unfinished;

/// Who is not sent a plan or a list gets their paper too: one child on it, nobody else's name, number or
/// day of birth; numbered, sealed, entered in the register like every other.
class EveryReaderTheirPaperTest {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "J. Okoro");
    private static final Path PAGES = Path.of("target", "pages");

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private PaperQueue queue() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue();
    }

    private List<PaperKey> due(PaperKind kind) {
        return queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == kind)
                .toList();
    }

    private PreparedPaper prepared(PaperKey key) {
        return hub.services.papers().prepare(hub.chair(), key, "");
    }

    private Subject subject(PaperKey key) {
        return hub.book(hub.today).subjects().get(key.subject().orElseThrow());
    }

    /// What gives somebody away: the last word of a name in capitals, a number, a day of birth.
    private static Stream<String> traces(Subject subject) {
        List<String> traces = new ArrayList<>();
        String[] name = subject.displayName().split(" ");
        if (subject instanceof Child || subject instanceof PersonOfConcern) {
            traces.add(name[name.length - 1]);
        }
        if (subject instanceof Child child) {
            traces.add(child.names().given());
            child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.canonical()));
            child.identifiers().localRef().ifPresent(traces::add);
            if (child.birth() instanceof Birth.Born born) {
                traces.add(DateWords.date(born.on()));
            }
        }
        return traces.stream().filter(trace -> trace.length() > 3);
    }

    private List<String> othersThan(Subject whose) {
        List<String> own = traces(whose).toList();
        return hub.book(hub.today).subjects().values().stream()
                .filter(other -> !other.id().equals(whose.id()))
                .flatMap(EveryReaderTheirPaperTest::traces)
                .filter(trace -> own.stream().noneMatch(mine -> mine.contains(trace)))
                .toList();
    }

    private static String text(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aPaperAboutOneChildHoldsNoTraceOfAnother() throws IOException {
        int read = 0;
        for (PaperKind kind : List.of(PaperKind.CASE_FILE, PaperKind.OUTCOME)) {
            for (PaperKey key : due(kind)) {
                String text = text(kind.word() + read, prepared(key).pdf());
                assertThat(text).contains(subject(key).displayName());
                assertThat(othersThan(subject(key))).hasSizeGreaterThan(10).noneMatch(text::contains);
                read++;
            }
        }
        assertThat(read).isGreaterThan(5);
    }

    @Test
    void eachIsTaggedAndArchivalWithItsRecipientOnEveryPage() throws IOException {
        for (PaperKind kind : List.of(PaperKind.CASE_FILE, PaperKind.OUTCOME, PaperKind.HANDOVER)) {
            PreparedPaper made = prepared(due(kind).getFirst());
            assertThat(new VeraPdf().faults(made.pdf())).as(kind.word()).isEmpty();
            assertThat(made.checks().onEveryPage()).isTrue();
        }
    }

    @Test
    void everyChildOfTheMeetingHasAnExtractForItsOwnFileAndTodayCountsThoseNotOnIt() {
        List<PaperKey> extracts = due(PaperKind.CASE_FILE);
        assertThat(notOnFile()).isEqualTo(extracts.size()).isGreaterThan(5);

        IssuedFile file = hub.services.papers().issue(hub.chair(), prepared(extracts.getFirst()), BY_HAND);
        hub.services.papers().saved(hub.chair(), file);
        assertThat(notOnFile()).as("out is not on file").isEqualTo(extracts.size());
        hub.services.papers().onFile(hub.chair(), file.reference(), "J. Okoro, into the child’s record");

        assertThat(notOnFile()).isEqualTo(extracts.size() - 1);
        assertThat(queue().out()).singleElement().satisfies(out -> {
            assertThat(out.filed().orElseThrow().by()).isEqualTo("J. Okoro, into the child’s record");
            assertThat(out.filed().orElseThrow().at()).isEqualTo(hub.clock.instant());
        });
    }

    private int notOnFile() {
        return hub.services.today().today(hub.viewer(), hub.today).unfinished().stream()
                .filter(each -> each.meeting().equals(hub.today))
                .mapToInt(each -> each instanceof Unfinished.NotOnFile file ? file.children() : 0)
                .sum();
    }

    @Test
    void onlyAnExtractThatIsOutCanBeOnFile() {
        IssuedFile sealed = hub.services
                .papers()
                .issue(hub.chair(), prepared(due(PaperKind.CASE_FILE).getFirst()), BY_HAND);
        IssuedFile notice = hub.services
                .papers()
                .issue(hub.chair(), prepared(due(PaperKind.OUTCOME).getFirst()), BY_HAND);
        hub.services.papers().saved(hub.chair(), notice);
        for (IssuedFile file : List.of(sealed, notice)) {
            assertThatThrownBy(() -> hub.services.papers().onFile(hub.chair(), file.reference(), "J. Okoro"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theTextToPasteIsThePaperAndSaysItsNumber() throws IOException {
        PreparedPaper seen = prepared(due(PaperKind.CASE_FILE).getFirst());
        IssuedFile file = hub.services.papers().issue(hub.chair(), seen, BY_HAND);
        String pasted = file.text().orElseThrow();
        String page = text("case-file-issued", file.pdf());

        assertThat(pasted)
                .contains(file.reference(), "WHAT WAS DECIDED", "Information that its owner has not released");
        assertThat(pasted.lines()
                        .filter(line -> line.length() > 40 && !line.startsWith("Paper ") && !line.contains("; ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(page).contains(bare(line)));
    }

    private static String bare(String line) {
        return line.replaceFirst("^[A-Z][A-Za-z ]{2,30}: ", "").strip();
    }

    @Test
    void theReferrerHearsWithinOneWorkingDayAndOnce() {
        PaperKey key = due(PaperKind.OUTCOME).getFirst();
        WaitingPaper waits = queue().waiting().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(waits.dueAt().local())
                .isEqualTo(hub.book(hub.today).meeting().heldOn().plusDays(1).atTime(17, 0));

        hub.services.papers().saved(hub.chair(), hub.services.papers().issue(hub.chair(), prepared(key), BY_HAND));
        hub.services
                .minutes()
                .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        assertThat(due(PaperKind.OUTCOME)).doesNotContain(key);
    }

    @Test
    void theDutyTeamReadsWhoIsMissingAndWhomToRing() throws IOException {
        String text =
                text("handover", prepared(due(PaperKind.HANDOVER).getFirst()).pdf());
        assertThat(text).contains("Missing", "Missing since", "In custody", "Whom to ring", "999", "01632");
    }
}
