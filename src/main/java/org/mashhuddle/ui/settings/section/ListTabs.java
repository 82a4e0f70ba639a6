package org.mashhuddle.ui.settings.section;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.WrapRow;

/// Lists of a section, one at a time at its full height, each under a tab that says how many lines it has.
public final class ListTabs extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final WrapRow tabs = Layout.styled(new WrapRow(24, 0), "tabs", "list-tabs");
    private final StackPane lists = new StackPane();
    private final Runnable turned;

    /// @param turned is told when another list is shown
    public ListTabs(Runnable turned) {
        this.turned = turned;
        getChildren().addAll(tabs, Layout.growing(lists));
    }

    /// Adds a list; the first one is shown. Its tab is called as its table, with `-tab` behind.
    public ListTabs with(String words, TableView<?> list) {
        CountPill pill = new CountPill(0);
        pill.textProperty().bind(Bindings.size(list.getItems()).asString());
        ToggleButton tab = Layout.styled(new ToggleButton(words, pill), "tab-button");
        tab.setId(list.getId() + "-tab");
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            show(list);
            turned.run();
        });
        tabs.getChildren().add(tab);
        lists.getChildren().add(list);
        if (lists.getChildren().size() == 1) {
            tab.setSelected(true);
        }
        show((TableView<?>) lists.getChildren().getFirst());
        return this;
    }

    private void show(TableView<?> list) {
        lists.getChildren().forEach(each -> Layout.show(each, each.equals(list)));
    }
}
