package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// One row: the head of a group, an action, or one that is withheld.
final class ActionCell extends RowCell<ActionRow> {

    private static final double GROUP = 30;

    private final Region list;

    ActionCell(Region list) {
        super("list-row", "group-row");
        this.list = list;
        getStyleClass().add("agenda-row");
    }

    @Override
    protected void draw(ActionRow row) {
        switch (row) {
            case ActionRow.Group group -> show(group);
            case ActionRow.Line line -> show(line);
            case ActionRow.Withheld withheld -> show(withheld);
        }
    }

    private void show(ActionRow.Group group) {
        HBox row = Layout.row(8, Texts.strong(group.words()), new CountPill(group.count()));
        if (group.overdue() > 0) {
            row.getChildren().add(Chips.overdueText(words("actions.overdue", group.overdue())));
        }
        put(styled(row, "agenda-group"), "group-row", new SimpleObjectProperty<>(GROUP));
        setAccessibleText(words("actions.group-spoken", group.words(), group.count(), group.overdue()));
    }

    private void show(ActionRow.Line line) {
        HBox row = ActionColumns.row(
                list,
                Texts.muted(line.set()),
                styled(new NameLabel(line.subject()), "b"),
                Texts.body(line.text()),
                who(line.who()),
                Texts.body(line.due()),
                StateChip.of(line.state()));
        put(row, "list-row", ActionColumns.height(list));
        setAccessibleText(words(
                "actions.spoken",
                line.set(),
                line.subject(),
                line.text(),
                line.who().words(),
                line.due(),
                line.state().said()));
    }

    private void show(ActionRow.Withheld withheld) {
        HBox row = ActionColumns.row(
                list,
                Texts.muted(withheld.set()),
                Layout.row(8, Icons.small(Feather.LOCK, "icon-muted"), Texts.muted(words("agenda.restricted-short"))),
                Texts.muted(words("actions.withheld")),
                Texts.muted(words("actions.withheld-who")),
                Texts.body(withheld.due()),
                StateChip.of(withheld.state()));
        put(row, "list-row", ActionColumns.height(list));
        setAccessibleText(words("actions.withheld-spoken", withheld.set(), withheld.due()));
    }

    private void put(HBox row, String style, ObservableValue<Double> height) {
        getStyleClass().add(style);
        minHeightProperty().bind(height);
        row.minHeightProperty().bind(height);
        setGraphic(row);
    }

    private static Label who(ActionRow.Who who) {
        Label label = new Label(who.words());
        return switch (who.tone()) {
            case PLAIN -> label;
            case WARNING -> styled(label, "b", "text-warning");
            case WRONG -> styled(label, "b", "text-danger");
            case MUTED -> styled(label, "m");
        };
    }
}
