package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.CountPill;
import org.mashhuddle.ui.kit.Layout;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The middle: what happened, what is open, who looked.
final class RecordTabs extends VBox {

    private final RecordViewModel record;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane middle = new StackPane();
    private final ChronologyPane chronology;

    RecordTabs(RecordViewModel record, Runnable back) {
        this.record = record;
        this.chronology = new ChronologyPane(record, back);
        setMinWidth(0);
        HBox tabs =
                styled(
                        new HBox(
                                tab(
                                        "chronology",
                                        page -> page.chronology().size(),
                                        () -> chronology),
                                tab("open", page -> page.open().size(), () -> new OpenPane(record)),
                                tab(
                                        "looks",
                                        page -> page.looks().size(),
                                        () -> new LooksPane(record))),
                        "tabs",
                        "record-tabs");
        EventDesk events = record.side().events();
        if (events.may()) {
            tabs.setAlignment(Pos.CENTER_LEFT);
            tabs.getChildren().addAll(Layout.grow(), adding(events));
        }
        getChildren().addAll(tabs, Layout.growing(middle));
        middle.getChildren().setAll(chronology);
        group.selectToggle(group.getToggles().getFirst());
    }

    private static Button adding(EventDesk events) {
        Button add =
                Buttons.withKey(
                        Buttons.plain("record-event", Feather.PLUS, words("event.add")), "Ctrl+R");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> events.choose());
        return add;
    }

    void focus() {
        chronology.focus();
    }

    private ToggleButton tab(String id, Function<RecordPage, Integer> count, Supplier<Node> shown) {
        CountPill pill = new CountPill(0);
        ToggleButton tab = new ToggleButton(words("children.tab." + id), pill);
        tab.setId("record-tab-" + id);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(
                _ -> {
                    group.selectToggle(tab);
                    middle.getChildren().setAll(shown.get());
                });
        record.page().subscribe(now -> count(tab, pill, now.map(count)));
        return styled(tab, "tab-button");
    }

    /// Only chairs are told who looked: without a look there is no such tab.
    private static void count(ToggleButton tab, CountPill pill, Optional<Integer> number) {
        pill.setText(number.map(String::valueOf).orElse(""));
        boolean always = !tab.getId().equals("record-tab-looks");
        Layout.show(tab, always || number.orElse(0) > 0);
    }
}
