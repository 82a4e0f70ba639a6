package org.mashhuddle.ui.kit.dialog;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What the check of a PDF says: one sentence, and lines under it.
public final class CheckVerdict extends VBox {

    /// Shows nothing yet.
    public CheckVerdict() {
        super(4);
        setId("verdict");
    }

    /// Shows this verdict and no other.
    public void show(CheckWords result) {
        Label sentence = new Label(
                result.headline(),
                result.trusted()
                        ? Icons.icon(Feather.CHECK_CIRCLE, "icon-success")
                        : Icons.icon(Feather.ALERT_TRIANGLE, "icon-danger"));
        sentence.setId("verdict-sentence");
        getChildren()
                .setAll(Layout.styled(
                        Texts.wrapping(sentence), "b", result.trusted() ? "text-success" : "text-danger"));
        result.lines().forEach(line -> getChildren().add(Texts.wrapping(Texts.hint(line))));
    }
}
