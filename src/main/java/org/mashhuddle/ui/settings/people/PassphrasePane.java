package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mashhuddle.service.hub.SignerState;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.SectionPane;

/// The old passphrase, and a new one twice.
public final class PassphrasePane extends SectionPane {

    private final PassphraseViewModel model;
    private final PassphraseField old = new PassphraseField("passphrase-old", "");
    private final PassphraseField first = new PassphraseField("passphrase-new", "");
    private final PassphraseField second = new PassphraseField("passphrase-again", "");

    public PassphrasePane(PassphraseViewModel model) {
        super(Section.PASSPHRASE, model.problem());
        this.model = model;
        Button change = Buttons.primary("passphrase-change", words("settings.passphrase.change"));
        change.disableProperty().bind(model.busy());
        change.setOnAction(_ -> change());
        second.field().setOnAction(_ -> change());
        setCenter(form(
                Texts.wrapping(Texts.muted(words("settings.passphrase.about"))),
                signing(),
                Fields.box("settings.passphrase.old", old, "", model.oldProblem()),
                Fields.twice(model.fresh(), first, second),
                Layout.row(8, change)));
    }

    private VBox signing() {
        VBox signing = new VBox(8);
        model.signer().subscribe(signer -> {
            signing.getChildren().clear();
            signer.ifPresent(own -> {
                signing.getChildren().addAll(Texts.h2(words("signer.heading")), SignerForm.state(own));
                if (own.state() == SignerState.WAITING) {
                    signing.getChildren().add(SignerForm.code("signer.own-code", own));
                }
            });
        });
        return signing;
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
