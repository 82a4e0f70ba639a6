package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.reports.ReportBook;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.Texts;

/// What stands in the cards of the overview: words, a bar, a number, line by line.
final class OverviewRows {

    /// A card is a glance: the whole list is in its report.
    private static final int FIRST = 6;

    private OverviewRows() {}

    /// Each as long as its number, the greatest as long as there is room.
    static Node bars(List<ReportLine> lines) {
        if (lines.isEmpty()) {
            return nothing();
        }
        int most = lines.stream().mapToInt(ReportLine::number).max().orElse(1);
        GridPane grid = grid(2);
        lines.stream()
                .limit(FIRST)
                .forEach(line -> grid.addRow(
                        grid.getRowCount(),
                        name(line.label()),
                        bar(line.number(), Math.max(1, most)),
                        count(line.number())));
        more(grid, lines);
        return grid;
    }

    /// Shares of a whole as bars; what is no share as its number.
    static Node shares(List<ReportLine> lines) {
        if (lines.isEmpty()) {
            return nothing();
        }
        GridPane grid = grid(2);
        lines.forEach(line -> line.of()
                .ifPresentOrElse(
                        all -> grid.addRow(
                                grid.getRowCount(),
                                name(line.label()),
                                all.isEmpty() ? new Label() : bar(line.number(), all.size()),
                                number(share(line))),
                        () -> grid.addRow(grid.getRowCount(), name(line.label()), new Label(), count(line.number()))));
        return grid;
    }

    /// Shares by rating: what was in time, and what came later, in one bar.
    static Node byRating(List<ReportLine> lines) {
        if (lines.isEmpty()) {
            return nothing();
        }
        GridPane grid = grid(2);
        lines.forEach(line -> line.of()
                .ifPresentOrElse(
                        all -> grid.addRow(
                                grid.getRowCount(),
                                rating(line.label()),
                                all.isEmpty()
                                        ? new Label()
                                        : Layout.styled(bar(line.number(), all.size()), "overview-later"),
                                number(share(line))),
                        () -> grid.addRow(grid.getRowCount(), name(line.label()), new Label(), number(counted(line)))));
        return new VBox(12, grid, key());
    }

    private static Node rating(String label) {
        return Arrays.stream(MashRating.values())
                .filter(rating -> rating.word().equals(label))
                .findFirst()
                .<Node>map(rating -> new RagChip(Optional.of(rating), label))
                .orElseGet(() -> name(label));
    }

    private static HBox key() {
        return Layout.row(
                8,
                Layout.styled(new Region(), "overview-key"),
                Texts.hint(words("reports.overview.in-time")),
                Layout.styled(new Region(), "overview-key", "overview-key-later"),
                Texts.hint(words("reports.overview.later")));
    }

    /// The first of a list, each with its number and the day on which one of those was last spoken of.
    static Node named(List<ReportLine> lines) {
        if (lines.isEmpty()) {
            return nothing();
        }
        GridPane grid = grid(1);
        grid.addRow(
                0,
                Texts.h3(words("reports.overview.place")),
                Texts.h3(words("reports.overview.children")),
                Texts.h3(words("reports.overview.last-named")));
        lines.stream()
                .limit(FIRST)
                .forEach(line -> grid.addRow(
                        grid.getRowCount(), name(line.label()), count(line.number()), number(lastNamed(line))));
        more(grid, lines);
        return grid;
    }

    /// One line for each agency: its actions, whether it came, where it said nothing.
    static Node agencies(ReportBook book) {
        Set<String> labels = new LinkedHashSet<>();
        for (ReportKind kind : List.of(ReportKind.ACTIONS, ReportKind.ATTENDANCE, ReportKind.SILENCE)) {
            book.report(kind).lines().forEach(line -> labels.add(line.label()));
        }
        if (labels.isEmpty()) {
            return nothing();
        }
        GridPane grid = grid(2);
        grid.addRow(
                0,
                Texts.h3(words("reports.agency")),
                Texts.h3(words("reports.overview.on-time")),
                new Label(),
                Texts.h3(words("reports.overview.came")),
                Texts.h3(words("reports.overview.silent")));
        labels.forEach(label -> agency(grid, label, book));
        return grid;
    }

    private static void agency(GridPane grid, String label, ReportBook book) {
        Optional<ReportLine> actions = line(book, ReportKind.ACTIONS, label);
        grid.addRow(
                grid.getRowCount(),
                Layout.styled(name(label), "b"),
                actions.<Node>map(line -> bar(
                                line.number(),
                                Math.max(1, line.of().map(List::size).orElse(1))))
                        .orElseGet(Label::new),
                number(actions.map(OverviewRows::share).orElse("")),
                number(line(book, ReportKind.ATTENDANCE, label)
                        .map(OverviewRows::outOf)
                        .orElse("")),
                number(line(book, ReportKind.SILENCE, label)
                        .map(OverviewRows::outOf)
                        .orElse("")));
    }

    private static Optional<ReportLine> line(ReportBook book, ReportKind kind, String label) {
        return book.report(kind).lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst();
    }

    private static String outOf(ReportLine line) {
        return words(
                "reports.figure-of", line.number(), line.of().map(List::size).orElse(0));
    }

    private static String share(ReportLine line) {
        return line.percent()
                .map(percent -> words("reports.overview.share", outOf(line), percent))
                .orElseGet(() -> outOf(line));
    }

    /// The latest day on which one of the children who were seen there was spoken of.
    static String lastNamed(ReportLine line) {
        return line.counted().stream()
                .map(ReportRow::on)
                .max(Comparator.naturalOrder())
                .map(DateWords::date)
                .orElse("");
    }

    /// "6.7 hours, 12/11/2026" where something was measured, else how many.
    private static String counted(ReportLine line) {
        return line.measures().stream()
                .findFirst()
                .map(measure -> words(
                        "reports.overview.hours",
                        new ReportTable.Cell.Measured(measure.tenths()).value(),
                        lastNamed(line)))
                .orElseGet(() -> Integer.toString(line.number()));
    }

    private static void more(GridPane grid, List<ReportLine> lines) {
        if (lines.size() > FIRST) {
            grid.add(Texts.muted(words("reports.overview.more", lines.size() - FIRST)), 0, grid.getRowCount());
        }
    }

    private static Label nothing() {
        return Texts.wrapping(Texts.muted(words("reports.nothing-counted")));
    }

    /// @param growing the columns, from the first, that take what room is left
    private static GridPane grid(int growing) {
        GridPane grid = new GridPane(12, 8);
        for (int column = 0; column < growing; column++) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setHgrow(Priority.ALWAYS);
            wide.setMinWidth(0);
            wide.setFillWidth(true);
            grid.getColumnConstraints().add(wide);
        }
        return grid;
    }

    private static Label name(String label) {
        Label name = Texts.wrapping(Texts.body(label));
        name.setMinWidth(0);
        return name;
    }

    private static Label count(int number) {
        return number(Integer.toString(number));
    }

    private static Label number(String said) {
        Label number = Texts.body(said);
        number.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }

    private static ProgressBar bar(int number, int of) {
        ProgressBar bar = new ProgressBar((double) number / of);
        bar.setMinWidth(24);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        return Layout.styled(bar, "overview-bar");
    }
}
