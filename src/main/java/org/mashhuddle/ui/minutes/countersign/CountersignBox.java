package org.mashhuddle.ui.minutes.countersign;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;

/// What the minute-taker countersigns, the passphrase, the one verb; for nobody else, and gone once it is made.
public final class CountersignBox extends VBox {

    private final CountersignViewModel model;
    private final PassphraseField passphrase =
            new PassphraseField("countersign-passphrase", words("minutes.passphrase-prompt"));

    public CountersignBox(CountersignViewModel model) {
        super(8);
        this.model = model;
        setId("countersign");
        FieldBox box = new FieldBox(model.passphraseLabel(), passphrase, "");
        box.error().bind(model.wrongPassphrase());
        passphrase.passphraseProperty().subscribe(this::typed);
        passphrase.field().setOnAction(_ -> sign());
        getChildren().addAll(Texts.wrapping(Texts.body(words("minutes.countersign-about"))), box, verb());
        model.asked().subscribe(asked -> Layout.show(this, asked));
    }

    private void typed(String typed) {
        model.passphraseTyped().set(!typed.isEmpty());
        model.wrongPassphrase().set("");
    }

    private Button verb() {
        Button sign = Buttons.large(Buttons.primary("countersign-verb", words("minutes.countersign")));
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.setOnAction(_ -> sign());
        model.isReady().subscribe(ready -> sign.setDisable(!ready));
        return sign;
    }

    /// What was typed does not stay in its field, whatever becomes of it.
    private void sign() {
        char[] typed = passphrase.passphrase().toCharArray();
        passphrase.clear();
        model.sign(typed);
    }
}
