package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// The third step: the recovery key, shown once, and proof that it is on paper.
final class KeyStep extends VBox {

    private final CreateViewModel model;

    KeyStep(CreateViewModel model) {
        super(16);
        this.model = model;
        Button print = Buttons.plain("key-print", Feather.PRINTER, words("create.key-print"));
        print.setOnAction(_ -> model.print());
        Button copy = Buttons.plain("key-copy", Feather.COPY, words("create.key-copy"));
        copy.setOnAction(_ -> copy());
        TextField back = new TextField();
        back.setId("key-typed-back");
        FieldBox box = new FieldBox(words("create.typed-back"), back);
        box.error().bind(model.typedBackProblem());
        box.setMaxWidth(280);
        Button open = Buttons.large(Buttons.primary("create-open", words("create.open")));
        open.setOnAction(_ -> model.open(back.getText()));
        back.setOnAction(_ -> model.open(back.getText()));
        getChildren()
                .addAll(
                        Texts.h1(words("create.key-heading")),
                        Texts.wrapping(Texts.body(words("create.key-about"))),
                        key(),
                        Layout.row(8, print, copy),
                        printed(),
                        box,
                        Layout.row(8, open));
    }

    private FlowPane key() {
        FlowPane key = new FlowPane(16, 8);
        key.setId("recovery-key");
        key.setPrefWrapLength(576);
        Layout.styled(key, "withheld");
        for (String group : model.recoveryKey()) {
            Label label = Layout.styled(new Label(group), "h1");
            label.setMinWidth(64);
            key.getChildren().add(label);
        }
        return key;
    }

    private Label printed() {
        Label said = Texts.wrapping(Texts.muted(""));
        said.setId("key-printed");
        said.textProperty().bind(model.printed());
        model.printed().subscribe(words -> Layout.show(said, !words.isEmpty()));
        return said;
    }

    private void copy() {
        String key = String.join("-", model.recoveryKey());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, key));
    }
}
