package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.AccessReview;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperChildren;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.exports.ExportService;
import org.mashhuddle.service.papers.MeetingPapers;
import org.mashhuddle.service.papers.PreparedPaper;

/// The register finds a paper by each child whose name stands in it, and its rows leave as data, defused.
class RegisterByChildTest {

    private static final Set<PaperKind> EXACTLY =
            Set.of(PaperKind.ACTION_LIST, PaperKind.SLIP, PaperKind.PLAN, PaperKind.CASE_FILE, PaperKind.OUTCOME);

    @TempDir
    private Path folder;

    /// The second account: the words on the pages themselves.
    @Test
    void thePagesNameNobodyByWhomThePaperIsNotFound() throws IOException {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            MeetingPapers papers = hub.services.papers().queue(hub.viewer(), hub.today);
            int several = 0;
            List<PaperKey> due = papers.queue().waiting().stream()
                    .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                    .map(WaitingPaper::key)
                    .filter(key -> key.subject().isEmpty() || key.subject().equals(firstOf(papers)))
                    .toList();
            for (PaperKey key : due) {
                String text = WholeFile.text(
                        hub.services.papers().prepare(hub.chair(), key, "").pdf());
                Set<String> named = papers.book().subjects().values().stream()
                        .filter(Child.class::isInstance)
                        .map(child -> plain(papers.book().name(child)))
                        .filter(text::contains)
                        .collect(Collectors.toSet());
                Set<String> found = new PaperChildren(papers.book())
                        .of(key).stream()
                                .map(child -> plain(papers.book().name(child)))
                                .collect(Collectors.toSet());
                assertThat(found).as(key.kind().word()).containsAll(named);
                if (EXACTLY.contains(key.kind())) {
                    assertThat(found).as(key.kind().word()).isEqualTo(named);
                }
                several += named.size() > 1 ? 1 : 0;
            }
            assertThat(several).isGreaterThan(2);
        }
    }

    private static Optional<SubjectId> firstOf(MeetingPapers papers) {
        return papers.book().subjects().values().stream()
                .filter(Child.class::isInstance)
                .map(Subject::id)
                .filter(id -> papers.queue().waiting().stream()
                        .anyMatch(one -> one.key().subject().filter(id::equals).isPresent()))
                .min(Comparator.comparing(SubjectId::value));
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void rowsLeaveWithANumberAndNoFormula() throws IOException {
        try (TestHub hub = TestHub.demoDay(folder)) {
            ReportTable shown = new ReportTable(
                    "Issue register",
                    "Papers that went out, only: =1+1",
                    List.of("Reference", "Recipient"),
                    List.of(new ReportTable.Row(
                            "SAM-2026-11-24-P01", List.of(new ReportTable.Cell.Words("=HYPERLINK(\"x\")")))));
            DataFile csv = hub.services.exports().papers(hub.chair(), shown, ExportService.RowsForm.CSV);
            assertThat(new String(csv.bytes(), StandardCharsets.UTF_8))
                    .contains(csv.issue().reference(), "SAM-2026-11-24-P01", "'=HYPERLINK")
                    .doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
            DataFile xlsx = hub.services.exports().papers(hub.chair(), shown, ExportService.RowsForm.XLSX);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.bytes()))) {
                assertThat(book.getFirstSheet().read())
                        .anyMatch(row -> row.getCellText(0).equals("SAM-2026-11-24-P01")
                                && row.getCell(1).getFormula() == null
                                && row.getCellText(1).equals("=HYPERLINK(\"x\")"));
            }
            assertThat(csv.name()).endsWith(".csv");
            assertThat(hub.services.exports().issues(hub.viewer()))
                    .filteredOn(issue -> issue.kind() == DataKind.PAPERS)
                    .hasSize(2)
                    .allMatch(issue -> issue.holds().equals("1 paper"));
        }
    }

    /// A parent may ask for a copy of a child of whom no meeting has spoken.
    @Test
    void aPersonsCopyIsFoundByTheChildWhoWasOnNoAgenda() {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            Child child =
                    AChild.aChild().numbered(7117).called("Robin", "Nowhere").build();
            hub.services.subjects().keep(hub.chair(), "subject.add", child);
            copied(hub, child);
            assertThat(hub.services.papers().queue(hub.viewer()).stream()
                            .flatMap(papers -> papers.queue().out().stream()
                                    .filter(out -> out.paper().key().kind() == PaperKind.ACCESS_COPY)
                                    .map(out -> new PaperChildren(papers.book())
                                            .of(out.paper().key()))))
                    .singleElement()
                    .satisfies(found -> assertThat(found).extracting(Child::id).containsExactly(child.id()));
            assertThat(hub.book(hub.today).agenda().itemOf(child.id())).isEmpty();
        }
    }

    private static void copied(TestHub hub, Child child) {
        UUID request = hub.services
                .requests()
                .log(
                        hub.chair(),
                        PersonalRequest.Kind.ACCESS,
                        "Dana TEST-ALDER",
                        "A copy of what is held",
                        LocalDate.of(2026, 11, 23))
                .getFirst()
                .id();
        AccessReview review = hub.services.accessCopies().choose(hub.chair(), request, child.id());
        review.entries().stream()
                .filter(AccessEntry::waits)
                .forEach(entry ->
                        hub.services.accessCopies().decide(hub.chair(), request, entry.id(), Optional.empty(), ""));
        PreparedPaper seen = hub.services.accessCopies().prepare(hub.chair(), request);
        hub.services.accessCopies().issue(hub.chair(), request, seen, "A parent, passport seen");
    }
}
