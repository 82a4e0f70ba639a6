package org.mashhuddle.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.testfx.framework.junit5.ApplicationTest;

/// A question that a letter opens, as `D` opens *Defer…* and `R` the rating: while it comes up, the window that asks
/// hears nothing, on Linux and Windows, also not that the letter was let go. Each key is told here as the window system
/// tells it.
class HeldKeyJourney extends ApplicationTest {

    private TextField because;
    private SegmentedChoice<String> rating;
    private Scene asking;
    private Scene question;

    @Override
    public void start(Stage stage) {
        because = new TextField();
        rating = new SegmentedChoice<>("rating", List.of("Red", "Amber", "Green"), Function.identity());
        asking = new Scene(new VBox(), 100, 100);
        question = new Scene(new VBox(rating, because), 600, 200);
        stage.setScene(question);
        stage.show();
    }

    @Test
    void theFirstLetterOfAReasonIsNotLostWhereItIsTheLetterThatOpenedIt() {
        opensBy(KeyCode.D, because);
        taps(KeyCode.D);
        taps(KeyCode.A);
        taps(KeyCode.D);
        assertThat(because.getText()).isEqualTo("dad");
    }

    @Test
    void whatTheKeyTypesThatOpenedItIsNoLetterOfTheReason() {
        opensBy(KeyCode.D, because);
        says(KeyEvent.KEY_TYPED, KeyCode.D);
        taps(KeyCode.D);
        assertThat(because.getText()).isEqualTo("d");
    }

    @Test
    void nobodyTypesSoFastThatLettersChangePlaces() {
        opensBy(KeyCode.D, because);
        presses(KeyCode.D);
        presses(KeyCode.A);
        says(KeyEvent.KEY_RELEASED, KeyCode.D);
        says(KeyEvent.KEY_RELEASED, KeyCode.A);
        assertThat(because.getText()).isEqualTo("da");
    }

    @Test
    void aKeyThatIsHeldTypesNothing() {
        opensBy(KeyCode.D, because);
        presses(KeyCode.D);
        presses(KeyCode.D);
        presses(KeyCode.D);
        says(KeyEvent.KEY_RELEASED, KeyCode.D);
        assertThat(because.getText()).isEmpty();
        taps(KeyCode.D);
        assertThat(because.getText()).isEqualTo("d");
    }

    @Test
    void aKeyThatWasSeenToBeLetGoTypesAtOnce() {
        opensBy(KeyCode.D, because);
        says(KeyEvent.KEY_RELEASED, KeyCode.D);
        presses(KeyCode.D);
        assertThat(because.getText()).isEqualTo("d");
    }

    /// `R` asks for the rating and `R` is red. It was not heard, and Tab led to amber: then the words of the reason
    /// rated.
    @Test
    void redIsRedAndTabLeadsToWhy() {
        opensBy(KeyCode.R, rating.entry());
        taps(KeyCode.R);
        assertThat(rating.valueProperty().get()).contains("Red");
    }

    private void opensBy(KeyCode key, Node first) {
        interact(() -> {
            HeldKey.of(asking).press(key);
            HeldKey.of(asking).typesNothingIn(question, asking);
            first.requestFocus();
        });
    }

    private void taps(KeyCode key) {
        presses(key);
        says(KeyEvent.KEY_RELEASED, key);
    }

    private void presses(KeyCode key) {
        says(KeyEvent.KEY_PRESSED, key);
        says(KeyEvent.KEY_TYPED, key);
    }

    private void says(EventType<KeyEvent> what, KeyCode key) {
        String letter = what == KeyEvent.KEY_TYPED ? key.getName().toLowerCase(Locale.UK) : "";
        KeyCode code = what == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : key;
        interact(() -> Event.fireEvent(
                question.getFocusOwner(),
                new KeyEvent(
                        what,
                        letter.isEmpty() ? KeyEvent.CHAR_UNDEFINED : letter,
                        letter,
                        code,
                        false,
                        false,
                        false,
                        false)));
    }
}
