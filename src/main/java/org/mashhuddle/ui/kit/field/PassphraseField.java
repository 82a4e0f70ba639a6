package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.PasswordTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;

/// A field for a passphrase, with an eye that shows it.
public final class PassphraseField extends StackPane {

    private final PasswordTextField field = new PasswordTextField("", '•');

    /// The field inside has the id given; the eye's is `<id>-eye`.
    public PassphraseField(String id, String prompt) {
        field.setId(id);
        field.setPromptText(prompt);
        Button eye = Buttons.icon(id + "-eye", Feather.EYE, words("passphrase.show"));
        Layout.styled(eye, "flat");
        eye.setFocusTraversable(false);
        eye.setOnAction(_ -> field.setRevealPassword(!field.getRevealPassword()));
        field.revealPasswordProperty().subscribe(shown -> {
            eye.setGraphic(Icons.icon(shown ? Feather.EYE_OFF : Feather.EYE));
            eye.setAccessibleText(words(shown ? "passphrase.hide" : "passphrase.show"));
        });
        field.setRight(eye);
        getChildren().add(field);
    }

    /// The field, for focus, label and error.
    public PasswordTextField field() {
        return field;
    }

    /// What is typed, readable.
    public String passphrase() {
        return field.getPassword();
    }

    /// What is typed, to listen to.
    public javafx.beans.value.ObservableValue<String> passphraseProperty() {
        return field.passwordProperty();
    }

    /// Forgets what was typed.
    public void clear() {
        field.clear();
    }

    /// The masked text, only to know that somebody typed.
    StringProperty masked() {
        return field.textProperty();
    }
}
