package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.FocusRing;

/// A window with a heading, some fields, a verb and "Cancel".
final class Question {

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination ANSWERS = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /// As under a form: from the last field Tab comes to the verb, on every system.
    private static final String VERB_FIRST = ButtonBar.BUTTON_ORDER_WINDOWS;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType verb;
    private final VBox content = Layout.column(16);
    private final Window asking;
    private final boolean lines;

    Question(Window owner, String heading, String verb, Node... fields) {
        this.asking = owner;
        this.verb = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        content.getChildren().add(Texts.wrapping(Texts.h1(heading)));
        content.getChildren().addAll(fields);
        content.setPrefWidth(464);
        dialog.initOwner(owner);
        // Not the heading: a title stands in the list of windows and in what is shared of a screen.
        dialog.setTitle(words("shell.title"));
        dialog.getDialogPane().setId("dialog");
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        FocusRing.follow(dialog.getDialogPane().getScene());
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(this.verb, cancel);
        button(this.verb).setId("dialog-confirm");
        Layout.styled(button(this.verb), "accent");
        this.lines = content.lookupAll(".text-area").stream().anyMatch(TextArea.class::isInstance);
        if (lines) {
            Buttons.withKey(button(this.verb), "Ctrl+Enter");
        }
        button(cancel).setId("dialog-cancel");
        if (dialog.getDialogPane().lookup(".button-bar") instanceof ButtonBar verbs) {
            verbs.setButtonOrder(VERB_FIRST);
        }
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
    }

    /// As a form is saved: Enter alone is a new line in what can have several, and the verb shows the key. On a tick it
    /// answers: Space has ticked,
    /// and to the system Enter is another Space, which would take the tick back.
    private void answer(KeyEvent event) {
        Node at = dialog.getDialogPane().getScene().getFocusOwner();
        boolean answers = (lines && ANSWERS.match(event)) || (at instanceof CheckBox && ENTER.match(event));
        if (answers) {
            event.consume();
            button(verb).fire();
        }
    }

    /// The verb says what the answer so far would do.
    Question saying(ObservableValue<String> words) {
        button(verb).textProperty().bind(words);
        return this;
    }

    /// Says first what was typed here before and put back.
    Question keeping(FormDrafts kept) {
        content.getChildren().add(1, new PutBackBand("dialog-put-back", kept));
        return this;
    }

    /// Keeps the window open, with what was typed, until the answer will do.
    Question until(BooleanSupplier willDo) {
        button(verb).addEventFilter(ActionEvent.ACTION, event -> {
            if (!willDo.getAsBoolean()) {
                event.consume();
            }
        });
        return this;
    }

    /// Whether the verb was pressed. What is typed at once goes into the first field: on some
    /// platforms a window that has just been shown still gives the focus to its verb.
    boolean ask(Node first) {
        HeldKey.of(asking.getScene()).typesNothingIn(dialog.getDialogPane().getScene(), asking.getScene());
        dialog.setOnShown(_ -> Platform.runLater(first::requestFocus));
        content.needsLayoutProperty().subscribe((_, _) -> Platform.runLater(this::grow));
        // A platform may tell late of the size that the window was shown with, when it has grown already.
        dialog.getDialogPane()
                .sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe((_, _) -> Platform.runLater(this::grow));
        return dialog.showAndWait().filter(verb::equals).isPresent();
    }

    /// A field that grows with what is typed would push the verbs under the edge: the window grows with it, as far as
    /// the screen goes.
    private void grow() {
        DialogPane pane = dialog.getDialogPane();
        // It may have been answered meanwhile.
        double missing = dialog.isShowing()
                ? pane.prefHeight(pane.getWidth()) - pane.getScene().getHeight()
                : 0;
        if (missing >= 1) {
            Window window = pane.getScene().getWindow();
            double most = Screen.getPrimary().getVisualBounds().getMaxY() - window.getY();
            window.setHeight(Math.min(window.getHeight() + missing, Math.max(window.getHeight(), most)));
        }
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }
}
