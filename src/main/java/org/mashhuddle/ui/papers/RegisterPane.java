package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.exports.ExportService;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The issue register: which paper went to whom, how, and how it stands.
final class RegisterPane extends VBox {

    private record Row(PaperLine line, IssuedPaper paper, String state) {
        List<String> cells() {
            return List.of(
                    paper.reference(),
                    line.meeting(),
                    line.title(),
                    String.join(", ", line.children()),
                    paper.recipient(),
                    paper.copy().words(),
                    PaperWords.delivery(paper),
                    DateWords.dateTime(paper.issuedAt()),
                    state);
        }

        String day() {
            return DateWords.date(LocalDate.ofInstant(paper.issuedAt(), Moment.LONDON));
        }

        /// Whether every word that was typed stands somewhere in it.
        boolean has(String typed) {
            String all = String.join(" ", cells()).toLowerCase(Locale.UK);
            return Stream.of(typed.strip().toLowerCase(Locale.UK).split("\\s+")).allMatch(all::contains);
        }
    }

    /// Together as wide as a window of 1440 has room for.
    private static final List<Integer> WIDTHS = List.of(168, 144, 136, 224, 120, 88, 280, 96, 104);

    /// Which column leaves first, and below how much room: the reference says of which day the meeting was, and
    /// the paper, looked at again, says the rest. Choosing a meeting and saving the rows do not need the
    /// column.
    private static final Map<Integer, Double> LEAVES = Map.of(1, 1340.0, 5, 1190.0, 7, 1120.0, 6, 1000.0);

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(rows);
    private final SortedList<Row> sorted = new SortedList<>(shown);
    private final PapersViewModel model;
    private final TableView<Row> table = new TableView<>(sorted);
    private final Runnable back;
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<String> day = filter("register-day");
    private final ComboBox<String> meeting = filter("register-meeting");
    private final ComboBox<String> agency = filter("register-agency");
    private final ComboBox<String> state = filter("register-state");

    /// @param back to the queue
    RegisterPane(PapersViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("papers-register-pane");
        Button queue = Buttons.plain("register-back", words("papers.back"));
        queue.setOnAction(_ -> back.run());
        HBox above = Layout.styled(Layout.row(8, queue, search(), look(), Layout.grow(), xlsx(), csv()), "toolbar");
        HBox tools = Layout.styled(Layout.row(8, day, meeting, agency, state), "toolbar");
        fill();
        if (!model.verbs().handsOut()) {
            above.getChildren().retainAll(search);
        }
        getChildren().addAll(above, tools, Layout.growing(table));
        model.list().all().subscribe(this::show);
        Caret.into(this, table::requestFocus);
    }

    /// A child, a recipient, a number.
    private CustomTextField search() {
        search.setId("register-search");
        search.setPrefColumnCount(20);
        search.setPromptText(words("papers.register-search"));
        search.setAccessibleText(words("papers.register-search"));
        search.setLeft(Layout.row(0, Icons.icon(Feather.SEARCH, "icon-muted")));
        search.textProperty().subscribe(_ -> narrow());
        return search;
    }

    private Button xlsx() {
        Button save = Buttons.plain("register-xlsx", words("papers.register-xlsx"));
        save.setOnAction(_ -> model.saveRegister(asShown(), ExportService.RowsForm.XLSX));
        return save;
    }

    private Button csv() {
        Button save = Buttons.plain("register-csv", words("papers.register-csv"));
        save.setOnAction(_ -> model.saveRegister(asShown(), ExportService.RowsForm.CSV));
        return save;
    }

    private ComboBox<String> filter(String id) {
        ComboBox<String> box = DropDown.of(id);
        box.setMaxWidth(264);
        box.setAccessibleText(words("papers." + id));
        box.valueProperty().subscribe(_ -> narrow());
        return box;
    }

    private void show(List<PaperLine> lines) {
        rows.setAll(lines.stream()
                .flatMap(line -> line.out().stream().map(out -> new Row(line, out.paper(), PaperWords.state(out))))
                .toList());
        offer(day, words("papers.every-day"), Row::day);
        offer(meeting, words("papers.every-meeting"), row -> row.line().meeting());
        offer(agency, words("papers.every-agency"), row -> row.line().agency());
        offer(state, words("papers.every-state"), Row::state);
    }

    private void offer(ComboBox<String> box, String every, Function<Row, String> words) {
        String kept = box.getValue();
        List<String> offered = Stream.concat(
                        Stream.of(every), rows.stream().map(words).distinct().sorted())
                .toList();
        box.getItems().setAll(offered);
        box.setValue(offered.contains(kept) ? kept : every);
    }

    private void narrow() {
        if (shown != null) {
            shown.setPredicate(row -> row.has(search.getText())
                    && fits(day, row.day())
                    && fits(meeting, row.line().meeting())
                    && fits(agency, row.line().agency())
                    && fits(state, row.state()));
        }
    }

    private static boolean fits(ComboBox<String> box, String words) {
        return box.getSelectionModel().getSelectedIndex() <= 0 || words.equals(box.getValue());
    }

    /// Of the row that is chosen; Enter and a double click do the same.
    private Button look() {
        Button look = Buttons.plain("register-look", words("papers.look"));
        look.setDisable(true);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> look.setDisable(row == null));
        look.setOnAction(_ -> lookAtChosen());
        return look;
    }

    private void lookAtChosen() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null && model.verbs().handsOut()) {
            back.run();
            model.look(row.line());
        }
    }

    private void fill() {
        table.setId("register");
        table.setAccessibleText(words("papers.issued"));
        table.setPlaceholder(new EmptyWords(words("papers.register-empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        List<String> heads = heads();
        for (int i = 0; i < heads.size(); i++) {
            int cell = i;
            table.getColumns()
                    .add(Columns.wrapped(
                            heads.get(i), WIDTHS.get(i), row -> row.cells().get(cell)));
        }
        LEAVES.forEach(this::leave);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        Columns.first(table);
        Tables.opens(table, this::lookAtChosen);
    }

    /// A column stands there only where the window has room for it at this size of letters.
    private void leave(int column, double room) {
        table.getColumns()
                .get(column)
                .visibleProperty()
                .bind(TextSize.room(table).map(wide -> wide <= 0 || wide >= room));
    }

    private static List<String> heads() {
        return List.of(
                words("papers.fact-reference"),
                words("papers.register-meeting"),
                words("papers.the-paper"),
                words("papers.register-children"),
                words("papers.recipient"),
                words("papers.copy"),
                words("papers.fact-how"),
                words("papers.fact-issued"),
                words("papers.fact-state"));
    }

    /// The rows as they stand, and what they were narrowed to.
    private ReportTable asShown() {
        String narrowed = Stream.concat(
                        Stream.of(search.getText().strip()),
                        Stream.of(day, meeting, agency, state)
                                .filter(box -> box.getSelectionModel().getSelectedIndex() > 0)
                                .map(ComboBox::getValue))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("; "));
        return new ReportTable(
                words("papers.register-title"),
                narrowed.isEmpty() ? words("papers.register-all") : words("papers.register-only", narrowed),
                heads(),
                sorted.stream().map(RegisterPane::row).toList());
    }

    private static ReportTable.Row row(Row row) {
        List<String> cells = row.cells();
        return new ReportTable.Row(
                cells.getFirst(),
                cells.stream()
                        .skip(1)
                        .<ReportTable.Cell>map(ReportTable.Cell.Words::new)
                        .toList());
    }
}
