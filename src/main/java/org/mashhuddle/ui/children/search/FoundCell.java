package org.mashhuddle.ui.children.search;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// One line of what was found: who, and how they stand.
public final class FoundCell extends RowCell<FoundRow> {

    private static final double HEADING = 32;
    private static final double ROW = 52;

    FoundCell() {
        super("list-row", "group-row");
        getStyleClass().add("found-row");
    }

    @Override
    protected void draw(FoundRow row) {
        switch (row) {
            case FoundRow.Heading heading -> show(heading);
            case FoundRow.One one -> show(one);
            case FoundRow.Restricted restricted -> show(restricted);
            case FoundRow.Doing doing -> show(doing.command());
        }
    }

    private void show(FoundRow.Heading heading) {
        getStyleClass().add("group-row");
        setMinHeight(HEADING);
        HBox row = styled(Layout.row(8, Texts.h3(heading.words())), "found-line");
        row.setMinHeight(HEADING);
        setGraphic(row);
        setAccessibleText(heading.words());
    }

    private void show(FoundRow.One one) {
        getStyleClass().add("list-row");
        setMinHeight(ROW);
        Label name = Layout.styled(new NameLabel(one.name()), "b");
        HBox who = Layout.row(0, name);
        if (!one.age().isEmpty()) {
            Label age = new Label(", " + one.age());
            age.setMinWidth(USE_PREF_SIZE);
            who.getChildren().add(age);
        }
        if (one.restricted()) {
            Label restricted = Texts.muted(words("children.restricted-here"));
            restricted.setGraphic(Icons.small(Feather.LOCK, "icon-muted"));
            restricted.setMinWidth(USE_PREF_SIZE);
            who.setSpacing(8);
            who.getChildren().add(restricted);
        }
        VBox left = new VBox(who, Texts.hint(one.about()));
        left.setMinWidth(0);
        left.setAlignment(Pos.CENTER_LEFT);
        Label status = new Label(one.status());
        status.setMinWidth(USE_PREF_SIZE);
        styled(status, one.alarm() ? "text-danger" : "m");
        if (one.alarm()) {
            styled(status, "b");
        }
        line(Icons.icon(icon(one.kind()), "icon-muted"), Layout.growing(left), status);
        setAccessibleText(words("children.row-spoken", one.name(), one.age(), one.about(), one.status()));
    }

    private void show(FoundRow.Restricted restricted) {
        getStyleClass().add("list-row");
        setMinHeight(ROW);
        Label number = Texts.muted(words("children.restricted-item", restricted.number()));
        VBox left = new VBox(number, Texts.hint(words("children.restricted-why")));
        left.setAlignment(Pos.CENTER_LEFT);
        line(Icons.icon(Feather.LOCK, "icon-muted"), Layout.growing(left));
        setAccessibleText(number.getText());
    }

    private void show(Command command) {
        getStyleClass().add("list-row");
        setMinHeight(HEADING);
        Label words = Texts.body(command.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = styled(
                Layout.row(12, Icons.icon(Feather.CORNER_DOWN_RIGHT, "icon-muted"), Layout.growing(words)),
                "found-line");
        if (!command.key().isEmpty()) {
            row.getChildren().add(new KeyCap(command.key()));
        }
        row.setMinHeight(HEADING);
        setGraphic(row);
        setAccessibleText((command.words() + " " + command.key()).strip());
    }

    private void line(Node... nodes) {
        HBox row = styled(Layout.row(12, nodes), "found-line");
        row.setMinHeight(ROW);
        setGraphic(row);
    }

    public static Feather icon(SubjectKind kind) {
        return switch (kind) {
            case CHILD -> Feather.USER;
            case PERSON -> Feather.EYE;
            case PLACE -> Feather.MAP_PIN;
        };
    }
}
