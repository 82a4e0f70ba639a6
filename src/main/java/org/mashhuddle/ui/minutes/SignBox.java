package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.minutes.organisation.OrganisationBox;

/// The signature: what is signed, the reason for signing over gaps, the passphrase, the one verb.
final class SignBox extends VBox {

    private final MinutesViewModel model;
    private final SigningViewModel signing;
    private final GrowingArea reason = new GrowingArea("sign-reason", words("minutes.reason-prompt"));
    private final OrganisationBox organisation;
    private final PassphraseField passphrase =
            new PassphraseField("sign-passphrase", words("minutes.passphrase-prompt"));

    SignBox(MinutesViewModel model) {
        this.model = model;
        this.signing = model.signing();
        this.organisation = new OrganisationBox(signing.organisation(), this::sign);
        Layout.show(organisation, signing.maySign());
        getStyleClass().add("minutes-sign");
        getChildren()
                .addAll(
                        what(),
                        putBack(),
                        reasonBox(),
                        forChairBox(),
                        ownTypingBox(),
                        passphraseBox(),
                        organisation,
                        verb(),
                        whyNot());
    }

    /// Puts the focus where the reason is written.
    void askForReason() {
        reason.requestFocus();
    }

    private TextFlow what() {
        Text strong = Layout.styled(
                new Text(words(signing.maySign() ? "minutes.you-are-signing" : "minutes.the-chair-signs")),
                "prose-strong");
        Text rest = Layout.styled(new Text(), "prose");
        rest.textProperty().bind(model.whatIsSigned().map(said -> " " + said));
        TextFlow flow = new TextFlow(strong, rest);
        flow.setId("sign-what");
        return flow;
    }

    private Label putBack() {
        Label back = Texts.wrapping(Texts.body(""));
        back.setId("sign-put-back");
        back.textProperty().bind(signing.putBack());
        signing.putBack().subscribe(said -> Layout.show(back, !said.isEmpty()));
        return back;
    }

    private Node reasonBox() {
        Label label = Layout.styled(new Label(), "field-label");
        label.setLabelFor(reason);
        label.textProperty().bind(signing.reasonLabel());
        reason.textProperty().bindBidirectional(signing.reason());
        VBox box = Layout.styled(new VBox(label, reason), "field-box");
        signing.reasonNeeded().subscribe(needed -> Layout.show(box, needed));
        return box;
    }

    private Node forChairBox() {
        Label about = Texts.wrapping(Texts.body(""));
        about.setId("sign-expected");
        about.textProperty().bind(signing.expected());
        VBox box = new VBox(8, about, area("sign-for-chair", "minutes.for-chair", signing.forChair()));
        signing.expected().subscribe(said -> Layout.show(box, !said.isEmpty()));
        return box;
    }

    private Node ownTypingBox() {
        TextField reader = new TextField();
        reader.setId("sign-second-reader");
        reader.textProperty().bindBidirectional(signing.secondReader());
        VBox box = new VBox(
                8,
                Texts.wrapping(Texts.body(words("minutes.own-typing-about"))),
                area("sign-own-typing", "minutes.own-typing", signing.ownTyping()),
                new FieldBox(words("minutes.second-reader"), reader));
        signing.typedThem().subscribe(typed -> Layout.show(box, typed));
        return box;
    }

    private static FieldBox area(String id, String label, StringProperty text) {
        GrowingArea area = new GrowingArea(id, "");
        area.textProperty().bindBidirectional(text);
        return new FieldBox(words(label), area);
    }

    private FieldBox passphraseBox() {
        FieldBox box = new FieldBox(signing.passphraseLabel(), passphrase, "");
        box.error().bind(signing.wrongPassphrase());
        passphrase.passphraseProperty().subscribe(this::typed);
        passphrase.field().setOnAction(_ -> sign());
        Layout.show(box, signing.maySign());
        return box;
    }

    private void typed(String typed) {
        signing.passphraseTyped().set(!typed.isEmpty());
        signing.wrongPassphrase().set("");
    }

    private Button verb() {
        Button sign = Buttons.large(Buttons.primary("sign-verb", words("minutes.sign")));
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.setOnAction(_ -> sign());
        signing.whyNot().subscribe(why -> sign.setDisable(!why.isEmpty()));
        return sign;
    }

    private Label whyNot() {
        Label why = Texts.wrapping(Texts.hint(""));
        why.setId("sign-why-not");
        why.textProperty().bind(signing.whyNot());
        signing.whyNot().subscribe(words -> Layout.show(why, !words.isEmpty()));
        return why;
    }

    /// What was typed does not stay in its field, whatever becomes of it.
    private void sign() {
        if (signing.whyNot().getValue().isEmpty()) {
            char[] typed = passphrase.passphrase().toCharArray();
            passphrase.clear();
            signing.sign(typed, organisation.take());
        }
    }
}
