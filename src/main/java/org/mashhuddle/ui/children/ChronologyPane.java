package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

import java.util.Locale;
import java.util.Optional;

/// What happened, the latest first; all of it, or one kind.
final class ChronologyPane extends VBox {

    private final ListView<RecordPage.Entry> list = new ListView<>();

    /// @param back goes back: a list would keep Escape to itself
    ChronologyPane(RecordViewModel record, Runnable back) {
        HBox filters = styled(Layout.row(8, filters(record)), "record-filters");
        EventDesk events = record.side().events();
        list.setId("record-chronology");
        list.setAccessibleText(words("children.tab.chronology"));
        list.setItems(record.entries());
        list.setPlaceholder(Texts.muted(words("children.no-entry")));
        list.setCellFactory(_ -> new EntryCell(events));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        back.run();
                        event.consume();
                    } else if (pressed(event, events)) {
                        event.consume();
                    }
                });
        getChildren().addAll(filters, Layout.growing(list));
    }

    /// `R` says the chosen entry otherwise, `X` withdraws it.
    private boolean pressed(KeyEvent event, EventDesk events) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        Optional<EntryId> chosen =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                        .flatMap(RecordPage.Entry::entry);
        return switch (event.getCode()) {
            case R -> {
                chosen.ifPresent(events::correct);
                yield chosen.isPresent();
            }
            case X -> {
                chosen.ifPresent(events::withdraw);
                yield chosen.isPresent();
            }
            default -> false;
        };
    }

    void focus() {
        list.requestFocus();
    }

    private static SegmentedButton filters(RecordViewModel record) {
        SegmentedButton joined = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        joined.setToggleGroup(group);
        for (EventFilter filter : EventFilter.values()) {
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
