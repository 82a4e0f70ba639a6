package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.FocusRing;

/// A window that says what the check of a PDF found.
final class CheckedFile {

    private CheckedFile() {}

    /// @param owner the window that waits until it is closed
    static void show(Window owner, CheckWords result) {
        CheckVerdict verdict = new CheckVerdict();
        verdict.show(result);
        VBox content = Layout.column(16, Texts.wrapping(Texts.h1(words("dialog.checked-file"))), verdict);
        content.setPrefWidth(560);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words("shell.title"));
        ButtonType close = new ButtonType(words("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().setId("dialog");
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        FocusRing.follow(dialog.getDialogPane().getScene());
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        dialog.getDialogPane().lookupButton(close).setId("dialog-close");
        dialog.showAndWait();
    }
}
