package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Layout.styled;
import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.CountPill;
import org.mashhuddle.ui.kit.Layout;

import java.util.function.Consumer;

/// The tabs, and the verbs of the whole agenda; one of them is primary.
final class AgendaToolbar extends HBox {

    private final AgendaViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    AgendaToolbar(AgendaViewModel model, Consumer<AgendaTab> show, Runnable add, Runnable takeIn) {
        this.model = model;
        getStyleClass().add("toolbar");
        getChildren().addAll(tabs(show), Layout.grow(), adding(add), importing(takeIn));
        getChildren().addAll(unfreeze(), freeze(), open());
    }

    private HBox tabs(Consumer<AgendaTab> show) {
        ToggleButton items =
                tab("tab-items", words("agenda.tab-items"), model.totals().map(Totals::items));
        ToggleButton leftOff =
                tab("tab-left-off", words("agenda.tab-left-off"), size(model.leftOffRows()));
        ToggleButton versions =
                tab("tab-versions", words("agenda.tab-versions"), size(model.versions()));
        items.setOnAction(_ -> choose(items, AgendaTab.ITEMS, show));
        leftOff.setOnAction(_ -> choose(leftOff, AgendaTab.LEFT_OFF, show));
        versions.setOnAction(_ -> choose(versions, AgendaTab.VERSIONS, show));
        items.setSelected(true);
        return styled(new HBox(items, leftOff, versions), "tabs");
    }

    private void choose(ToggleButton tab, AgendaTab side, Consumer<AgendaTab> show) {
        group.selectToggle(tab);
        show.accept(side);
    }

    private static ObservableValue<Integer> size(ObservableList<?> list) {
        return Bindings.size(list).map(Number::intValue);
    }

    private ToggleButton tab(String id, String words, ObservableValue<Integer> count) {
        CountPill pill = new CountPill(0);
        pill.textProperty().bind(count.map(String::valueOf));
        ToggleButton tab = new ToggleButton(words, pill);
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        return styled(tab, "tab-button");
    }

    private static Button adding(Runnable add) {
        Button button =
                Buttons.withKey(
                        Buttons.plain("agenda-add", Feather.PLUS, words("agenda.add")), "Ctrl+N");
        button.setOnAction(_ -> add.run());
        return button;
    }

    private static Button importing(Runnable takeIn) {
        Button button = Buttons.plain("agenda-import", Feather.DOWNLOAD, words("agenda.import"));
        button.setOnAction(_ -> takeIn.run());
        return button;
    }

    private Button freeze() {
        Button freeze =
                Buttons.withKey(
                        Buttons.primary("agenda-freeze", words("agenda.freeze")), "Ctrl+Shift+F");
        freeze.setOnAction(_ -> model.freeze());
        model.frozen().subscribe(frozen -> Layout.show(freeze, !frozen));
        return freeze;
    }

    private Button unfreeze() {
        Button unfreeze = Buttons.plain("agenda-unfreeze", words("agenda.unfreeze"));
        unfreeze.setOnAction(_ -> model.unfreeze());
        model.frozen().subscribe(frozen -> Layout.show(unfreeze, frozen));
        return unfreeze;
    }

    private Button open() {
        Button open =
                Buttons.withKey(Buttons.primary("agenda-open", words("agenda.open")), "Ctrl+M");
        open.setOnAction(_ -> model.openMeeting());
        model.frozen().subscribe(frozen -> Layout.show(open, frozen));
        return open;
    }
}
