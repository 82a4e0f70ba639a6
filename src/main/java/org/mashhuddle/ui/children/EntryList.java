package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.mashhuddle.ui.kit.Texts;

/// Lines of what happened, the latest first.
final class EntryList extends ListView<RecordPage.Entry> {

    /// @param back goes back: a list would keep Escape to itself
    EntryList(String id, String spoken, ObservableList<RecordPage.Entry> entries, Runnable back) {
        setId(id);
        setAccessibleText(spoken);
        setItems(entries);
        setPlaceholder(Texts.muted(words("children.no-entry")));
        setCellFactory(_ -> new EntryCell());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        back.run();
                        event.consume();
                    }
                });
    }

    /// The lines of one kind only.
    static EntryList of(RecordViewModel record, RecordTabs.Tab tab, Runnable back) {
        ObservableList<RecordPage.Entry> entries = FXCollections.observableArrayList();
        record.page().subscribe(page -> entries.setAll(page.stream().flatMap(tab::of).toList()));
        return new EntryList(
                "record-" + tab.id(), words("children.tab." + tab.id()), entries, back);
    }
}
