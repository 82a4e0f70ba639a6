package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// What is known of a death: the day, and who told the hub.
public final class DeathFields extends VBox {

    public DeathFields(DeathForm form) {
        super(8);
        TextField day = new TextField();
        day.setId("death-day");
        day.textProperty().bindBidirectional(form.day());
        TextField by = new TextField();
        by.setId("death-by");
        by.textProperty().bindBidirectional(form.saidBy());
        getChildren()
                .addAll(
                        Texts.wrapping(Texts.hint(words("children.death-about"))),
                        new FieldBox(words("children.death-day"), day, words("children.death-day-hint")),
                        new FieldBox(words("children.death-by"), by));
    }
}
