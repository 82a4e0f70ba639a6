package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.settings.section.Fields;

/// Where the papers of one agency or person go, with its own verb: it is kept apart in the trail.
final class AddressForm extends VBox {

    /// Keeps what was typed.
    interface Keep {
        void keep(String email, String post, boolean asked);
    }

    /// @param typed where what is typed over an address is kept
    AddressForm(ObservableValue<PaperAddress> there, Function<PaperAddress, FormDrafts> typed, Keep keep) {
        super(16);
        TextField email = Fields.text("address-email", there.getValue().email());
        TextField post = Fields.text("address-post", there.getValue().post());
        CheckBox asked = Fields.tick("address-asked", words("settings.addresses.asked"), false, _ -> {});
        Button save = Buttons.plain("address-save", words("settings.addresses.save"));
        save.setOnAction(_ -> keep.keep(email.getText(), post.getText(), asked.isSelected()));
        getChildren()
                .addAll(
                        Texts.h2(words("settings.addresses.heading")),
                        Fields.keep(typed.apply(there.getValue()), email, post),
                        new FieldBox(words("settings.addresses.email"), email, words("settings.addresses.email-hint")),
                        new FieldBox(words("settings.addresses.post"), post, words("settings.addresses.post-hint")),
                        asked,
                        confirmed(there),
                        Layout.row(8, save));
    }

    private static Label confirmed(ObservableValue<PaperAddress> there) {
        Label said = Texts.wrapping(Texts.hint(""));
        said.setId("address-confirmed");
        said.textProperty().bind(there.map(AddressForm::confirmed));
        return said;
    }

    private static String confirmed(PaperAddress there) {
        return there.confirmedOn()
                .map(on -> words("settings.addresses.confirmed", DateWords.date(on)))
                .orElseGet(() -> words("settings.addresses.not-confirmed"));
    }
}
