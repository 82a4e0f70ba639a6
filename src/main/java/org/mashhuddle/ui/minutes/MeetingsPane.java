package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;

/// All meetings as a list: arrows, then Enter or a double click opens the minutes; Esc goes back.
final class MeetingsPane extends VBox {

    private static final double DAY = 240; // "Wed 30 September 2026, 09:30"
    private final MeetingsViewModel model;
    private final HBox kinds = new HBox();
    private final TextField looked = new TextField();
    private final TableView<MeetingRow> table;
    private final Runnable elsewhere;
    private Optional<BooleanSupplier> before = Optional.empty();

    /// @param elsewhere gives the focus away where what had it before is gone
    MeetingsPane(MeetingsViewModel model, Runnable elsewhere) {
        this.model = model;
        this.elsewhere = elsewhere;
        this.table = Tables.of("meetings", words("minutes.meetings"), model.rows(), words("minutes.list-nothing"));
        getStyleClass().add("surface");
        kinds.setAlignment(Pos.CENTER_LEFT);
        kinds.setFillHeight(false);
        looked.setId("meetings-look");
        looked.setPromptText(words("minutes.list-look"));
        looked.setAccessibleText(words("minutes.list-look"));
        looked.setPrefColumnCount(24);
        looked.textProperty().bindBidirectional(model.looked());
        columns();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
        Button papers = Buttons.withKey(Buttons.plain("meetings-papers", words("minutes.list-to-papers")), "P");
        papers.setOnAction(_ -> chosen(model::papers));
        Button versions = Buttons.withKey(Buttons.plain("meetings-versions", words("minutes.versions")), "V");
        versions.setOnAction(_ -> chosen(model::versions));
        getChildren()
                .addAll(
                        Layout.styled(Layout.row(8, kinds, Layout.grow(), looked), "toolbar"),
                        Layout.growing(table),
                        Layout.styled(Layout.row(8, Layout.grow(), versions, papers), "toolbar"));
        model.shown().subscribe(this::shown);
    }

    private void columns() {
        TableColumn<MeetingRow, String> day = Columns.text(words("minutes.list-day"), DAY, MeetingRow::day);
        day.setMinWidth(DAY);
        table.getColumns().add(day);
        table.getColumns()
                .add(Columns.text(
                        words("minutes.list-meeting"), 200, row -> row.meeting().name()));
        table.getColumns().add(Columns.text(words("minutes.list-state"), 164, MeetingRow::state));
        table.getColumns()
                .add(Columns.number(
                        words("minutes.list-items"), 64, row -> row.meeting().items()));
        table.getColumns().add(Columns.text(words("minutes.list-papers"), 110, MeetingRow::papers));
        table.getColumns().add(Columns.text(words("minutes.corrections-verb"), 176, MeetingRow::corrections));
        Columns.first(table);
    }

    private void shown(boolean now) {
        if (now) {
            before = Optional.of(Caret.keep(this));
        }
        Layout.show(this, now);
        if (now) {
            kinds.getChildren().setAll(kinds());
            table.getSelectionModel().selectFirst();
            Caret.into(this, table::requestFocus);
        } else if (before.isPresent() && !before.get().getAsBoolean()) {
            elsewhere.run();
        }
    }

    private SegmentedChoice<MeetingRow.Which> kinds() {
        SegmentedChoice<MeetingRow.Which> choice = new SegmentedChoice<>(
                "meetings-which",
                List.of(MeetingRow.Which.values()),
                one -> words("minutes.list-which." + one, model.count(one)));
        choice.valueProperty().set(Optional.of(model.which().get()));
        choice.valueProperty().subscribe(chosen -> model.which().set(chosen.orElse(MeetingRow.Which.ALL)));
        return choice;
    }

    private void chosen(Consumer<MeetingRow> verb) {
        MeetingRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            verb.accept(chosen);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.P && table.isFocused()) {
            chosen(model::papers);
            event.consume();
        } else if (event.getCode() == KeyCode.V && table.isFocused()) {
            chosen(model::versions);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && looked.isFocused()) {
            table.requestFocus();
            event.consume();
        }
    }

    private void openChosen() {
        MeetingRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        } else if (!model.rows().isEmpty()) {
            model.open(model.rows().getFirst());
        }
    }
}
