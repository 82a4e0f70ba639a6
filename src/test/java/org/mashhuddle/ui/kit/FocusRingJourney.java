package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;

/// Where the keyboard is, is seen however it came there by keys, and not where somebody clicked.
class FocusRingJourney extends ApplicationTest {

    private Button first;
    private Button second;

    @Override
    public void start(Stage stage) {
        first = new Button("First");
        first.setId("first");
        second = new Button("Second");
        second.setId("second");
        Scene scene = new Scene(new VBox(40, first, second), 800, 600);
        new Theming().dress(scene);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.J) {
                second.requestFocus();
            }
        });
        stage.setScene(scene);
        stage.show();
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("by-key"));
    }

    @Test
    void aKeyThatLeadsSomewhereShowsWhere() {
        assertThat(isRinged(first)).as("as the window opens").isTrue();
        push(KeyCode.J);
        assertThat(second.isFocused()).isTrue();
        assertThat(isRinged(second)).isTrue();
        assertThat(isRinged(first)).isFalse();
        push(KeyCode.TAB);
        assertThat(isRinged(first)).isTrue();
    }

    @Test
    void aClickShowsNoRingAndTheNextKeyDoes() {
        clickOn("#second");
        assertThat(second.isFocused()).isTrue();
        assertThat(isRinged(second)).isFalse();
        push(KeyCode.TAB);
        assertThat(isRinged(first)).isTrue();
        assertThat(isRinged(second)).isFalse();
    }
}
