package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.DropDown;
import org.testfx.framework.junit5.ApplicationTest;

/// A drop-down list by letters: a person is looked for by first name and by surname, without her accents.
class DropDownJourney extends ApplicationTest {

    private ComboBox<String> people;

    @Override
    public void start(Stage stage) {
        people = DropDown.of("people");
        people.getItems()
                .setAll(
                        "Anne Bennett",
                        "Bettina Kowal",
                        "\u017bofia \u0141ucja Nowak",
                        "J. Okoro",
                        "Sean O\u2019Brien");
        stage.setScene(new Scene(new VBox(people), 800, 600));
        stage.show();
        people.requestFocus();
    }

    @Test
    void aSurnameIsFound() {
        push(KeyCode.O).push(KeyCode.K);
        assertThat(people.getValue()).isEqualTo("J. Okoro");
    }

    @Test
    void whatAnEntryBeginsWithComesFirst() {
        push(KeyCode.B).push(KeyCode.E);
        assertThat(people.getValue()).isEqualTo("Bettina Kowal");
        push(KeyCode.N);
        assertThat(people.getValue()).isEqualTo("Anne Bennett");
    }

    @Test
    void aNameIsFoundWithoutItsAccents() {
        push(KeyCode.L).push(KeyCode.U);
        assertThat(people.getValue()).isEqualTo("\u017bofia \u0141ucja Nowak");
    }

    @Test
    void lettersOfNobodyChangeNothing() {
        push(KeyCode.O).push(KeyCode.K).push(KeyCode.X);
        assertThat(people.getValue()).isEqualTo("J. Okoro");
    }
}
