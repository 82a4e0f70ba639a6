package org.mashhuddle.ui.children.details;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// A field that offers the words of a national list while somebody types; the down key offers all.
final class CodedField extends TextField {

    private final CodeList list;
    private final PopupChoice<String> popup;
    private boolean taking;

    CodedField(String id, CodeList list) {
        this.list = list;
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
            popup.show(this, typed.isBlank() ? List.of() : list.with(typed));
        }
    }

    private void press(KeyEvent event) {
        if (popup.press(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            popup.show(this, list.all());
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
