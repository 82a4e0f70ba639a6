package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.meeting.ItemId;
import org.mashhuddle.ui.kit.Texts;

import java.util.Optional;

/// The rows of the agenda, with the keys that move, plan, defer and leave off.
final class ItemList extends ListView<AgendaRow> {

    private final AgendaViewModel model;
    private boolean following;

    ItemList(AgendaViewModel model) {
        this.model = model;
        setId("agenda-items");
        setItems(model.rows());
        setPlaceholder(Texts.muted(words("agenda.nothing")));
        setCellFactory(_ -> new ItemCell(this, model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> follow(before, now));
        model.selected().subscribe(this::select);
    }

    private void select(Optional<ItemId> chosen) {
        following = true;
        for (AgendaRow row : getItems()) {
            if (row instanceof AgendaRow.Item item
                    && chosen.filter(item.id()::equals).isPresent()) {
                getSelectionModel().select(row);
            }
        }
        following = false;
    }

    private void follow(@Nullable AgendaRow before, @Nullable AgendaRow now) {
        if (following) {
            return;
        }
        if (now instanceof AgendaRow.Item item) {
            model.selected().set(Optional.of(item.id()));
        } else if (now instanceof AgendaRow.Group) {
            skip(getItems().indexOf(before) > getItems().indexOf(now) ? -1 : 1);
        }
    }

    /// A group's head is not selected: the arrows go past it.
    private void skip(int by) {
        int to = getSelectionModel().getSelectedIndex() + by;
        int other = to < 0 ? 1 : to;
        Platform.runLater(() -> getSelectionModel().select(other));
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown()) {
            return;
        }
        boolean meant =
                switch (event.getCode()) {
                    case UP -> event.isAltDown() && done(() -> model.move(-1));
                    case DOWN -> event.isAltDown() && done(() -> model.move(1));
                    case PLUS, ADD, EQUALS -> done(() -> model.minutes(1));
                    case MINUS, SUBTRACT -> done(() -> model.minutes(-1));
                    case D -> !event.isAltDown() && done(model::defer);
                    case L -> !event.isAltDown() && done(model::leaveOff);
                    default -> false;
                };
        if (meant) {
            event.consume();
        }
    }

    private static boolean done(Runnable verb) {
        verb.run();
        return true;
    }
}
