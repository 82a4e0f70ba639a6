package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.agenda.row.AgendaSidePane;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.RuleWords;

/// The rules that put the items of a section in order. Space switches a rule, Alt with an arrow
/// moves it.
public final class OrderPane extends AgendaSidePane {

    private final OrderViewModel model;
    private final VBox rules = new VBox();

    public OrderPane(OrderViewModel model, Runnable close) {
        super("order-pane", words("agenda.order-heading"), close);
        this.model = model;
        content(
                Texts.wrapping(Texts.muted(words("agenda.order-about"))),
                rules,
                Texts.wrapping(Texts.hint(words("agenda.order-keys"))));
        model.lines().subscribe(() -> draw(-1));
        Label problem = Texts.wrapping(Layout.styled(new Label(), "text-danger"));
        problem.setId("order-problem");
        problem.textProperty().bind(model.problem());
        model.problem().subscribe(said -> Layout.show(problem, !said.isEmpty()));
        Button put = Buttons.answering(this, Buttons.primary("order-put", words("agenda.order-put")));
        put.setMaxWidth(Double.MAX_VALUE);
        put.setOnAction(_ -> model.put());
        verbs(problem, put);
        draw(0);
    }

    private void draw(int focus) {
        rules.getChildren().clear();
        for (int place = 0; place < model.lines().size(); place++) {
            rules.getChildren().add(row(place));
        }
        if (focus >= 0) {
            focus(focus);
        }
    }

    private void focus(int place) {
        Platform.runLater(() -> {
            Node rule = rules.lookup("#order-rule-" + (place + 1));
            if (rule != null) {
                rule.requestFocus();
            }
        });
    }

    private HBox row(int place) {
        OrderLine line = model.lines().get(place);
        CheckBox rule = new CheckBox(RuleWords.of(line.rule()));
        rule.setId("order-rule-" + (place + 1));
        rule.setMnemonicParsing(false);
        rule.setWrapText(true);
        rule.setMaxWidth(Double.MAX_VALUE);
        rule.setMinHeight(36);
        rule.setSelected(line.on());
        rule.setOnAction(_ -> {
            model.turn(place);
            focus(place);
        });
        Button up = Buttons.icon("order-up-" + (place + 1), Feather.ARROW_UP, said("up", line));
        up.setOnAction(_ -> move(place, -1));
        Button down = Buttons.icon("order-down-" + (place + 1), Feather.ARROW_DOWN, said("down", line));
        down.setOnAction(_ -> move(place, 1));
        HBox row = Layout.row(4, Layout.growing(rule), bare(up), bare(down));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, place));
        return row;
    }

    private static Button bare(Button button) {
        return Layout.styled(button, "bare");
    }

    private static String said(String which, OrderLine line) {
        String rule = RuleWords.of(line.rule());
        return which.equals("up") ? words("agenda.order-up", rule) : words("agenda.order-down", rule);
    }

    private void press(KeyEvent event, int place) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(place, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void move(int place, int by) {
        focus(model.move(place, by));
    }
}
