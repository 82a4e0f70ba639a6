package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Lines of what happened, the latest first.
final class EntryList extends ListView<RecordPage.Entry> {

    private static final double ROOM_FOR_LINE = 620;

    /// @param back goes back: a list would keep Escape to itself
    EntryList(String id, String spoken, ObservableList<RecordPage.Entry> entries, EventActions events, Runnable back) {
        setId(id);
        setAccessibleText(spoken);
        setItems(entries);
        setPlaceholder(new EmptyWords(words("children.no-entry")));
        setCellFactory(_ -> new EntryCell(events));
        // A list keeps the heights it measured.
        isOneLine(this).subscribe(_ -> Platform.runLater(this::refresh));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            } else if (pressed(event, events)) {
                event.consume();
            }
        });
    }

    /// Whether time, words and mark of an entry stand beside one another.
    static ObservableValue<Boolean> isOneLine(Region list) {
        return TextSize.room(list).map(wide -> wide <= 0 || wide > ROOM_FOR_LINE);
    }

    /// `R` says the chosen entry otherwise, `X` withdraws it; `M` goes to the minutes of its meeting,
    /// `P` to the papers.
    private boolean pressed(KeyEvent event, EventActions events) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        Optional<RecordPage.Entry> at = Optional.ofNullable(getSelectionModel().getSelectedItem());
        Optional<EntryId> chosen = at.flatMap(RecordPage.Entry::entry);
        Optional<MeetingId> held = at.flatMap(RecordPage.Entry::meeting);
        return switch (event.getCode()) {
            case R -> {
                chosen.ifPresent(events::correct);
                yield chosen.isPresent();
            }
            case X -> {
                chosen.ifPresent(events::withdraw);
                yield chosen.isPresent();
            }
            case M -> {
                held.ifPresent(events::minutes);
                yield held.isPresent();
            }
            case P -> {
                held.ifPresent(events::papers);
                yield held.isPresent();
            }
            default -> false;
        };
    }

    /// The lines of one kind only.
    static EntryList of(RecordViewModel record, RecordTabs.Tab tab, Runnable back) {
        ObservableList<RecordPage.Entry> entries = FXCollections.observableArrayList();
        record.page()
                .subscribe(page -> entries.setAll(page.stream().flatMap(tab::of).toList()));
        return new EntryList(
                "record-" + tab.id(),
                words("children.tab." + tab.id()),
                entries,
                record.side().events(),
                back);
    }
}
