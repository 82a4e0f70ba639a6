package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.ui.children.words.EventFilter;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;

/// What happened, the latest first; all of it, or one kind.
final class ChronologyPane extends VBox {

    private static final List<EventFilter> SHOWN =
            List.of(EventFilter.ALL, EventFilter.DISCUSSED, EventFilter.CONTACTS, EventFilter.CHANGES);

    private final EntryList list;

    /// @param back goes back: a list would keep Escape to itself
    ChronologyPane(RecordViewModel record, Runnable back) {
        EventActions events = record.side().events();
        HBox filters = styled(Layout.row(8, filters(record)), "record-filters");
        if (events.may()) {
            filters.getChildren().addAll(Layout.grow(), adding(events));
        }
        list = new EntryList("record-chronology", words("children.tab.chronology"), record.entries(), events, back);
        getChildren().addAll(filters, Layout.growing(list));
    }

    private static Button adding(EventActions events) {
        Button add = Buttons.withKey(Buttons.plain("record-event", Feather.PLUS, words("event.add")), "Ctrl+R");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> events.choose());
        return add;
    }

    void focus() {
        list.requestFocus();
    }

    /// Shows an entry, chosen.
    void choose(EntryId entry) {
        list.requestFocus();
        list.getItems().stream()
                .filter(line -> line.entry().filter(entry::equals).isPresent())
                .findFirst()
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    list.scrollTo(line);
                });
    }

    private static SegmentedButton filters(RecordViewModel record) {
        SegmentedButton joined = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        joined.setToggleGroup(group);
        Buttons.fireByArrows(joined);
        for (EventFilter filter : SHOWN) {
            String key = filter.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(words("children.filter." + key));
            button.setId("record-filter-" + key);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                record.filter().set(filter);
                button.setSelected(true);
            });
            record.filter().subscribe(now -> button.setSelected(now == filter));
            joined.getButtons().add(button);
        }
        return joined;
    }
}
