package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Which actions, what is looked for, in which order; and the lists to ring through. On two lines
/// where larger letters leave no room on one.
final class ActionToolbar extends VBox {

    private static final double ROOMY = 940;
    private static final double SEARCH = 168;

    private final ActionsViewModel model;
    private final CustomTextField search = new CustomTextField();
    private final ObservableValue<Double> room = TextSize.room(this);

    ActionToolbar(ActionsViewModel model) {
        this.model = model;
        search.setId("actions-search");
        search.setPromptText(words("actions.search"));
        search.setAccessibleText(words("actions.search"));
        ObservableValue<Double> letters = TextSize.factor(this);
        search.prefWidthProperty().bind(letters.map(factor -> SEARCH * factor));
        search.setLeft(Layout.row(0, Icons.icon(Feather.SEARCH, "icon-muted")));
        search.textProperty().bindBidirectional(model.list().search());
        HBox first = Layout.styled(new HBox(filters()), "toolbar");
        HBox second = Layout.styled(new HBox(), "toolbar");
        Region space = Layout.grow();
        List<Node> rest = List.of(search, space, new DayButton(model.list(), model::today), order(), lists());
        getChildren().addAll(first, second);
        room.map(ActionToolbar::isRoomy).subscribe(wide -> {
            first.getChildren().removeAll(rest);
            second.getChildren().clear();
            (wide ? first : second).getChildren().addAll(rest);
            HBox.setHgrow(search, wide ? Priority.NEVER : Priority.ALWAYS);
            Layout.show(space, wide);
            Layout.show(second, !wide);
        });
    }

    private static boolean isRoomy(double letters) {
        return letters <= 0 || letters > ROOMY;
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    private SegmentedButton filters() {
        SegmentedButton joined = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        joined.setToggleGroup(group);
        Buttons.fireByArrows(joined);
        for (ActionFilter filter : ActionFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("filter-" + key(filter));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                model.list().filter().set(filter);
                button.setSelected(true);
            });
            model.list()
                    .counts()
                    .subscribe(now -> button.setText(words("actions.filter." + key(filter), count(filter, now))));
            model.list().filter().subscribe(now -> button.setSelected(now == filter));
            joined.getButtons().add(button);
        }
        return joined;
    }

    private static String key(ActionFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int count(ActionFilter filter, Counts counts) {
        return switch (filter) {
            case OPEN -> counts.open();
            case OVERDUE -> counts.overdue();
            case TODAY -> counts.today();
            case NO_NAME -> counts.noName();
            case ENDED -> counts.ended();
        };
    }

    private MenuButton order() {
        MenuButton order = new MenuButton();
        order.setId("actions-order");
        order.setMinWidth(USE_PREF_SIZE);
        order.setAccessibleText(words("actions.order"));
        for (ActionOrder each : ActionOrder.values()) {
            MenuItem item = new MenuItem(words(key(each)));
            item.setOnAction(_ -> model.list().order().set(each));
            order.getItems().add(item);
        }
        model.list().order().subscribe(now -> order.setText(words(key(now))));
        return order;
    }

    private static String key(ActionOrder order) {
        return switch (order) {
            case BY_AGENCY -> "actions.order-agency";
            case BY_DUE -> "actions.order-due";
            case OVERDUE_FIRST -> "actions.order-overdue";
        };
    }

    private MenuButton lists() {
        MenuButton lists = new MenuButton(words("actions.lists"), Icons.icon(Feather.PRINTER));
        lists.setId("actions-lists");
        lists.setMinWidth(USE_PREF_SIZE);
        model.list().counts().subscribe(_ -> lists.getItems().setAll(items()));
        return lists;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(print()));
        if (model.prints()) {
            items.add(shown("lists-print-shown", "actions.print-shown", model::printShown));
            items.add(shown("lists-save-shown", "actions.save-shown", model::saveShown));
        }
        model.agencies().stream().map(this::item).forEach(items::add);
        items.add(new SeparatorMenuItem());
        model.agencies().stream().map(this::reminder).forEach(items::add);
        return items;
    }

    private MenuItem reminder(Agency agency) {
        MenuItem item = new MenuItem(words("actions.remind", agency.label()));
        item.setId("remind-" + agency.shortcut());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.remind(agency.id(), ActionTable::put));
        return item;
    }

    /// A list that leaves the room goes through the queue, its checks and its register.
    private MenuItem print() {
        MenuItem print = new MenuItem(words("actions.print"));
        print.setId("lists-print");
        print.setOnAction(_ -> model.printLists());
        return print;
    }

    /// A paper of exactly the rows that are shown, for the file of whoever asks.
    private static MenuItem shown(String id, String key, Runnable deed) {
        MenuItem item = new MenuItem(words(key));
        item.setId(id);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private MenuItem item(Agency agency) {
        MenuItem item = new MenuItem(words("actions.copy", agency.label()));
        item.setId("list-" + agency.shortcut());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.ringList(agency.id(), ActionTable::put));
        return item;
    }
}
