package org.mashhuddle.ui.meeting.status;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.table.RowCell;
import org.mashhuddle.ui.kit.theme.TextSize;

/// A line of the agenda at the left.
public final class AgendaCell extends ListCell<AgendaLine> {

    private static final PseudoClass WRITER = PseudoClass.getPseudoClass("writer");
    private static final PseudoClass ROOM = PseudoClass.getPseudoClass("room");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    public AgendaCell() {
        getStyleClass().add("meeting-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        mark(line instanceof AgendaLine.Row row ? row.place() : AgendaLine.Place.NOBODY);
        pseudoClassStateChanged(HEADING, line instanceof AgendaLine.Heading);
        pseudoClassStateChanged(DONE, line instanceof AgendaLine.Row row && row.state() == DiscussionState.DONE);
        if (empty || line == null) {
            setGraphic(null);
            setId(null);
            return;
        }
        setGraphic(
                switch (line) {
                    case AgendaLine.Heading heading -> heading(heading);
                    case AgendaLine.Row row -> row(row);
                });
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row && width > 0
                ? RowCell.heightOf(this, row, width)
                : super.computePrefHeight(width);
    }

    private void mark(AgendaLine.Place place) {
        boolean both = place == AgendaLine.Place.BOTH;
        pseudoClassStateChanged(WRITER, both || place == AgendaLine.Place.WRITER);
        pseudoClassStateChanged(ROOM, both || place == AgendaLine.Place.ROOM);
    }

    private static Node heading(AgendaLine.Heading heading) {
        Label words = Texts.h3(heading.words());
        return Layout.styled(new HBox(words), "meeting-heading");
    }

    private HBox row(AgendaLine.Row row) {
        setId("meeting-item-" + row.number());
        Label number = Texts.muted(Integer.toString(row.number()));
        number.minWidthProperty().bind(TextSize.grown(number, 20));
        number.setAlignment(Pos.CENTER_RIGHT);
        Label name = new NameLabel(row.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.getStyleClass().add("meeting-name");
        HBox line = new HBox(6, icon(row), number);
        line.setAlignment(row.place() == AgendaLine.Place.NOBODY ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        Region said = row.marks().closed() ? Cover.over(name) : name;
        Region middle = middle(row, said);
        HBox.setHgrow(said, javafx.scene.layout.Priority.ALWAYS);
        middle.setMinWidth(0);
        line.getChildren().add(Layout.growing(middle));
        trail(row).forEach(line.getChildren()::add);
        line.setAccessibleText(row.number() + " " + row.name());
        return line;
    }

    private static java.util.List<Node> trail(AgendaLine.Row row) {
        java.util.List<Node> nodes = new java.util.ArrayList<>();
        if (row.restricted()) {
            nodes.add(Icons.small(Feather.LOCK, "icon-muted"));
        }
        if (row.place() == AgendaLine.Place.NOBODY) {
            Label time = Texts.hint(row.time());
            time.setMinWidth(Region.USE_PREF_SIZE);
            nodes.add(time);
        }
        return nodes;
    }

    /// What is said of the row stands under the name, which has the whole width: beside it the name would be cut.
    private static Region middle(AgendaLine.Row row, Region name) {
        WrapRow said = new WrapRow(4, 2);
        switch (row.place()) {
            case WRITER -> said.getChildren().addAll(Chips.writer(), Texts.hint(row.spent()));
            case ROOM -> said.getChildren().addAll(Chips.room(), Texts.hint(row.spent()));
            case BOTH -> said.getChildren().addAll(Chips.roomAndWriter(), Texts.hint(row.spent()));
            case NOBODY -> {}
        }
        if (row.marks().missing()) {
            said.getChildren().add(Chips.missing());
        } else if (row.marks().changed()) {
            said.getChildren().add(Chips.changed());
        }
        if (row.marks().late()) {
            said.getChildren().add(Chips.late());
        }
        return said.getChildren().isEmpty() ? Layout.row(0, name) : new VBox(1, name, said);
    }

    private static Node icon(AgendaLine.Row row) {
        return switch (row.place()) {
            case WRITER -> Icons.icon(Feather.EDIT_2, "icon-accent");
            case ROOM, BOTH -> Icons.icon(Feather.PLAY, "icon-accent");
            case NOBODY ->
                switch (row.state()) {
                    case DONE -> Icons.icon(Feather.CHECK, "icon-success");
                    case HELD_OVER, PAUSED -> Icons.icon(Feather.PAUSE);
                    case WAITING, OPEN -> space();
                };
        };
    }

    private static Region space() {
        Region space = new Region();
        space.setMinWidth(16);
        return space;
    }
}
