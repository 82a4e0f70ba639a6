package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.row.WhyPopup;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Texts;

/// The rows of the agenda, with the keys that move, plan, defer and leave off.
final class ItemList extends ListView<AgendaRow> {

    private static final int BEFORE = 3;
    private final AgendaViewModel model;
    private final WhyPopup why = new WhyPopup();
    private List<ItemId> dragged = List.of();
    private boolean following;

    ItemList(AgendaViewModel model) {
        this.model = model;
        setId("agenda-items");
        setAccessibleText(words("agenda.tab-items"));
        setItems(model.rows());
        Label nothing = Texts.muted("");
        nothing.textProperty().bind(model.nothing());
        setPlaceholder(nothing);
        setCellFactory(_ -> new ItemCell(this, model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> follow(before, now));
        getSelectionModel().getSelectedItems().subscribe(this::mark);
        model.marked().subscribe(this::select);
    }

    private void select(List<ItemId> chosen) {
        if (following) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        int lead = -1;
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row) instanceof AgendaRow.Item item && chosen.contains(item.id())) {
                getSelectionModel().select(row);
                lead = model.selected().get().filter(item.id()::equals).isPresent() ? row : lead;
            }
        }
        if (lead >= 0) {
            getSelectionModel().select(lead);
            getFocusModel().focus(lead);
        }
        following = false;
    }

    /// Brings the chosen row into sight, with some before it, once the rows are laid out.
    void showChosen() {
        Platform.runLater(() -> scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - BEFORE)));
    }

    private void follow(@Nullable AgendaRow before, @Nullable AgendaRow now) {
        if (following) {
            return;
        }
        if (now instanceof AgendaRow.Item item) {
            model.selected().set(Optional.of(item.id()));
        } else if (now instanceof AgendaRow.Group
                && getSelectionModel().getSelectedItems().size() == 1) {
            skip(getItems().indexOf(before) > getItems().indexOf(now) ? -1 : 1);
        }
    }

    private void mark() {
        if (!following) {
            following = true;
            model.marked()
                    .set(getSelectionModel().getSelectedItems().stream()
                            .filter(AgendaRow.Item.class::isInstance)
                            .map(row -> ((AgendaRow.Item) row).id())
                            .toList());
            following = false;
        }
    }

    /// The rows on their way to another place.
    List<ItemId> dragged() {
        return dragged;
    }

    void drag(List<ItemId> items) {
        dragged = List.copyOf(items);
    }

    /// Says beside the selected row why it is there.
    void sayWhy() {
        model.whyHere()
                .ifPresent(said -> lookupAll(".list-row").stream()
                        .filter(ItemCell.class::isInstance)
                        .map(ItemCell.class::cast)
                        .filter(cell -> cell.shows(model.selected().get()))
                        .findFirst()
                        .ifPresent(cell -> why.show(cell, said)));
    }

    /// A group's head is not selected: the arrows go past it.
    private void skip(int by) {
        int to = getSelectionModel().getSelectedIndex() + by;
        int other = to < 0 ? 1 : to;
        Platform.runLater(() -> getSelectionModel().clearAndSelect(other));
    }

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown()) {
            return;
        }
        if (!model.writes()) {
            KeyVerbs.press(event, key -> pressedByAReader(event, key));
            return;
        }
        KeyVerbs.press(event, key -> switch (key) {
            case UP -> event.isAltDown() && KeyVerbs.done(() -> model.move(-1));
            case DOWN -> event.isAltDown() && KeyVerbs.done(() -> model.move(1));
            case PLUS, ADD, EQUALS -> KeyVerbs.done(() -> model.minutes(1));
            case MINUS, SUBTRACT -> KeyVerbs.done(() -> model.minutes(-1));
            case ENTER -> !event.isAltDown() && KeyVerbs.done(model::openRecord);
            case H -> !event.isAltDown() && KeyVerbs.done(() -> model.open(true));
            case W -> !event.isAltDown() && KeyVerbs.done(this::sayWhy);
            case C -> !event.isAltDown() && KeyVerbs.done(this::clockMet);
            case R -> !event.isAltDown() && KeyVerbs.done(model::rate);
            case S -> !event.isAltDown() && KeyVerbs.done(model::stillMissing);
            case D -> !event.isAltDown() && KeyVerbs.done(model::defer);
            case L -> !event.isAltDown() && KeyVerbs.done(model::leaveOff);
            default -> false;
        });
    }

    /// Who only reads the agenda may still open a record, and type what happened to a child.
    private boolean pressedByAReader(KeyEvent event, KeyCode key) {
        return switch (key) {
            case ENTER -> !event.isAltDown() && KeyVerbs.done(model::openRecord);
            case H -> !event.isAltDown() && KeyVerbs.done(() -> model.open(true));
            case W -> !event.isAltDown() && KeyVerbs.done(this::sayWhy);
            case S -> !event.isAltDown() && KeyVerbs.done(model::stillMissing);
            default -> false;
        };
    }

    private void clockMet() {
        model.chosen().flatMap(row -> row.clocks().stream().findFirst()).ifPresent(model::clockMet);
    }
}
