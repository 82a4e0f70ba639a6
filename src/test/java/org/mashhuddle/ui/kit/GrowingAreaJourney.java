package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Words that stand in a text already, or come to it under the caret, are written on and not written before.
class GrowingAreaJourney extends ApplicationTest {

    private GrowingArea first;
    private GrowingArea second;

    @Override
    public void start(Stage stage) {
        first = new GrowingArea("first", "");
        second = new GrowingArea("second", "");
        second.setText("Seen at home.");
        stage.setScene(new Scene(new VBox(first, second), 600, 300));
        stage.show();
        first.requestFocus();
    }

    private void types(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void wordsThatArePutBackUnderTheCaretAreWrittenOn() {
        interact(() -> first.setText("Her brother says"));
        types(" so.");
        assertThat(first.getText()).isEqualTo("Her brother says so.");
    }

    @Test
    void whoComesByTabWritesOnAndLaterWhereTheCaretWas() {
        push(KeyCode.TAB);
        types(" Well.");
        assertThat(second.getText()).isEqualTo("Seen at home. Well.");
        push(KeyCode.HOME);
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.TAB);
        types("Mother: ");
        assertThat(second.getText()).isEqualTo("Mother: Seen at home. Well.");
    }

    @Test
    void aClickPutsTheCaretWhereItPoints() {
        clickOn(point(second).atPosition(Pos.CENTER_LEFT).atOffset(3, 0));
        types("Not ");
        assertThat(second.getText()).isEqualTo("Not Seen at home.");
    }
}
