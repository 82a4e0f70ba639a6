package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Button;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.PassphraseField;
import org.mashhuddle.ui.kit.Texts;

/// The old passphrase, and a new one twice.
final class PassphrasePane extends SectionPane {

    private final PassphraseViewModel model;
    private final PassphraseField old = new PassphraseField("passphrase-old", "");
    private final PassphraseField first = new PassphraseField("passphrase-new", "");
    private final PassphraseField second = new PassphraseField("passphrase-again", "");

    PassphrasePane(PassphraseViewModel model) {
        super(Section.PASSPHRASE, model.problem());
        this.model = model;
        Button change = Buttons.primary("passphrase-change", words("settings.passphrase.change"));
        change.disableProperty().bind(model.busy());
        change.setOnAction(_ -> change());
        second.field().setOnAction(_ -> change());
        setCenter(form(
                Texts.wrapping(Texts.muted(words("settings.passphrase.about"))),
                Fields.box("settings.passphrase.old", old, "", model.oldProblem()),
                Fields.twice(model.fresh(), first, second),
                Layout.row(8, change)));
    }

    private void change() {
        model.change(old.passphrase(), first.passphrase(), second.passphrase(), this::forget);
    }

    private void forget() {
        old.clear();
        first.clear();
        second.clear();
    }
}
