package org.mashhuddle.ui.kit.text;

import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

/// Puts words on the clipboard and tells every window so: whoever takes them away again need not guess
/// whether they were copied here.
public final class Copy {

    /// The program has put something on the clipboard.
    public static final EventType<Event> MADE = new EventType<>(Event.ANY, "MASH_HUDDLE_COPY");

    private Copy() {}

    /// Copies these words.
    public static void of(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .forEach(window -> Event.fireEvent(window.getScene(), new Event(MADE)));
    }
}
