package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.settings.section.Fields;

/// What the forms of these sections have in common.
final class GovernanceFields {

    private static final int LINES = 4;

    private GovernanceFields() {}

    /// Several lines of words. Tab goes on to the next field.
    static TextArea area(String id, String key) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setAccessibleText(words(key));
        GrowingArea.leavesByTab(area);
        return area;
    }

    /// One of several, none of them preselected.
    ///
    /// @param each what stands before the name of each in the messages
    static <E extends Enum<E>> MarkButton<E> choice(String id, String key, String each, List<E> all) {
        List<Option<E>> options = all.stream()
                .map(one -> new Option<>(one, said(each, one), Feather.CHEVRON_RIGHT))
                .toList();
        MarkButton<E> choice = MarkButton.of(id, words(key), options);
        choice.setAccessibleText(words(key));
        return choice;
    }

    /// Keeps what is typed into a form of the retention; what was refused is off the screen with the next key.
    static PutBackBand keep(RetentionViewModel model, String form, TextInputControl... fields) {
        corrected(model, fields);
        return Fields.keep(model.typed(form), fields);
    }

    /// What was refused is off the screen with the next key.
    static void corrected(RetentionViewModel model, TextInputControl... fields) {
        for (TextInputControl field : fields) {
            field.textProperty().subscribe((_, _) -> model.corrected());
        }
    }

    /// Enter keeps from each of the fields, as in every form of one line each.
    static void entered(Button verb, TextField... fields) {
        for (TextField field : fields) {
            field.setOnAction(_ -> verb.fire());
        }
    }

    static <E extends Enum<E>> String said(String each, E one) {
        return words(each + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
