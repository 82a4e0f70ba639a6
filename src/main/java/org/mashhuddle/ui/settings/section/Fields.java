package org.mashhuddle.ui.settings.section;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;

/// Fields of the forms of the settings.
public final class Fields {

    private Fields() {}

    /// A line of text.
    public static TextField text(String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        return field;
    }

    /// Keeps what is typed into the fields of a form, and says over them what was put back.
    public static PutBackBand keep(FormDrafts kept, TextInputControl... fields) {
        for (TextInputControl field : fields) {
            kept.text(field.getId(), field.textProperty());
        }
        kept.resume();
        return new PutBackBand(fields[0].getId() + "-put-back", kept);
    }

    /// A field with its label and a hint.
    public static FieldBox box(String key, Node field) {
        return new FieldBox(words(key), field, "");
    }

    /// A field with its label, a hint, and what is wrong with it.
    public static FieldBox box(String key, Node field, String hint, ObservableValue<String> problem) {
        FieldBox box = new FieldBox(words(key), field, hint);
        box.error().bind(problem);
        return box;
    }

    /// A passphrase with its label, a hint, and what is wrong with it.
    public static FieldBox box(String key, PassphraseField field, String hint, ObservableValue<String> problem) {
        FieldBox box = new FieldBox(words(key), field, hint);
        box.error().bind(problem);
        return box;
    }

    /// Something to tick.
    public static CheckBox tick(String id, String label, boolean on, Consumer<Boolean> chosen) {
        CheckBox tick = new CheckBox(label);
        tick.setId(id);
        tick.setMnemonicParsing(false);
        tick.setMinHeight(32);
        tick.setWrapText(true);
        tick.setSelected(on);
        tick.setOnAction(_ -> chosen.accept(tick.isSelected()));
        return tick;
    }

    /// A new passphrase, twice, with five words to take.
    public static VBox twice(NewPassphrase model, PassphraseField first, PassphraseField second) {
        Label suggestion = Texts.wrapping(Texts.strong(model.suggestion()));
        suggestion.setId("settings-suggestion");
        Button other = Buttons.link("settings-suggest", words("create.suggest-again"));
        other.setOnAction(_ -> suggestion.setText(model.suggestion()));
        HBox example = Layout.row(8, Texts.muted(words("create.suggestion")), other);
        return Layout.column(
                16,
                box("settings.passphrase.new", first, words("create.passphrase-hint"), model.problem()),
                box("create.again", second, "", model.againProblem()),
                Layout.column(0, example, suggestion));
    }
}
