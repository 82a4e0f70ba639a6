package org.mashhuddle.service.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.document.layout.ReportLayout;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.export.PrintedReport;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.domain.report.outside.OutsideTable;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.exchange.reports.ReportSheet;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.exports.DataRegister;
import org.mashhuddle.service.papers.quarter.QuarterTables;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The fixed tables of a quarter for readers outside: made once from the whole record, and each time
/// they go out it is kept to whom.
record OutsidePublisher(ServiceContext kit, WorkingDays days, ReportLayout layout) {

    private static final int QUARTERS = 8;

    /// The last quarters that are over, the latest first.
    List<OutsideQuarter> quarters(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        LocalDate today = kit.today();
        List<ReportPeriod> over = Stream.iterate(ReportPeriod.quarterOf(today).before(), ReportPeriod::before)
                .limit(QUARTERS)
                .toList();
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("reports.outside.view"),
                        tx -> over.stream()
                                .map(quarter ->
                                        new OutsideQuarter(quarter, tx.reports().outside(quarter)))
                                .toList());
    }

    /// Makes the tables of a quarter, unless they are there.
    OutsideTables make(Actor actor, ReportPeriod quarter) {
        Allowed.toIssuePapers(actor);
        mustBeOver(quarter);
        return kit.database()
                .writeForTheRecord(
                        actor,
                        new AuditEvent("reports.outside.make", Optional.empty(), quarter.quarter()),
                        (_, whole) -> made(whole, quarter));
    }

    private void mustBeOver(ReportPeriod quarter) {
        boolean one = quarter.equals(ReportPeriod.quarterOf(quarter.from()));
        if (!one || !quarter.until().isBefore(kit.today())) {
            throw new Refusal(Refusal.Kind.QUARTER_NOT_OVER);
        }
    }

    private OutsideTables made(Tx whole, ReportPeriod quarter) {
        return new QuarterTables(whole, quarter, days.calendar(), days.limits(), kit.now()).kept();
    }

    /// The tables of a quarter as a file for somebody: it takes a number and stands in the register of data files
    /// with its hash before its bytes are handed over, and the quarter keeps to whom it went.
    DataFile issue(Actor actor, ReportPeriod quarter, String recipient, ReportService.FileForm form) {
        Allowed.toIssuePapers(actor);
        mustBeOver(quarter);
        if (recipient.isBlank()) {
            throw new Refusal(Refusal.Kind.NAME_MISSING);
        }
        AuditEvent deed = new AuditEvent("reports.outside.issue", Optional.empty(), quarter.quarter());
        DataRegister out = new DataRegister(kit, actor, deed);
        DataRegister.Numbered<Made> made = out.next(
                (_, whole) -> new Made(made(whole, quarter), whole.hub().profile()));
        return out.registered(
                made.reference(),
                form.name().toLowerCase(Locale.ROOT),
                file(made.read().tables(), made.read().hub(), form, made.reference()),
                (_, whole) -> {
                    whole.reports().issued(quarter, recipient.strip());
                    return new DataRegister.Entry(
                            DataKind.REPORT,
                            Optional.empty(),
                            Optional.empty(),
                            recipient.strip(),
                            "Tables for readers outside, " + quarter.quarter());
                });
    }

    private record Made(OutsideTables tables, HubProfile hub) {}

    private byte[] file(OutsideTables made, HubProfile hub, ReportService.FileForm form, String reference) {
        List<ReportTable> tables =
                made.tables().stream().map(OutsideTable::table).toList();
        String title = "Children discussed, " + made.quarter().quarter();
        String counted = "Made " + DateWords.dateTime(made.madeAt()) + ", and not again";
        String from = hub.name() + ", " + reference;
        List<String> about = List.of(from, title, made.quarter().inWords(), counted);
        return switch (form) {
            case XLSX -> new ReportSheet(about, tables).workbook();
            case CSV -> new ReportSheet(about, tables).csv();
            case PDF ->
                layout.print(new PrintedReport(
                                title,
                                from,
                                List.of(made.quarter().inWords()),
                                counted,
                                OutsideTable.KEY,
                                tables,
                                hub.demonstration()))
                        .bytes();
        };
    }
}
