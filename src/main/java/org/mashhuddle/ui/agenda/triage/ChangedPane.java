package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// Triage: what changed at its source since it was decided on. Nothing of it reopens by itself.
public final class ChangedPane extends VBox {

    private final ChangedViewModel model;
    private final TableView<ChangedRow> table;
    private int last = -1;

    public ChangedPane(ChangedViewModel model) {
        this.model = model;
        this.table = table();
        Banner band = new Banner("changed-band", Banner.Kind.INFO, "");
        model.open().subscribe(number -> band.sentence().setText(words("agenda.changed-band", number.intValue())));
        getChildren().addAll(band, Layout.growing(table), verbs());
    }

    /// Puts the caret on the first row.
    public void begin() {
        table.requestFocus();
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private TableView<ChangedRow> table() {
        TableView<ChangedRow> all = new TableView<>(model.rows());
        all.setId("changed");
        all.setAccessibleText(words("agenda.changed"));
        all.getStyleClass().add("rows-40");
        all.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        all.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        all.getColumns().add(Columns.text(words("agenda.column-name"), 216, ChangedRow::name));
        all.getColumns().add(Columns.text(words("agenda.changed-what"), 560, ChangedRow::what));
        all.getColumns().add(Columns.text(words("agenda.changed-decided"), 168, ChangedRow::decided));
        all.getColumns().add(Columns.text(words("agenda.changed-seen"), 168, ChangedRow::seen));
        Columns.first(all);
        all.setPlaceholder(new EmptyWords(words("agenda.changed-none")));
        all.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // Of those that are left the next one is chosen: the ring without a choice promised keys that did nothing.
        all.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) {
                last = at.intValue();
            }
        });
        model.rows().subscribe(() -> {
            if (all.getSelectionModel().isEmpty() && !all.getItems().isEmpty() && last >= 0) {
                all.getSelectionModel().select(Math.min(last, all.getItems().size() - 1));
            }
        });
        return all;
    }

    private HBox verbs() {
        Button put = Buttons.withKey(Buttons.plain("changed-put", words("agenda.put-back")), "P");
        put.setOnAction(_ -> model.putOnAgenda(chosen()));
        Button sign = Buttons.withKey(Buttons.plain("changed-sign", words("agenda.changed-sign")), "S");
        sign.setOnAction(_ -> model.signOff(chosen()));
        for (Button verb : List.of(put, sign)) {
            verb.disableProperty()
                    .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
            Layout.show(verb, model.mayDecide());
        }
        HBox verbs = Layout.row(8, Texts.hint(words("agenda.changed-keys")), Layout.grow(), put, sign);
        return Layout.styled(verbs, "agenda-left-off-tools");
    }

    private List<ChangedRow> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void press(KeyEvent event) {
        if (!(event.getTarget() instanceof TableView<?>) || event.isShortcutDown() || chosen().isEmpty()) {
            return;
        }
        KeyVerbs.press(event, key -> switch (key) {
            case ENTER -> KeyVerbs.done(() -> model.openRecord(chosen().getFirst()));
            case P -> KeyVerbs.done(() -> model.putOnAgenda(chosen()));
            case S -> KeyVerbs.done(() -> model.signOff(chosen()));
            default -> false;
        });
    }
}
