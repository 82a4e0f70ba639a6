package org.mashhuddle.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.Animation;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What of a child was copied by hand is off the clipboard with the lock, after ten minutes and when the window
/// closes, wherever in the program and by whatever keys it was copied.
class CopiedWordsJourney extends ApplicationTest {

    private static final String ENTRY = "TEST-ALDER was at the flat again";

    private final StackPane main = new StackPane();
    private TextField field;
    private WindowGuard guard;
    private Stage stage;

    @Override
    public void start(Stage on) {
        stage = on;
        field = new TextField(ENTRY);
        main.getChildren().setAll(field);
        Theming look = new Theming();
        Scene scene = new Scene(main, 800, 600);
        look.dress(scene);
        guard = new WindowGuard(look, main, () -> {});
        guard.follow(scene);
        on.setScene(scene);
        Clipboard.getSystemClipboard().clear();
        on.show();
    }

    private String onTheClipboard() {
        AtomicReference<String> words = new AtomicReference<>();
        interact(() -> words.set(Clipboard.getSystemClipboard().getString()));
        return words.get();
    }

    private Animation.Status time() {
        WaitForAsyncUtils.waitForFxEvents();
        return guard.copied().time().getStatus();
    }

    @Test
    void whatWasCopiedInAQuestionIsGoneWithTheLock() {
        AtomicReference<Stage> question = new AtomicReference<>();
        interact(() -> {
            TextField asked = new TextField(ENTRY);
            Stage window = new Stage();
            window.initOwner(stage);
            window.setScene(new Scene(new StackPane(asked), 300, 200));
            question.set(window);
            window.show();
            window.requestFocus();
            asked.requestFocus();
        });
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(onTheClipboard()).isEqualTo(ENTRY);
        assertThat(time()).isEqualTo(Animation.Status.RUNNING);
        interact(() -> {
            question.get().hide();
            stage.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        interact(guard::stop);
        assertThat(onTheClipboard()).isNull();
    }

    @Test
    void whatWasCopiedFromAMenuIsCounted() {
        interact(() -> {
            MenuItem copy = new MenuItem("Copy");
            copy.setOnAction(_ -> field.copy());
            ContextMenu menu = new ContextMenu(copy);
            field.requestFocus();
            field.selectAll();
            menu.show(field, stage.getX() + 10, stage.getY() + 10);
        });
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(onTheClipboard()).isEqualTo(ENTRY);
        assertThat(time()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void whatWasCopiedIsCountedWhicheverKeyWasLetGoFirst() {
        interact(field::requestFocus);
        push(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.CONTROL).release(KeyCode.C);
        assertThat(onTheClipboard()).isEqualTo(ENTRY);
        assertThat(time()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void whatWasCopiedIsGoneWhenTheWindowCloses() {
        interact(field::requestFocus);
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(onTheClipboard()).isEqualTo(ENTRY);
        interact(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onTheClipboard()).isNull();
    }

    @Test
    void whatAnotherProgramPutThereStaysWhenTheWindowCloses() {
        interact(field::requestFocus);
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);
        interact(() -> {
            guard.copied().hasKeys(false);
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "a letter from elsewhere"));
        });
        interact(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onTheClipboard()).isEqualTo("a letter from elsewhere");
    }
}
