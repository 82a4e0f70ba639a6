package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.ChipField;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;

/// A choice from a list by short forms; and what fits nothing says so, at once and when it is left.
class ChipFieldJourney extends ApplicationTest {

    private ChipField<String> decision;
    private TextField after;

    @Override
    public void start(Stage stage) {
        decision = new ChipField<>("decision", "Choose one or more…", Function.identity());
        decision.offer(List.of(
                "No further action by this meeting",
                "Children's social care assessment (s.17)",
                "s.47 enquiry, joint",
                "Review at a later meeting"));
        after = new TextField();
        Scene scene = new Scene(new VBox(decision, after), 800, 600);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        decision.typing().requestFocus();
    }

    private Label notChosen() {
        return lookup("#decision-not-chosen").queryAs(Label.class);
    }

    @Test
    void aShortFormOfTheFieldIsTaken() {
        write("cin").push(KeyCode.ENTER);
        write("s47").push(KeyCode.ENTER);
        assertThat(decision.chosen())
                .containsExactly("Children's social care assessment (s.17)", "s.47 enquiry, joint");
    }

    @Test
    void whatFitsNothingSaysSoAndIsNotTaken() {
        write("zebra");
        assertThat(lookup("#decision-list-nothing").queryAs(Label.class).getText())
                .isEqualTo("Nothing in the list fits");
        push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(decision.chosen()).isEmpty();
        assertThat(decision.typing().getText()).isEqualTo("zebra");
        push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        assertThat(notChosen().isVisible()).isTrue();
        assertThat(notChosen().getText()).isEqualTo("Not in the list, not chosen");
    }

    @Test
    void whatIsTakenAwayWithoutTheCaretSaysNothingMore() {
        write("zebra").push(KeyCode.TAB);
        interact(decision.typing()::clear);
        assertThat(notChosen().isVisible()).isFalse();
    }

    @Test
    void whatIsChosenOrEmptySaysNothing() {
        push(KeyCode.TAB);
        assertThat(notChosen().isVisible()).isFalse();
        interact(decision.typing()::requestFocus);
        write("nfa").push(KeyCode.ENTER).push(KeyCode.TAB);
        assertThat(decision.chosen()).hasSize(1);
        assertThat(notChosen().isVisible()).isFalse();
    }

    @Test
    void whatWasLeftIsTakenAfterAll() {
        write("zebra").push(KeyCode.TAB);
        interact(decision.typing()::requestFocus);
        assertThat(notChosen().isVisible()).isFalse();
        interact(decision.typing()::clear);
        write("review").push(KeyCode.ENTER);
        assertThat(decision.chosen()).containsExactly("Review at a later meeting");
    }
}
