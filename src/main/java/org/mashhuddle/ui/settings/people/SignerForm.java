package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.hub.Signer;
import org.mashhuddle.service.hub.SignerState;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.settings.section.Fields;

/// How a user stands with signing, and what issues or withdraws their certificate.
final class SignerForm extends VBox {

    private final CertificatesViewModel model;
    private final User user;
    private final Runnable next;
    private boolean asked;

    /// @param next takes the caret once a certificate was issued or withdrawn: what had it is gone with that
    SignerForm(CertificatesViewModel model, User user, Runnable next) {
        super(16);
        this.next = next;
        this.model = model;
        this.user = user;
        setId("signer");
        model.signers().subscribe(all -> show(all.get(user.id())));
        model.apart().subscribe(_ -> show(model.signers().get().get(user.id())));
    }

    private void show(@org.jspecify.annotations.Nullable Signer signer) {
        getChildren().clear();
        if (signer == null) {
            return;
        }
        getChildren().addAll(Texts.h2(words("signer.heading")), state(signer));
        boolean waits = signer.state() == SignerState.WAITING;
        if (waits) {
            getChildren().add(code("signer.code", signer));
        }
        if (!model.apart().get()) {
            getChildren().add(Texts.wrapping(Texts.hint(words("signer.not-apart"))));
        } else if (waits || signer.certified()) {
            getChildren().addAll(bySecret(waits, signer.certified()));
        }
        if (asked) {
            asked = false;
            next.run();
        }
    }

    static String said(Signer signer) {
        String key = signer.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean once = signer.state() == SignerState.SIGNS_NOTHING && signer.certified();
        return words("signer.state." + key + (once ? "-now" : ""));
    }

    static Label state(Signer signer) {
        Label said = Texts.wrapping(Texts.body(said(signer)));
        said.setId("signer-state");
        return said;
    }

    /// The code, with what whoever sees it does with it.
    static Label code(String key, Signer signer) {
        Label code = Texts.wrapping(Texts.strong(words(key, signer.keyCode())));
        code.setId("signer-code");
        return code;
    }

    private List<Node> bySecret(boolean waits, boolean certified) {
        PassphraseField secret = new PassphraseField("authority-typed", "");
        Button issue = Buttons.plain("signer-certify", words("signer.certify"));
        issue.disableProperty().bind(model.busy());
        issue.setOnAction(_ -> {
            asked = true;
            model.certify(user, secret.passphrase());
        });
        Layout.show(issue, waits);
        if (waits) {
            secret.field().setOnAction(_ -> issue.fire());
        }
        Button withdraw = Buttons.plain("signer-withdraw", words("signer.withdraw"));
        withdraw.disableProperty().bind(model.busy());
        withdraw.setOnAction(_ -> {
            asked = true;
            model.withdraw(user, secret.passphrase());
        });
        Layout.show(withdraw, certified);
        return List.of(
                Fields.box("signer.secret", secret, words("signer.secret-hint"), model.secretProblem()),
                new FlowPane(8, 8, issue, withdraw));
    }
}
