package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.mashhuddle.ui.kit.Layout;

import java.util.List;
import java.util.Locale;

/// What happened, the latest first; all of it, or one kind.
final class ChronologyPane extends VBox {

    private static final List<EventFilter> SHOWN =
            List.of(
                    EventFilter.ALL,
                    EventFilter.DISCUSSED,
                    EventFilter.CONTACTS,
                    EventFilter.CHANGES);

    private final EntryList list;

    /// @param back goes back: a list would keep Escape to itself
    ChronologyPane(RecordViewModel record, Runnable back) {
        HBox filters = styled(Layout.row(0, filters(record)), "record-filters");
        list =
                new EntryList(
                        "record-chronology",
                        words("children.tab.chronology"),
                        record.entries(),
                        back);
        getChildren().addAll(filters, Layout.growing(list));
    }

    void focus() {
        list.requestFocus();
    }

    private static SegmentedButton filters(RecordViewModel record) {
        SegmentedButton joined = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        joined.setToggleGroup(group);
        for (EventFilter filter : SHOWN) {
            String key = filter.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(words("children.filter." + key));
            button.setId("record-filter-" + key);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        record.filter().set(filter);
                        button.setSelected(true);
                    });
            record.filter().subscribe(now -> button.setSelected(now == filter));
            joined.getButtons().add(button);
        }
        return joined;
    }
}
