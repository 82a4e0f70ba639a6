package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;

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

    static <E extends Enum<E>> String said(String each, E one) {
        return words(each + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
