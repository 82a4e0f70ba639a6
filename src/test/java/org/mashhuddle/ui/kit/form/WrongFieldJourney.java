package org.mashhuddle.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A form that is saved with something wrong in it: the caret stands there, and what is typed next mends it.
class WrongFieldJourney extends ApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /// Who was referred, on which day, and why.
    private static final class Referred extends Form<String> {

        private final Field<String> who = text("who").label("Who");
        private final Field<Optional<LocalDate>> on =
                pastDay("on", TODAY).label("On").check(day -> day.isEmpty() ? "Type a day" : "");
        private final Field<String> why = text("why").label("Why");
        private String saved = "";

        Referred() {
            super(new Title("referred", "referred", "Referred", "Save"));
            why.readAs(why.text().map(words -> words.isEmpty() ? "" : "Read as: " + words));
        }

        @Override
        public List<FormRow> rows() {
            return List.of(new FormRow.Fields(who), new FormRow.Fields(on), new FormRow.Fields(why));
        }

        @Override
        public void fill(String value) {
            who.set(value);
        }

        @Override
        public String read() {
            return who.get() + " " + on.get().map(LocalDate::toString).orElse("no day") + " " + why.get();
        }

        private void save() {
            if (validate()) {
                saved = read();
            }
        }
    }

    private final Referred form = new Referred();
    private FormPane pane;

    @Override
    public void start(Stage stage) {
        pane = new FormPane("referred", form, form::save, () -> {});
        stage.setScene(new Scene(new VBox(pane), 800, 600));
        stage.show();
        pane.focusFirst();
    }

    private Label read() {
        return lookup("#referred-why-read").queryAs(Label.class);
    }

    private void type(String words) {
        write(words);
    }

    @Test
    void theCaretGoesToWhatIsWrong() {
        type("police");
        push(KeyCode.TAB);
        type("soon");
        push(KeyCode.TAB);
        assertThat(read().isVisible()).isFalse();
        type("a phone");
        assertThat(read().getText()).isEqualTo("Read as: a phone");
        assertThat(read().isVisible()).isTrue();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(form.saved).isEmpty();
        push(KeyCode.CONTROL, KeyCode.A);
        type("24/11");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(form.saved).isEqualTo("police 2026-11-24 a phone");
    }

    @Test
    void withoutAYearItIsOneOfTheLastHalfYear() {
        for (String[] typed : new String[][] {
            {"24/11", "2026-11-24"},
            {"1/6", "2026-06-01"},
            {"01/12/2025", "2025-12-01"},
            {"yesterday", "2026-11-29"},
            {"fri", "2026-11-27"},
            {"21/07/2027", "2027-07-21"}
        }) {
            interact(() -> form.on.text().set(typed[0]));
            assertThat(form.on.get()).as(typed[0]).contains(LocalDate.parse(typed[1]));
        }
        for (String none : List.of("", "32/1", "16:00", "24/11 16:00", "24/13", "1/12", "29/5", "31/12")) {
            interact(() -> form.on.text().set(none));
            assertThat(form.on.get()).as(none).isEmpty();
        }
    }
}
