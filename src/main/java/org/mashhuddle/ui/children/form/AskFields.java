package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.FieldBox;

/// Which agency asks, who, and why.
public final class AskFields extends VBox {

    public AskFields(AskForm form) {
        super(8);
        MarkButton<Agency> agency = MarkButton.of(
                "ask-agency",
                words("add.which-agency"),
                form.agencies().stream()
                        .map(one -> new Option<>(one, one.label(), Feather.USERS))
                        .toList());
        agency.valueProperty().bindBidirectional(form.agency());
        TextField who = new TextField();
        who.setId("ask-who");
        who.setPromptText(words("add.who-prompt"));
        who.textProperty().bindBidirectional(form.who());
        TextField why = new TextField();
        why.setId("ask-why");
        why.textProperty().bindBidirectional(form.why());
        getChildren()
                .addAll(
                        new FieldBox(words("add.agency"), agency),
                        new FieldBox(words("add.who"), who),
                        new FieldBox(words("dialog.why"), why, words("dialog.why-hint")),
                        new FieldBox(
                                words("sharing.reason"),
                                SharingMarkField.of("ask-mark", form.agencies(), form.mark())));
    }
}
