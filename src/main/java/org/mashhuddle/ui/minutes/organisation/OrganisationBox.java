package org.mashhuddle.ui.minutes.organisation;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;

/// A quiet verb under the passphrase; where a file is chosen, which, its password, and the way back.
public final class OrganisationBox extends VBox {

    private final OrganisationViewModel model;
    private final PassphraseField password =
            new PassphraseField("organisation-password", words("minutes.organisation-prompt"));

    /// @param sign what Enter in the password's field does
    public OrganisationBox(OrganisationViewModel model, Runnable sign) {
        super(8);
        this.model = model;
        Button choose = Buttons.link("organisation-choose", words("minutes.organisation"));
        choose.setOnAction(_ -> choose());
        getChildren().addAll(choose, chosen(sign));
        model.chosen().subscribe(file -> Layout.show(choose, file.isEmpty()));
    }

    private void choose() {
        model.choose();
        if (model.chosen().get().isPresent()) {
            password.field().requestFocus();
        }
    }

    private VBox chosen(Runnable sign) {
        Label said = Texts.wrapping(Texts.body(""));
        said.setId("organisation-chosen");
        said.textProperty().bind(model.said());
        FieldBox box = new FieldBox(words("minutes.organisation-password"), password, "");
        box.error().bind(model.problem());
        password.passphraseProperty().subscribe(this::typed);
        password.field().setOnAction(_ -> sign.run());
        Button without = Buttons.link("organisation-without", words("minutes.organisation-without"));
        without.setOnAction(_ -> putAway());
        VBox all = new VBox(8, said, box, without);
        model.chosen().subscribe(file -> Layout.show(all, file.isPresent()));
        return all;
    }

    private void typed(String typed) {
        model.passwordTyped().set(!typed.isEmpty());
        if (!typed.isEmpty()) {
            model.problem().set("");
        }
    }

    private void putAway() {
        password.clear();
        model.putAway();
        lookup("#organisation-choose").requestFocus();
    }

    /// The file that is chosen, with what was typed, which leaves its field whatever becomes of it.
    public Optional<OrganisationFile> take() {
        char[] typed = password.passphrase().toCharArray();
        password.clear();
        Optional<OrganisationFile> file = model.file(typed);
        if (file.isEmpty()) {
            Arrays.fill(typed, '\0');
        }
        return file;
    }
}
