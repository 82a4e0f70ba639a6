package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.text.RuleWords;
import org.mashhuddle.ui.settings.section.Fields;

/// The rules of order, each with a tick and a button that moves it up.
final class OrderLines extends VBox {

    private final OrderRules model;

    OrderLines(OrderRules model) {
        this.model = model;
        setId("type-order");
        model.lines().subscribe(this::draw);
        draw();
    }

    private void draw() {
        BooleanSupplier again = Caret.keep(this);
        getChildren().clear();
        for (int place = 0; place < model.lines().size(); place++) {
            getChildren().add(line(place));
        }
        var _ = again.getAsBoolean();
    }

    /// The focus goes up with the rule.
    private void up(int place) {
        model.up(place);
        Stream.of("#rule-up-" + place, "#rule-" + place)
                .map(this::lookup)
                .filter(button -> button != null && button.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private HBox line(int place) {
        OrderRules.Line line = model.lines().get(place);
        String said = RuleWords.of(line.rule());
        CheckBox tick = Fields.tick("rule-" + (place + 1), said, line.on(), _ -> model.turn(place));
        Button up = Buttons.icon("rule-up-" + (place + 1), Feather.ARROW_UP, words("settings.meeting.order-up", said));
        up.setOnAction(_ -> up(place));
        up.setVisible(place > 0);
        return Layout.row(8, Layout.growing(tick), Layout.styled(up, "bare"));
    }
}
