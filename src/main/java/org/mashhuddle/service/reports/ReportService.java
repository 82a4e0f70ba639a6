package org.mashhuddle.service.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.document.layout.ReportLayout;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.CountedReport;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.domain.report.ReportRules;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.domain.report.Reports;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.reports.ReportSheet;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.exports.DataRegister;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Reports: numbers of what the viewer may see, and the rows behind each of them.
public final class ReportService {

    private final ServiceContext kit;
    private final WorkingDays days;
    private final ReportLayout layout;

    /// One for each open hub.
    public ReportService(ServiceContext kit, WorkingDays days, ReportLayout layout) {
        this.kit = kit;
        this.days = days;
        this.layout = layout;
    }

    /// A form a report is saved in.
    public enum FileForm {
        /// A workbook.
        XLSX,
        /// Text with commas.
        CSV,
        /// Pages.
        PDF
    }

    private record Read(
            ReportBook.Around around, ReportRules rules, ReportFacts now, Optional<ReportFacts> then, int hidden) {}

    /// Counts every report.
    ///
    /// @param against another period to stand beside it
    public ReportBook read(Viewer viewer, ReportQuestion question, Optional<ReportPeriod> against) {
        Allowed.toOpenRecords(viewer);
        Read read = kit.database().read(viewer, AuditEvent.of("reports.view"), tx -> {
            ReportBook.Around around =
                    around(tx, against.map(question.period()::spanning).orElse(question.period()));
            return new Read(
                    around,
                    new ReportRules(tx.hub().hours(), days.calendar(), days.limits(), around.agencies(), kit.now()),
                    tx.reports().facts(question.period(), viewer.reader()),
                    against.map(period -> tx.reports().facts(period, viewer.reader())),
                    tx.reports().hidden(question.period()));
        });
        Optional<ReportBook.Then> then = read.then()
                .flatMap(facts -> against.map(period ->
                        new ReportBook.Then(period, all(new Reports(facts, question.in(period), read.rules())))));
        return new ReportBook(
                question,
                all(new Reports(read.now(), question, read.rules())),
                then,
                read.now(),
                read.around(),
                read.hidden(),
                read.rules().now());
    }

    /// @param days over which an agency may have come in the place of another
    private static ReportBook.Around around(Tx tx, ReportPeriod days) {
        Directory directory = tx.parties().directory();
        return new ReportBook.Around(
                tx.hub().profile(),
                tx.hub().types(),
                directory.agencies().stream()
                        .map(agency -> new ReportRules.Name(
                                agency.id(), directory.labelBetween(agency.id(), days.from(), days.until())))
                        .toList());
    }

    private static Map<ReportKind, CountedReport> all(Reports reports) {
        Map<ReportKind, CountedReport> all = new EnumMap<>(ReportKind.class);
        Stream.of(ReportKind.values()).forEach(kind -> all.put(kind, reports.of(kind)));
        return all;
    }

    /// Opens a number: whom it counts. The trail keeps who looked behind which number.
    public List<CountedRow> rows(Viewer viewer, ReportKind kind, List<ReportRow> rows) {
        Allowed.toOpenRecords(viewer);
        AuditEvent look = new AuditEvent("reports.rows", Optional.empty(), kind + ", " + rows.size() + " rows");
        return kit.database().read(viewer, look, tx -> {
            Map<SubjectId, Subject> known = tx.subjects()
                    .byIds(rows.stream().flatMap(row -> row.subject().stream()).collect(Collectors.toSet()));
            return rows.stream()
                    .filter(row ->
                            row.subject().filter(id -> !known.containsKey(id)).isEmpty())
                    .map(row -> new CountedRow(row, row.subject().map(known::get)))
                    .toList();
        });
    }

    /// Reports as a file: it takes a number, which stands in it, and is in the register of data files with its
    /// hash before its bytes are handed over.
    public DataFile file(Actor actor, ReportBook book, List<ReportTable> tables, FileForm form) {
        Allowed.toOpenRecords(actor.viewer());
        AuditEvent deed = new AuditEvent(
                "reports.save",
                Optional.empty(),
                form + ", " + book.question().period().inWords());
        DataRegister out = new DataRegister(kit, actor, deed);
        String reference = out.next((_, _) -> true).reference();
        int count = tables.size();
        return out.registered(
                reference,
                form.name().toLowerCase(Locale.ROOT),
                bytes(book, tables, form, reference),
                (tx, _) -> new DataRegister.Entry(
                        DataKind.REPORT,
                        Optional.empty(),
                        Optional.empty(),
                        tx.parties().directory().name(actor.user()),
                        count
                                + (count == 1 ? " report, " : " reports, ")
                                + book.question().period().inWords()));
    }

    private byte[] bytes(ReportBook book, List<ReportTable> tables, FileForm form, String reference) {
        List<String> about = Stream.of(
                        Stream.of(book.around().hub().name() + ", " + reference),
                        book.asked().stream(),
                        Stream.of(book.counted(), book.left()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
        return switch (form) {
            case XLSX -> new ReportSheet(about, tables).workbook();
            case CSV -> new ReportSheet(about, tables).csv();
            case PDF -> layout.print(book.printed(tables, reference)).bytes();
        };
    }

    /// The last quarters that are over, and their tables for readers outside where they were made.
    public List<OutsideQuarter> outside(Viewer viewer) {
        return publisher().quarters(viewer);
    }

    /// Makes the tables of a quarter for readers outside, once.
    public OutsideTables makeOutside(Actor actor, ReportPeriod quarter) {
        return publisher().make(actor, quarter);
    }

    /// Those tables as a file for somebody; the register keeps to whom they went.
    public DataFile issueOutside(Actor actor, ReportPeriod quarter, String recipient, FileForm form) {
        return publisher().issue(actor, quarter, recipient, form);
    }

    private OutsidePublisher publisher() {
        return new OutsidePublisher(kit, days, layout);
    }

    /// Every sample, the latest first.
    public List<SampleBook> samples(Viewer viewer) {
        return drawer().samples(viewer);
    }

    /// Draws children by lot from those discussed in a period.
    public List<SampleBook> drawSample(Actor actor, ReportPeriod period, int size) {
        return drawer().draw(actor, period, size);
    }

    /// Keeps what was found about one child of a sample.
    public List<SampleBook> answer(
            Actor actor, UUID sample, int place, AuditQuestion question, AuditQuestion.Answer answer) {
        return drawer().answer(actor, sample, place, question, answer);
    }

    private SampleDrawer drawer() {
        return new SampleDrawer(kit, days);
    }
}
