package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.SecretBox;
import org.mashhuddle.ui.kit.text.Copy;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The third step: the recovery key, shown once, and proof that it is on paper.
final class KeyStep extends VBox {

    static final double WIDTH = 576;

    KeyStep(CreateViewModel model) {
        super(16);
        Button copy = Buttons.plain("key-copy", Feather.COPY, words("create.key-copy"));
        copy.setOnAction(_ -> Copy.of(String.join("-", model.recoveryKey().groups())));
        TextField back = new TextField();
        back.setId("key-typed-back");
        FieldBox box = new FieldBox(words("create.typed-back"), back);
        box.error().bind(model.typedBackProblem());
        TextSize.grow(box, 280);
        Button next = Buttons.large(Buttons.primary("key-next", words("create.next")));
        next.setOnAction(_ -> tell(back, model::keepKey, model));
        back.setOnAction(_ -> tell(back, model::keepKey, model));
        getChildren()
                .addAll(
                        Texts.h1(words("create.key-heading")),
                        Texts.wrapping(Texts.body(words("create.key-about"))),
                        new SecretBox("recovery-key", "key", model.recoveryKey(), WIDTH, copy),
                        box,
                        Layout.row(8, next));
    }

    /// Where what was typed back is wrong, the caret is in it to type it anew.
    static void tell(TextField back, Consumer<String> verb, CreateViewModel model) {
        verb.accept(back.getText());
        if (!model.typedBackProblem().get().isEmpty()) {
            back.requestFocus();
            back.selectAll();
        }
    }
}
