package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// A panel with a head, a count and rows that are buttons.
final class TodayPanel extends VBox {

    TodayPanel(String id, String heading, int count, Optional<Button> verb) {
        setId(id);
        getStyleClass().add("card");
        HBox head = styled(Layout.row(8, Texts.strong(heading), new CountPill(count)), "panel-head");
        head.getChildren().add(Layout.grow());
        verb.ifPresent(head.getChildren()::add);
        styled(head, "today-head");
        getChildren().add(head);
    }

    TodayPanel with(List<? extends Node> rows) {
        getChildren().addAll(rows);
        if (!rows.isEmpty()) {
            Node last = rows.getLast();
            (last instanceof StackPane line ? line.getChildren().getFirst() : last)
                    .getStyleClass()
                    .add("today-last");
        }
        return this;
    }

    TodayPanel empty(boolean none, String words) {
        if (none) {
            getChildren().add(styled(new HBox(Texts.muted(words)), "today-empty"));
        }
        return this;
    }

    /// A name and an age in one flow: a long name takes two lines and is whole, and the age follows its last word.
    static TextFlow who(String name, String age) {
        TextFlow who = new TextFlow(styled(new Text(name), "prose-strong"));
        if (!age.isEmpty()) {
            who.getChildren().add(styled(new Text("  " + age), "prose-muted"));
        }
        return who;
    }

    /// A row one can go through, by mouse or Enter.
    static Button row(String id, String spoken, Runnable go, Node... cells) {
        HBox box = Layout.row(12, cells);
        Button row = styled(Buttons.ofLines(box), "today-row");
        row.setId(id);
        row.setAccessibleText(spoken);
        row.setOnAction(_ -> go.run());
        return row;
    }

    /// A row with a verb beside it, that a key on the row does too.
    static StackPane withVerb(Button row, Button verb, KeyCode key, Runnable does) {
        verb.setOnAction(_ -> does.run());
        StackPane.setAlignment(verb, Pos.CENTER_RIGHT);
        StackPane.setMargin(verb, new Insets(0, 8, 0, 0));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key && !event.isShortcutDown()) {
                does.run();
                event.consume();
            }
        });
        return new StackPane(row, verb);
    }

    /// A column of this width, wider with larger letters.
    static <N extends Node> N fixed(N node, double width) {
        if (node instanceof Region region) {
            TextSize.factor(region).subscribe(letters -> {
                region.setMinWidth(width * letters);
                region.setPrefWidth(width * letters);
                region.setMaxWidth(width * letters);
            });
        }
        return node;
    }

    static Label right(Label label, double width) {
        label.setAlignment(Pos.CENTER_RIGHT);
        return fixed(label, width);
    }
}
