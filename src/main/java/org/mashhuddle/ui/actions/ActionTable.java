package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.paper.SpreadsheetRow;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.mashhuddle.ui.kit.text.Copy;

/// The list of actions; letters say what is to be said of the selected one.
final class ActionTable extends ListView<ActionRow> {

    private final ActionsViewModel model;
    private boolean following;

    ActionTable(ActionsViewModel model) {
        this.model = model;
        setId("actions-list");
        setAccessibleText(words("rail.actions"));
        setItems(model.list().rows());
        setPlaceholder(new EmptyWords(words("actions.nothing")));
        setCellFactory(_ -> new ActionCell(this));
        // A list keeps the heights it measured.
        ActionColumns.isOneLine(this).subscribe(_ -> Platform.runLater(this::refresh));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> follow(before, now));
        model.selected().subscribe(this::select);
        // A row of which something was said is another row: the list lets go of the one it had.
        getItems().addListener((ListChangeListener<ActionRow>)
                _ -> select(model.selected().get()));
    }

    private void select(Optional<ActionId> chosen) {
        following = true;
        for (ActionRow row : getItems()) {
            if (row instanceof ActionRow.Line line
                    && chosen.filter(ActionList.id(line.history())::equals).isPresent()) {
                getSelectionModel().select(row);
            }
        }
        following = false;
    }

    private void follow(@Nullable ActionRow before, @Nullable ActionRow now) {
        if (following || now == null) {
            return;
        }
        switch (now) {
            case ActionRow.Line line -> model.selected().set(Optional.of(ActionList.id(line.history())));
            case ActionRow.Group _, ActionRow.Withheld _ ->
                skip(getItems().indexOf(before) > getItems().indexOf(now) ? -1 : 1);
        }
    }

    /// What nothing can be said of is not selected: the arrows go past it.
    private void skip(int by) {
        int to = getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < getItems().size()) {
            Platform.runLater(() -> getSelectionModel().select(to));
        } else {
            Platform.runLater(() -> select(model.selected().get()));
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.C && !event.isShiftDown()) {
                copy();
                event.consume();
            }
            return;
        }
        if (event.getCode() == KeyCode.T && !event.isAltDown()) {
            model.remindOfSelected(ActionTable::put);
            event.consume();
            return;
        }
        Optional<ActionVerb> verb = verb(event.getCode());
        if (verb.isPresent() && !event.isAltDown()) {
            model.begin(verb.get());
            event.consume();
        }
    }

    private static Optional<ActionVerb> verb(KeyCode key) {
        return Optional.ofNullable(
                switch (key) {
                    case A -> ActionVerb.ACCEPT;
                    case U -> ActionVerb.UPDATE;
                    case C -> ActionVerb.COMPLETE;
                    case N -> ActionVerb.NOT_DONE;
                    case E -> ActionVerb.ESCALATE;
                    case M -> ActionVerb.NAME;
                    case D -> ActionVerb.DUE;
                    case R -> ActionVerb.REOPEN;
                    case W -> ActionVerb.REMIND;
                    default -> null;
                });
    }

    private void copy() {
        if (getSelectionModel().getSelectedItem() instanceof ActionRow.Line line) {
            put(new SpreadsheetRow(List.of(
                            line.set(),
                            line.agency(),
                            line.subject(),
                            line.text(),
                            line.who().words(),
                            line.due(),
                            line.state().said()))
                    .tabbed());
        }
    }

    static void put(String text) {
        Copy.of(text);
    }
}
