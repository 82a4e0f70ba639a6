package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// One line of the checklist: how it stands, in words, and what can be done about it.
final class CheckRow extends HBox {

    /// @param number from 1; its verb is called `check-verb-1`
    CheckRow(int number, CheckLine line, Runnable verb) {
        getStyleClass().add("minutes-line");
        VBox said = Layout.styled(Layout.growing(new VBox(what(line))), "minutes-said");
        said.setMinWidth(0);
        if (!line.hint().isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.hint(line.hint())));
        }
        getChildren().addAll(icon(line.standing()), said);
        line.verb().map(which -> button(number, which, line)).ifPresent(getChildren()::add);
        line.verb().ifPresent(_ -> act(verb));
    }

    private void act(Runnable verb) {
        getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> button.setOnAction(_ -> verb.run()));
    }

    private static Label what(CheckLine line) {
        return switch (line.standing()) {
            case STOPS, NEEDS_REASON -> Texts.wrapping(Texts.strong(line.words()));
            case CAN_WAIT, HOLDS -> Texts.wrapping(Texts.body(line.words()));
        };
    }

    private static FontIcon icon(CheckLine.Standing standing) {
        return switch (standing) {
            case STOPS -> Icons.icon(Feather.X_CIRCLE, "icon-danger");
            case NEEDS_REASON, CAN_WAIT -> Icons.icon(Feather.ALERT_CIRCLE, "icon-warning");
            case HOLDS -> Icons.icon(Feather.CHECK_CIRCLE, "icon-success");
        };
    }

    private static Button button(int number, CheckLine.Verb verb, CheckLine line) {
        String said = switch (verb) {
            case FILL -> words("minutes.fill");
            case GIVE_REASON -> words("minutes.give-reason");
            case SHOW -> words("minutes.left-out.show");
        };
        Button button = Buttons.flat("check-verb-" + number, said);
        button.setAccessibleText(said + ": " + line.words());
        return button;
    }
}
