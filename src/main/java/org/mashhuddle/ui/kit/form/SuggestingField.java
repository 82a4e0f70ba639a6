package org.mashhuddle.ui.kit.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// A field that offers the words of a list while somebody types; the down key offers all.
final class SuggestingField extends TextField {

    private final Function<String, List<String>> with;
    private final List<String> all;
    private final PopupChoice<String> popup;
    private boolean taking;

    SuggestingField(String id, Function<String, List<String>> with, List<String> all) {
        this.with = with;
        this.all = all;
        this.popup = new PopupChoice<>(id + "-list", words -> words, this::take);
        setId(id);
        textProperty().subscribe((_, typed) -> offer(typed));
        focusedProperty().subscribe(now -> {
            if (!now) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void offer(String typed) {
        if (isFocused() && !taking) {
            popup.show(this, typed.isBlank() ? List.of() : with.apply(typed));
        }
    }

    private void press(KeyEvent event) {
        if (popup.press(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            popup.show(this, all.isEmpty() ? with.apply("") : all);
            event.consume();
        }
    }

    private void take(String words) {
        taking = true;
        setText(words);
        end();
        taking = false;
    }
}
