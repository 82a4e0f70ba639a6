package org.mashhuddle.ui.kit.control;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lists that belong together, one at a time at its full height, each under a tab that says how many lines it has.
public final class ListTabs extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final WrapRow tabs = Layout.styled(new WrapRow(24, 0), "tabs", "list-tabs");
    private final StackPane lists = new StackPane();
    private final Consumer<Control> turned;

    /// @param turned is told which list is shown, when a person turned to it
    public ListTabs(Consumer<Control> turned) {
        this.turned = turned;
        // The lists get what is left: were they to ask for their own height, the tabs would give way and lie on what
        // stands above them.
        lists.setMinHeight(0);
        lists.setPrefHeight(0);
        Buttons.fireByArrows(tabs);
        getChildren().addAll(tabs, Layout.growing(lists));
    }

    /// Adds a list; the first one is shown. Its tab is called as its table, with `-tab` behind.
    public ListTabs with(String words, TableView<?> list) {
        return with(words, list, list.getItems());
    }

    /// As above, for a list that is no table.
    public ListTabs with(String words, Control list, ObservableList<?> lines) {
        CountPill pill = new CountPill(0);
        pill.textProperty().bind(Bindings.size(lines).asString());
        ToggleButton tab = Layout.styled(new ToggleButton(words, pill), "tab-button");
        tab.setId(list.getId() + "-tab");
        tab.setUserData(list);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            show(list);
            turned.accept(list);
        });
        tabs.getChildren().add(tab);
        lists.getChildren().add(list);
        if (lists.getChildren().size() == 1) {
            tab.setSelected(true);
        }
        show((Control) lists.getChildren().getFirst());
        return this;
    }

    /// Puts a node between the tabs and the list that is shown.
    public ListTabs over(Node node) {
        getChildren().add(1, node);
        return this;
    }

    /// Shows one of the lists without telling anybody.
    public void turnTo(Control list) {
        group.getToggles().forEach(tab -> tab.setSelected(list.equals(tab.getUserData())));
        show(list);
    }

    /// Shows the list of a tab, or the one that something stands in, so that the caret can go there.
    public static void bringOut(Node wanted) {
        for (Node at = wanted; at != null; at = at.getParent()) {
            Node tab = at;
            if (tab.getParent() != null && tab.getParent().getParent() instanceof ListTabs tabs) {
                tabs.lists.getChildren().stream()
                        .filter(list -> list.equals(tab) || list.equals(tab.getUserData()))
                        .filter(list -> !list.isVisible())
                        .findFirst()
                        .ifPresent(list -> tabs.turnTo((Control) list));
            }
        }
    }

    private void show(Control list) {
        lists.getChildren().forEach(each -> Layout.show(each, each.equals(list)));
    }
}
