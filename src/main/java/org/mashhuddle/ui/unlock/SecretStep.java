package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.SecretBox;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The fourth step: the authority's secret, shown once, for a sheet of its own.
final class SecretStep extends VBox {

    SecretStep(CreateViewModel model) {
        super(16);
        TextField back = new TextField();
        back.setId("secret-typed-back");
        FieldBox box = new FieldBox(words("authority.typed-back"), back);
        box.error().bind(model.typedBackProblem());
        TextSize.grow(box, 280);
        Button open = Buttons.large(Buttons.primary("create-open", words("create.open")));
        open.setOnAction(_ -> KeyStep.tell(back, model::open, model));
        back.setOnAction(_ -> KeyStep.tell(back, model::open, model));
        getChildren()
                .addAll(
                        Texts.h1(words("authority.heading")),
                        Texts.wrapping(Texts.body(words("authority.about"))),
                        new SecretBox("authority-secret", "secret", model.authoritySecret(), KeyStep.WIDTH),
                        box,
                        Layout.row(8, open));
    }
}
