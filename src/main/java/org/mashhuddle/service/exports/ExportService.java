package org.mashhuddle.service.exports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.export.AgencyCalendar;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.exchange.calendar.CalendarFile;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.exchange.reports.ReportSheet;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.CheckedDelivery;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.returns.AgencySheet;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailReport;
import org.mashhuddle.vault.Hashes;

/// Files of data that leave the hub. Each takes a number and stands in the register before its bytes
/// are handed over.
public final class ExportService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public ExportService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Every file of data that went out, the latest first.
    public List<DataIssue> issues(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("exports.view"), tx -> tx.exports().all());
    }

    /// The calendar of an agency, as an iCalendar file: the meetings it is awaited at, and its own open
    /// actions that have a due time, by their references only.
    public DataFile calendar(Actor actor, AgencyId agency) {
        Allowed.toIssuePapers(actor);
        return kit.database().write(actor, AuditEvent.of("export.calendar", agency.value()), tx -> {
            Agency whose =
                    tx.parties().directory().agency(agency).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            AgencyCalendar calendar = AgencyCalendar.of(
                    agency, kit.today(), plan(tx), tx.actions().open());
            Instant at = kit.now();
            String reference = reference(tx);
            byte[] bytes =
                    new CalendarFile(whose.label() + ": meetings and actions", reference, calendar.entries()).bytes(at);
            DataIssue issue = new DataIssue(
                    reference,
                    DataKind.CALENDAR,
                    Optional.empty(),
                    Optional.of(agency),
                    whose.label(),
                    calendar.holds(withheld(tx, agency)),
                    at,
                    actor.user(),
                    Hashes.sha256Hex(bytes));
            tx.exports().register(issue);
            return DataFile.of(issue, "ics", bytes);
        });
    }

    /// The sheet for an agency to fill in, as a spreadsheet: names and ages leave with it, so that it goes to a
    /// checked address as a paper does.
    ///
    /// @param sending how it goes, and what was typed of the address on file
    /// @throws Refusal if that is not the agency's address, as for a paper
    public DataFile returnsSheet(Actor actor, MeetingId meeting, AgencyId agency, Sending sending) {
        Allowed.toIssuePapers(actor);
        DataRegister out = new DataRegister(kit, actor, AuditEvent.of("returns.sheet", meeting.value()));
        DataRegister.Numbered<AgencySheet> made = out.next((tx, _) -> {
            AgencySheet sheet = sheet(tx, meeting, agency);
            checked(tx, sheet, sending);
            return sheet;
        });
        AgencySheet sheet = made.read();
        int rows = sheet.subjects();
        return out.registered(made.reference(), "xlsx", sheet.file(made.reference()), (tx, _) -> {
            if (!sheet.saysAsMuchAs(sheet(tx, meeting, agency))) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            return new DataRegister.Entry(
                    DataKind.RETURNS,
                    Optional.of(meeting),
                    Optional.of(agency),
                    sheet.agency().label() + ", " + went(checked(tx, sheet, sending)),
                    rows + (rows == 1 ? " subject" : " subjects"));
        });
    }

    private AgencySheet sheet(Tx tx, MeetingId meeting, AgencyId agency) {
        MeetingBook book = books.visible(tx, meeting);
        return new AgencySheet(
                book, book.hub().directory().agency(agency).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND)));
    }

    private static Delivery checked(Tx tx, AgencySheet sheet, Sending sending) {
        Recipient to = new Recipient(sheet.agency().id(), sheet.agency().label(), "");
        return CheckedDelivery.of(tx, sheet.book().hub().directory(), to, sending);
    }

    private static String went(Delivery how) {
        return switch (how.channel()) {
            case SECURE_EMAIL -> "secure e-mail to " + how.to() + ", address checked";
            case POSTED -> "posted to " + how.to().replaceAll("\\s*\\R\\s*", ", ") + ", address checked";
            case HANDED_OVER -> "handed over to " + how.to();
        };
    }

    private AgencyCalendar.Plan plan(Tx tx) {
        return new AgencyCalendar.Plan(
                tx.hub().profile().code(), tx.hub().types(), tx.meetings().all(), books.calendar());
    }

    /// What the signed minutes of a meeting hold, as JSON, for an agency that gets them.
    ///
    /// @throws Refusal while the minutes are not signed, and for any other agency
    public DataFile meeting(Actor actor, MeetingId meeting, AgencyId agency) {
        Allowed.toIssuePapers(actor);
        AuditEvent deed = AuditEvent.of("export.meeting", meeting.value());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            MeetingBook record = books.record(whole, meeting);
            SignedMinutes signed =
                    whole.minutes().latest(meeting).orElseThrow(() -> new Refusal(Refusal.Kind.MINUTES_NOT_SIGNED));
            SealedVersions.mustNotBeNewest(whole, Optional.of(signed));
            if (!MinutesWriting.circulation(record).agencies().contains(agency)) {
                throw new Refusal(Refusal.Kind.GETS_NO_MINUTES);
            }
            Instant at = kit.now();
            String reference = reference(tx);
            byte[] bytes = MeetingJson.of(MeetingData.of(record, signed), reference);
            int items = record.agenda().items().size();
            DataIssue issue = new DataIssue(
                    reference,
                    DataKind.MEETING,
                    Optional.of(meeting),
                    Optional.of(agency),
                    record.hub().directory().label(agency),
                    signed.reference() + ", version " + signed.version() + ", " + items
                            + (items == 1 ? " item" : " items"),
                    at,
                    actor.user(),
                    Hashes.sha256Hex(bytes));
            tx.exports().register(issue);
            return DataFile.of(issue, "json", bytes);
        });
    }

    /// A form in which rows are taken out.
    public enum RowsForm {
        /// A workbook.
        XLSX,
        /// Text with commas.
        CSV
    }

    /// Rows of the issue register of papers, as somebody has them before them.
    ///
    /// @param shown what it was narrowed to, and the rows
    public DataFile papers(Actor actor, ReportTable shown, RowsForm form) {
        Allowed.toIssuePapers(actor);
        AuditEvent deed = new AuditEvent(
                "export.papers", Optional.empty(), form + ", " + shown.rows().size());
        return kit.database().write(actor, deed, tx -> {
            Instant at = kit.now();
            String reference = reference(tx);
            String hub = tx.hub().profile().name();
            ReportSheet sheet = new ReportSheet(
                    List.of(hub + ", " + reference, "Taken out " + DateWords.dateTime(at)), List.of(shown));
            byte[] bytes = switch (form) {
                case XLSX -> sheet.workbook();
                case CSV -> sheet.csv();
            };
            int rows = shown.rows().size();
            DataIssue issue = new DataIssue(
                    reference,
                    DataKind.PAPERS,
                    Optional.empty(),
                    Optional.empty(),
                    hub,
                    rows + (rows == 1 ? " paper" : " papers"),
                    at,
                    actor.user(),
                    Hashes.sha256Hex(bytes));
            tx.exports().register(issue);
            return DataFile.of(issue, form.name().toLowerCase(Locale.ROOT), bytes);
        });
    }

    /// What shows how a meeting went, as a zip: every signed version, what went out and what came of it, the
    /// trail's entries about it with their seals, and how each is checked. What the actor may not see is left
    /// out, and said to be.
    ///
    /// @param why for whom, and why
    /// @throws Refusal while the minutes are not signed, or their newest version is sealed
    public DataFile auditBundle(Actor actor, MeetingId meeting, String why) {
        Allowed.to(Permission.AUDIT_BUNDLE, actor);
        if (why.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        AuditTrailReport check = kit.database().trail().verify();
        AuditEvent deed = AuditEvent.of("export.audit-bundle", meeting.value());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            AuditBundle bundle = AuditBundle.of(books, tx, whole, meeting);
            Instant at = kit.now();
            String reference = reference(tx);
            String by = tx.parties().directory().name(actor.user());
            BundleContents contents = bundle.contents(new AuditBundle.Taken(reference, at, by, why.strip(), check));
            byte[] bytes = bundle.bytes(contents);
            DataIssue issue = new DataIssue(
                    reference,
                    DataKind.AUDIT_BUNDLE,
                    Optional.of(meeting),
                    Optional.empty(),
                    why.strip(),
                    contents.words(),
                    at,
                    actor.user(),
                    Hashes.sha256Hex(bytes));
            tx.exports().register(issue);
            return DataFile.of(issue, "zip", bytes);
        });
    }

    /// Everything that the hub holds, as a zip: every row as JSON, every signed PDF, a list of it all
    /// with hashes. While it is written, nothing else can be done.
    ///
    /// @param target where it goes; it has its name only once it is whole
    /// @throws Refusal while a meeting is held, and for somebody who may not see every record
    /// @throws java.io.UncheckedIOException if it cannot be written there; nothing is registered then
    public DataIssue everything(Actor actor, String reason, Path target) {
        Allowed.to(Permission.WAY_OUT, actor);
        if (reason.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return new WayOut(kit).take(actor, reason.strip(), target);
    }

    private static int withheld(Tx tx, AgencyId agency) {
        return (int) tx.actions().withheld().stream()
                .filter(action -> action.agency().filter(agency::equals).isPresent())
                .count();
    }

    static String reference(Tx tx) {
        return tx.hub().profile().code() + "-DATA-" + tx.hub().next("data issue");
    }
}
