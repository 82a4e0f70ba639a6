package org.mashhuddle.service.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.exchange.list.ListReader;
import org.mashhuddle.exchange.list.ListReading;
import org.mashhuddle.exchange.list.ListRemark;
import org.mashhuddle.exchange.list.ListRows;
import org.mashhuddle.exchange.list.ListSuggestions;
import org.mashhuddle.exchange.list.ListTable;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Lists that agencies send in forms of their own: what they hold, by what their columns are.
///
/// @param days how late a row may come and still wait for a meeting
public record ListImports(ServiceContext kit, WorkingDays days) {

    /// @param said how it is written, as far as a person has said so
    ListLook look(Viewer viewer, Path file, ListWriting said) {
        List<ListProfile> kept = kit.database()
                .read(
                        viewer,
                        AuditEvent.of("import.lists"),
                        tx -> tx.imports().lists().all());
        return said.isFound() ? known(file, kept).orElseGet(() -> look(file, said, kept)) : look(file, said, kept);
    }

    /// By the first kept profile that has its headings, when it is read as that says.
    private static Optional<ListLook> known(Path file, List<ListProfile> kept) {
        Map<ListWriting, ListReading> readings = new HashMap<>();
        for (ListProfile profile : kept) {
            ListReading reading =
                    readings.computeIfAbsent(profile.writing(), writing -> ListReader.read(file, writing));
            if (reading instanceof ListReading.Read(ListTable table) && profile.fits(table.headings())) {
                return Optional.of(ListLook.of(table, ordered(profile, table)));
            }
        }
        return Optional.empty();
    }

    private ListLook look(Path file, ListWriting said, List<ListProfile> kept) {
        return switch (ListReader.read(file, said)) {
            case ListReading.Refused(String name, String sentence) ->
                new ListLook(
                        name + ": " + sentence,
                        name,
                        "",
                        said,
                        0,
                        List.of(),
                        new ListProfile("", ListKind.CONTACT, "", DayOrder.IN_DOUBT, List.of()));
            case ListReading.Read(ListTable table) ->
                ListLook.of(
                        table,
                        kept.stream()
                                .filter(profile -> profile.fits(table.headings()))
                                .findFirst()
                                .map(profile -> ordered(profile, table))
                                .orElseGet(() -> ListSuggestions.of(table, kit.today()))
                                .written(said));
        };
    }

    /// As the profile says that its files are written; a file that cannot be one of its then is read as it says
    /// itself.
    private static ListReading reading(Path file, ListProfile profile) {
        ListReading said = ListReader.read(file, profile.writing());
        if (profile.writing().isFound()
                || (said instanceof ListReading.Read(ListTable table) && profile.fits(table.headings()))) {
            return said;
        }
        return ListReader.read(file) instanceof ListReading.Read(ListTable table) && profile.fits(table.headings())
                ? new ListReading.Read(table)
                : said;
    }

    /// Its columns in the order of the list; one that the list has and the profile has not is not
    /// read.
    private static ListProfile ordered(ListProfile profile, ListTable table) {
        List<ListProfile.Column> columns = new ArrayList<>();
        for (String heading : table.headings()) {
            ListField field = profile.columns().stream()
                    .filter(column -> ListProfile.plain(column.heading()).equals(ListProfile.plain(heading)))
                    .map(ListProfile.Column::field)
                    .findFirst()
                    .orElse(ListField.NOT_READ);
            columns.add(new ListProfile.Column(heading, field));
        }
        return new ListProfile(
                profile.name(), profile.kind(), profile.sender(), profile.order(), profile.writing(), columns);
    }

    ListProfile named(Viewer viewer, String name) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("import.lists"),
                        tx -> tx.imports().lists().named(name))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    ListProfile keep(Actor actor, ListProfile profile) {
        if (!profile.lacks().isEmpty()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        return kit.database().write(actor, AuditEvent.of("import.list-kept"), tx -> {
            tx.imports().lists().keep(profile);
            return profile;
        });
    }

    /// @param said which number is the day in this list, whatever its dates say; in doubt, where nobody said it
    ImportPreview preview(Viewer viewer, Path file, ListProfile profile, DayOrder said) {
        return switch (reading(file, profile)) {
            case ListReading.Refused(String name, String sentence) -> refused(name, sentence, profile);
            case ListReading.Read(ListTable table) -> {
                ListProfile fitting = ordered(profile, table);
                if (!fitting.lacks().isEmpty()) {
                    yield refused(
                            table.name(),
                            "Its headings are not those of “" + profile.name() + "”: the column of the name or of the"
                                    + " date is not there. Say what its columns are.",
                            profile);
                }
                ListRows rows = ListRows.read(table, fitting, said, kit.now());
                yield kit.database()
                        .readForTheRecord(
                                viewer, AuditEvent.of("import.preview"), tx -> preview(viewer, tx, rows, fitting));
            }
        };
    }

    private ImportPreview preview(Viewer viewer, Tx tx, ListRows rows, ListProfile profile) {
        ListPlanning planning = new ListPlanning(tx, rows, profile, kit, window(tx, profile));
        ImportPlan plan = planning.plan();
        ListAccount account = new ListAccount(rows, planning.tallies(), planning.object());
        return new ImportPreview(
                rows.table().name(),
                List.of(account.count()),
                new ImportConflicts(tx, viewer).of(plan),
                problems(rows),
                rows.remarks().size(),
                List.of(),
                List.of(),
                List.of(account.file()),
                account.unread(profile),
                new ImportTwins(tx, profile.source()).seenBy(viewer, plan, planning::row),
                List.of(),
                rows.datesInDoubt(),
                rows.yearsInDoubt(),
                planning.history(),
                plan);
    }

    private ImportPlanning.Window window(Tx tx, ListProfile profile) {
        LocalDate last = tx.imports()
                .runs()
                .lastWithArrivals(profile.source())
                .map(at -> LocalDate.ofInstant(at, Moment.LONDON))
                .orElseGet(kit::today);
        return new ImportPlanning.Window(
                last.minusDays(days.limits().on(TimeLimit.LATE_ARRIVALS, kit.today())), kit.now());
    }

    /// Those refused come first; each row that is not taken is among them.
    private static List<ImportPreview.Problem> problems(ListRows rows) {
        return rows.remarks().stream()
                .sorted(Comparator.comparing(ListRemark::fate).reversed())
                .map(remark -> new ImportPreview.Problem(
                        rows.table().name(),
                        remark.line(),
                        remark.column(),
                        remark.wrong() + " " + remark.expected(),
                        remark.fate() == ListRemark.Fate.REFUSED))
                .toList();
    }

    private ImportPreview refused(String name, String sentence, ListProfile profile) {
        return new ImportPreview(
                name,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(name + ": " + sentence),
                List.of(),
                List.of(new FileAccount(name, 0, 0, 0, 0, 0, 0, 0, sentence)),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                new ImportPreview.History(0, kit.today()),
                new ImportPlan(profile.source(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of()));
    }
}
