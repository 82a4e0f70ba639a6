package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.CountedReport;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.reports.CountedRow;
import org.mashhuddle.service.reports.ReportBook;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What is asked, what was counted, and the rows of the number that was opened.
public final class ReportsViewModel {

    private final ReportService reports;
    private final Workspace tools;
    private final Actor actor;
    private final Viewer viewer;
    private final LocalDate today;
    private final ObjectProperty<PeriodChoice> period = new SimpleObjectProperty<>(PeriodChoice.THIS_QUARTER);
    private final ObjectProperty<AgainstChoice> against = new SimpleObjectProperty<>(AgainstChoice.NOTHING);
    private final ObjectProperty<Optional<MeetingTypeId>> type = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AgencyId>> agency = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ChildSplit> split = new SimpleObjectProperty<>(ChildSplit.NONE);
    private final ObjectProperty<ReportKind> kind;
    private final ReadOnlyObjectWrapper<Optional<ReportBook>> book = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<CountedLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Boolean> others = new SimpleObjectProperty<>(false);
    private final StringProperty heading = new SimpleStringProperty(ReportTable.NUMBER);
    private final ObservableList<CountedRow> rows = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<ReportPart> part;
    private final OutsideViewModel outside;
    private final SampleViewModel sample;
    private final PeriodSheet sheet;

    /// Counts the quarter at once.
    public ReportsViewModel(Services services, Destination.Reports at, Workspace tools) {
        WorkSession session = tools.session();
        this.reports = services.reports();
        this.sheet = new PeriodSheet(services, tools, problem::set);
        this.tools = tools;
        this.actor = session.user().actor();
        this.viewer = actor.viewer();
        this.today = LocalDate.ofInstant(tools.clock().instant(), Moment.LONDON);
        this.kind = new SimpleObjectProperty<>(at.kind().orElse(ReportKind.DISCUSSED));
        this.part = new SimpleObjectProperty<>(at.kind().isPresent() ? ReportPart.REPORT : ReportPart.OVERVIEW);
        this.outside = new OutsideViewModel(reports, session.user().actor(), tools, problem::set);
        this.sample = new SampleViewModel(
                reports,
                session.user().actor(),
                tools,
                problem::set,
                () -> period.get().on(today));
        Stream.of(period, against, type, agency).forEach(asked -> asked.subscribe((_, _) -> count()));
        Stream.of(kind, split).forEach(shown -> shown.subscribe((_, _) -> chosen.set(Optional.empty())));
        chosen.subscribe((_, _) -> open());
        others.subscribe((_, _) -> open());
        heading.subscribe((_, _) -> open());
        part.subscribe((_, now) -> turn(now));
        count();
    }

    private void turn(ReportPart to) {
        problem.set("");
        switch (to) {
            case OVERVIEW, REPORT -> count();
            case OUTSIDE -> outside.load();
            case SAMPLE -> sample.load();
        }
    }

    private void count() {
        ReportPeriod asked = period.get().on(today);
        ReportQuestion question = new ReportQuestion(asked, type.get(), agency.get());
        Optional<ReportPeriod> then = against.get().of(asked);
        tools.background()
                .latest(
                        "reports",
                        () -> reports.read(viewer, question, then),
                        counted -> {
                            problem.set("");
                            chosen.set(Optional.empty());
                            book.set(Optional.of(counted));
                        },
                        this::failed);
    }

    private void failed(Exception wrong) {
        problem.set(RefusalWords.of(wrong));
    }

    /// Reads whom the chosen number counts, or those of its whole that it does not.
    private void open() {
        if (chosen.get().isEmpty()) {
            rows.clear();
            return;
        }
        CountedLine at = chosen.get().get();
        List<ReportRow> asked = others.get()
                ? at.line().others()
                : book.get().orElseThrow().counted(kind.get(), at.line(), heading.get(), split.get());
        tools.background()
                .latest("reports.rows", () -> reports.rows(viewer, kind.get(), asked), rows::setAll, this::failed);
    }

    /// Opens a report.
    void open(ReportKind which) {
        kind.set(which);
        part.set(ReportPart.REPORT);
    }

    /// What the chosen report counts.
    String counts() {
        return book.get().map(counted -> counted.report(kind.get()).counts()).orElseGet(kind.get()::counts);
    }

    /// The lines of the chosen report.
    List<CountedLine> lines() {
        return lines(kind.get());
    }

    /// The lines of a report.
    List<CountedLine> lines(ReportKind which) {
        return book.get()
                .map(counted -> {
                    CountedReport report = counted.report(which);
                    ReportTable table = counted.table(which, split.get());
                    return IntStream.range(0, report.lines().size())
                            .mapToObj(at -> new CountedLine(
                                    report.lines().get(at), table.rows().get(at)))
                            .toList();
                })
                .orElse(List.of());
    }

    /// The headings of its table.
    List<String> columns() {
        return columns(kind.get());
    }

    /// The headings of the table of a report.
    List<String> columns(ReportKind which) {
        return book.get()
                .map(counted -> counted.table(which, split.get()).columns())
                .orElse(List.of());
    }

    /// What of the question the chosen report does not follow; empty where it follows all.
    String notAsked() {
        boolean typed = type.get().isPresent() && !kind.get().isOfMeetings();
        boolean ofAgency = agency.get().isPresent() && !kind.get().isOfAgencies();
        if (typed && ofAgency) {
            return words("reports.not-by-both");
        }
        return typed ? words("reports.not-by-type") : ofAgency ? words("reports.not-by-agency") : "";
    }

    /// Which days a choice of period means.
    String days(PeriodChoice choice) {
        return choice.on(today).inWords();
    }

    /// Saves the chosen report, or all of them.
    void save(ReportService.FileForm form, boolean all) {
        book.get().ifPresent(counted -> {
            List<ReportTable> tables = (all ? List.of(ReportKind.values()) : List.of(kind.get()))
                    .stream().map(each -> counted.table(each, split.get())).toList();
            ReportPeriod asked = counted.question().period();
            String name = (all
                            ? "reports"
                            : "report-"
                                    + kind.get().name().toLowerCase(Locale.ROOT).replace('_', '-')) + "-" + asked.from()
                    + "-" + asked.until() + "." + form.name().toLowerCase(Locale.ROOT);
            tools.dialogs()
                    .placeFor(name)
                    .ifPresent(place -> tools.background()
                            .document(
                                    "reports.save",
                                    () -> written(reports.file(actor, counted, tables, form), place),
                                    (String said) -> {
                                        problem.set("");
                                        tools.notices().say(said);
                                    },
                                    _ -> problem.set(words("reports.not-saved"))));
        });
    }

    /// Whether whoever is at work hands out papers.
    boolean mayHaveSheet() {
        return sheet.isAllowed();
    }

    /// The performance sheet of the period that is shown.
    void sheet() {
        sheet.save(period.get().on(today));
    }

    /// Writes a file that is in the register, and says so.
    static String written(DataFile file, Path place) {
        WholeFiles.write(place, file.bytes());
        return words("reports.saved", place.getFileName(), file.issue().reference());
    }

    /// Opens the record of whom a row is about; the way back leads here.
    void openRecord(CountedRow row) {
        row.row()
                .subject()
                .ifPresent(subject ->
                        tools.navigator().go(new Destination.Children(Optional.of(subject), Optional.of(place()))));
    }

    /// What is not counted; empty where everything is.
    ObservableValue<String> left() {
        return book.map(counted -> counted.map(ReportBook::left).orElse(""));
    }

    /// When and from what it was counted.
    ObservableValue<String> counted() {
        return book.map(counted -> counted.map(ReportBook::counted).orElse(""));
    }

    ObjectProperty<ReportPart> part() {
        return part;
    }

    OutsideViewModel outside() {
        return outside;
    }

    SampleViewModel sample() {
        return sample;
    }

    /// Where one is.
    Destination place() {
        return new Destination.Reports(part.get() == ReportPart.OVERVIEW ? Optional.empty() : Optional.of(kind.get()));
    }

    ReadOnlyObjectProperty<Optional<ReportBook>> book() {
        return book.getReadOnlyProperty();
    }

    ObjectProperty<PeriodChoice> period() {
        return period;
    }

    ObjectProperty<AgainstChoice> against() {
        return against;
    }

    ObjectProperty<Optional<MeetingTypeId>> type() {
        return type;
    }

    ObjectProperty<Optional<AgencyId>> agency() {
        return agency;
    }

    ObjectProperty<ChildSplit> split() {
        return split;
    }

    ObjectProperty<ReportKind> kind() {
        return kind;
    }

    ObjectProperty<Optional<CountedLine>> chosen() {
        return chosen;
    }

    /// The heading over the number that was opened.
    StringProperty heading() {
        return heading;
    }

    /// Whether those are shown that the number leaves out.
    ObjectProperty<Boolean> others() {
        return others;
    }

    ObservableList<CountedRow> rows() {
        return rows;
    }

    StringProperty problem() {
        return problem;
    }
}
