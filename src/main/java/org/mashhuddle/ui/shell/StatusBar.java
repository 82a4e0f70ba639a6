package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mashhuddle.ui.kit.KeyCap;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.NoticePane;
import org.mashhuddle.ui.kit.Screen;

/// Facts of the screen at the left, the keys that always work at the right; a notice takes the
/// place of the keys while it is shown, and the bar grows with it.
final class StatusBar extends HBox {

    private final HBox end;

    private StatusBar(HBox end) {
        this.end = Layout.styled(end, "status-end");
        end.setMinWidth(USE_PREF_SIZE);
        setId("status");
        setMinWidth(0);
        getStyleClass().add("status");
    }

    static StatusBar open() {
        return new StatusBar(new HBox(
                new Label(words("shell.lock")),
                new KeyCap("Ctrl+L"),
                new Label(words("shell.keys")),
                new KeyCap("F1")));
    }

    static StatusBar locked(String version) {
        return new StatusBar(
                new HBox(new Label(words("shell.version", version)), new Label(words("shell.keys")), new KeyCap("F1")));
    }

    void show(Screen screen, NoticePane notice) {
        getChildren().setAll(screen.status());
        getChildren().addAll(Layout.grow(), notice, end);
        end.visibleProperty().bind(notice.visibleProperty().not());
        end.managedProperty().bind(end.visibleProperty());
    }
}
