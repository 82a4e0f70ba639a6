package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.field.PassphraseField;

/// The recovery key from the paper, and a new passphrase.
final class RecoveryPane extends VBox {

    private final RecoveryViewModel model;
    private final GrowingArea key = new GrowingArea("recovery-typed", "");
    private final PassphraseField passphrase = new PassphraseField("recovery-passphrase", "");
    private final PassphraseField again = new PassphraseField("recovery-again", "");

    /// @param who the name that is chosen
    RecoveryPane(RecoveryViewModel model, ObservableValue<String> who) {
        super(16);
        this.model = model;
        Label heading = Texts.wrapping(Texts.h1(""));
        heading.setId("recovery-heading");
        heading.textProperty().bind(who.map(name -> words("recovery.heading", name)));
        getChildren()
                .addAll(
                        heading,
                        Texts.wrapping(Texts.muted(words("recovery.about"))),
                        keyBox(),
                        box("recovery.passphrase", passphrase, model.passphraseProblem()),
                        box("create.again", again, model.againProblem()),
                        verbs());
        model.asked().subscribe(_ -> forget());
        // Before the passphrase field, which keeps Esc for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Esc leads back, as from the backups.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.busy().get()) {
            event.consume();
            model.leave();
        }
    }

    void focus() {
        key.requestFocus();
    }

    private void forget() {
        passphrase.clear();
        again.clear();
    }

    private FieldBox keyBox() {
        key.textProperty().bindBidirectional(model.key());
        FieldBox box = new FieldBox(words("recovery.key"), key, words("recovery.key-hint"));
        box.error().bind(model.keyProblem());
        return box;
    }

    private FieldBox box(String label, PassphraseField field, ObservableValue<String> problem) {
        FieldBox box = new FieldBox(words(label), field, "");
        box.error().bind(problem);
        field.field().setOnAction(_ -> recover());
        return box;
    }

    private HBox verbs() {
        Button unlock = Buttons.large(Buttons.primary("recovery-verb", words("recovery.verb")));
        unlock.disableProperty().bind(model.busy());
        unlock.setOnAction(_ -> recover());
        Button back = Buttons.large(Buttons.plain("recovery-back", words("create.back")));
        back.setOnAction(_ -> model.leave());
        return Layout.row(8, unlock, back);
    }

    private void recover() {
        model.recover(passphrase.passphrase(), again.passphrase());
        FieldBox.focusFirstWrong(this);
    }
}
