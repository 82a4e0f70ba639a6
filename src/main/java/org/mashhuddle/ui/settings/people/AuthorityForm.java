package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.SecretSheet;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.SecretBox;
import org.mashhuddle.ui.settings.section.Fields;

/// The hub's authority: whether it has a secret of its own, and a new one with another.
final class AuthorityForm extends VBox {

    private static final double WIDTH = 300;
    private final CertificatesViewModel model;

    AuthorityForm(CertificatesViewModel model) {
        super(16);
        this.model = model;
        setId("authority");
        model.apart().subscribe(_ -> show());
        model.fresh().subscribe(_ -> show());
    }

    private void show() {
        boolean apart = model.apart().get();
        getChildren()
                .setAll(
                        Texts.wrapping(Texts.h1(words("authority.settings-heading"))),
                        Texts.wrapping(Texts.body(words(apart ? "authority.is-apart" : "authority.is-not-apart"))),
                        Texts.wrapping(Texts.muted(words("authority.renew-about"))));
        model.fresh().get().ifPresentOrElse(this::prove, () -> begin(apart));
    }

    private void begin(boolean apart) {
        Button begin = apart
                ? Buttons.plain("authority-begin", words("authority.lost"))
                : Buttons.primary("authority-begin", words("authority.begin"));
        begin.disableProperty().bind(model.busy());
        begin.setOnAction(_ -> model.drawSecret());
        getChildren().add(Layout.row(8, begin));
    }

    private void prove(SecretSheet sheet) {
        TextField back = new TextField();
        back.setId("secret-typed-back");
        Button use = Buttons.primary("authority-renew", words("authority.use"));
        use.disableProperty().bind(model.busy());
        use.setOnAction(_ -> model.renew(back.getText()));
        back.setOnAction(_ -> model.renew(back.getText()));
        getChildren()
                .addAll(
                        new SecretBox("authority-secret", "secret", sheet, WIDTH),
                        Fields.box("authority.typed-back", back, "", model.typedBackProblem()),
                        Layout.row(8, use));
    }
}
