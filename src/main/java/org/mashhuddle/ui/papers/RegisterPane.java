package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
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
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.table.Columns;

/// The issue register: which paper went to whom, how, and how it stands.
final class RegisterPane extends VBox {

    private record Row(PaperLine line, IssuedPaper paper, String state) {
        List<String> cells() {
            return List.of(
                    paper.reference(),
                    line.meeting(),
                    line.title(),
                    paper.recipient(),
                    paper.copy().words(),
                    PaperWords.delivery(paper),
                    DateWords.dateTime(paper.issuedAt()),
                    state);
        }
    }

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(rows);
    private final SortedList<Row> sorted = new SortedList<>(shown);
    private final ComboBox<String> meeting = filter("register-meeting");
    private final ComboBox<String> agency = filter("register-agency");
    private final ComboBox<String> state = filter("register-state");

    /// @param back to the queue
    RegisterPane(PapersViewModel model, Runnable back) {
        setId("papers-register-pane");
        Button queue = Buttons.plain("register-back", words("papers.back"));
        queue.setOnAction(_ -> back.run());
        Button copy = Buttons.plain("register-copy", words("papers.copy-rows"));
        copy.setOnAction(_ -> copy());
        HBox tools = Layout.styled(Layout.row(8, queue, meeting, agency, state, Layout.grow(), copy), "toolbar");
        TableView<Row> table = table();
        getChildren().addAll(tools, Layout.growing(table));
        model.list().all().subscribe(this::show);
        Caret.into(this, table::requestFocus);
    }

    private ComboBox<String> filter(String id) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(264);
        box.setAccessibleText(words("papers." + id));
        box.valueProperty().subscribe(_ -> narrow());
        return box;
    }

    private void show(List<PaperLine> lines) {
        rows.setAll(lines.stream()
                .flatMap(line -> line.out().stream().map(out -> new Row(line, out.paper(), PaperWords.state(out))))
                .toList());
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
            shown.setPredicate(row -> fits(meeting, row.line().meeting())
                    && fits(agency, row.line().agency())
                    && fits(state, row.state()));
        }
    }

    private static boolean fits(ComboBox<String> box, String words) {
        return box.getSelectionModel().getSelectedIndex() <= 0 || words.equals(box.getValue());
    }

    private TableView<Row> table() {
        TableView<Row> table = new TableView<>(sorted);
        table.setId("register");
        table.setAccessibleText(words("papers.issued"));
        table.setPlaceholder(Texts.muted(words("papers.register-empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        List<Integer> widths = List.of(184, 232, 232, 160, 96, 240, 136, 104);
        List<String> heads = List.of(
                words("papers.fact-reference"),
                words("papers.register-meeting"),
                words("papers.the-paper"),
                words("papers.recipient"),
                words("papers.copy"),
                words("papers.fact-how"),
                words("papers.fact-issued"),
                words("papers.fact-state"));
        for (int i = 0; i < heads.size(); i++) {
            int cell = i;
            table.getColumns()
                    .add(Columns.text(
                            heads.get(i), widths.get(i), row -> row.cells().get(cell)));
        }
        sorted.comparatorProperty().bind(table.comparatorProperty());
        Columns.first(table);
        return table;
    }

    /// The rows as they stand, for a spreadsheet.
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                sorted.stream().map(row -> String.join("\t", row.cells())).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
