package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.testfx.framework.junit5.ApplicationTest;

/// A choice that is joined, by keys: what somebody chose is not taken back by the key that confirms it.
class SegmentedChoiceJourney extends ApplicationTest {

    private TextField before;
    private TextField after;
    private SegmentedChoice<String> choice;

    @Override
    public void start(Stage stage) {
        before = new TextField();
        after = new TextField();
        choice = new SegmentedChoice<>("risk", List.of("Low", "Medium", "High"), Function.identity());
        stage.setScene(new Scene(new VBox(before, choice, after), 800, 600));
        stage.show();
        choice.entry().requestFocus();
    }

    @Test
    void anArrowChoosesAndSpaceConfirms() {
        push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(choice.valueProperty().get()).contains("High");
        push(KeyCode.SPACE);
        assertThat(choice.valueProperty().get()).contains("High");
        push(KeyCode.LEFT).push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(choice.valueProperty().get()).contains("Medium");
    }

    @Test
    void spaceChoosesWhereNothingIsChosen() {
        push(KeyCode.SPACE);
        assertThat(choice.valueProperty().get()).contains("Low");
    }

    @Test
    void deleteTakesBackWhatWasChosen() {
        push(KeyCode.H);
        assertThat(choice.valueProperty().get()).contains("High");
        push(KeyCode.DELETE);
        assertThat(choice.valueProperty().get()).isEmpty();
        push(KeyCode.M).push(KeyCode.BACK_SPACE);
        assertThat(choice.valueProperty().get()).isEmpty();
    }

    @Test
    void whatMustBeChosenStaysChosen() {
        interact(choice::stayChosen);
        push(KeyCode.M).push(KeyCode.DELETE).push(KeyCode.BACK_SPACE);
        assertThat(choice.valueProperty().get()).contains("Medium");
        clickOn("#risk-2");
        assertThat(choice.valueProperty().get()).contains("Medium");
        assertThat(lookup("#risk-2").queryAs(ToggleButton.class).isSelected()).isTrue();
        clickOn("#risk-1");
        assertThat(choice.valueProperty().get()).contains("Low");
    }

    /// Where Tab led to the next of them, the words of the reason that was typed then chose among them.
    @Test
    void tabStopsOnceWhereNothingWasEverChosen() {
        push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        write("medium");
        assertThat(choice.valueProperty().get()).isEmpty();
        assertThat(after.getText()).isEqualTo("medium");
    }

    /// Low, Medium and High are one thing to say: who tabs past is not led through each.
    @Test
    void tabStopsOnceAtTheChosenOne() {
        push(KeyCode.H);
        interact(before::requestFocus);
        push(KeyCode.TAB);
        assertThat(lookup("#risk-3").query().isFocused()).isTrue();
        push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(lookup("#risk-3").query().isFocused()).isTrue();
        push(KeyCode.DELETE);
        interact(before::requestFocus);
        push(KeyCode.TAB);
        assertThat(lookup("#risk-1").query().isFocused()).isTrue();
        push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }
}
