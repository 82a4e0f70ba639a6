package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
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
        getChildren().clear();
        for (int place = 0; place < model.lines().size(); place++) {
            getChildren().add(line(place));
        }
    }

    private HBox line(int place) {
        OrderRules.Line line = model.lines().get(place);
        String said = RuleWords.of(line.rule());
        CheckBox tick = Fields.tick("rule-" + (place + 1), said, line.on(), _ -> model.turn(place));
        Button up = Buttons.icon("rule-up-" + (place + 1), Feather.ARROW_UP, words("settings.meeting.order-up", said));
        up.setOnAction(_ -> model.up(place));
        up.setVisible(place > 0);
        return Layout.row(8, Layout.growing(tick), Layout.styled(up, "bare"));
    }
}
