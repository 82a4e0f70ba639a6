package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

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
        Scene scene = new Scene(new VBox(people), 800, 600);
        new Theming().dress(scene);
        stage.setScene(scene);
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

    /// Without a ground its letters stood on what lies behind, each with a shadow, and at the very edge.
    @Test
    void theListHasAGroundAndAnEdge() {
        push(KeyCode.ALT, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents(10);
        Region list = lookup(".combo-box-popup > .list-view").queryAs(Region.class);
        interact(() -> Pictures.save(list.getScene(), "drop-down"));
        assertThat(list.getBackground().getFills())
                .last()
                .matches(fill -> fill.getFill() instanceof Color colour && colour.isOpaque());
        assertThat(lookup(".combo-box-popup .list-cell").queryAllAs(ListCell.class))
                .filteredOn(cell -> !cell.isEmpty())
                .hasSize(5)
                .allMatch(cell -> cell.getInsets().getLeft() >= 8);
    }
}
