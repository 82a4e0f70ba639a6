package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.SecretSheet;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A secret in large letters, with what prints it and says what became of that.
public final class SecretBox extends VBox {

    /// @param id of the secret; what prints it is called `key` with the verb
    /// @param width at which the groups break
    public SecretBox(String id, String key, SecretSheet sheet, double width, Button... more) {
        super(16);
        FlowPane secret = new FlowPane(16, 8);
        secret.setId(id);
        secret.setPrefWrapLength(width);
        Layout.styled(secret, "withheld");
        for (String group : sheet.groups()) {
            Label label = Layout.styled(new Label(group), "h1");
            label.setMinWidth(64);
            secret.getChildren().add(label);
        }
        Button print = Buttons.plain(key + "-print", Feather.PRINTER, words("create.key-print"));
        print.setOnAction(_ -> sheet.print());
        HBox verbs = Layout.row(8, print);
        verbs.getChildren().addAll(more);
        Label said = Texts.wrapping(Texts.muted(""));
        said.setId(key + "-printed");
        said.textProperty().bind(sheet.printed());
        sheet.printed().subscribe(words -> Layout.show(said, !words.isEmpty()));
        getChildren().addAll(secret, verbs, said);
    }
}
