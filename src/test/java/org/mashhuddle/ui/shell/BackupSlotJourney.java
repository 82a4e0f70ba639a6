package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.text.BackupWords;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;

/// What is said of the backups at the foot of a screen that has little room left, as in a late meeting at 1280.
class BackupSlotJourney extends ApplicationTest {

    private final HBox bar = new HBox();

    @Override
    public void start(Stage stage) {
        bar.getChildren()
                .add(new BackupSlot(new SimpleObjectProperty<>(Optional.of(new BackupWords.State(
                        "Not backed up since Tue 24/11 17:41: COPIES cannot be reached", "Not backed up", false)))));
        Scene scene = new Scene(new StackPane(bar), 900, 40);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private String seen(double width) {
        interact(() -> {
            // Of the bar, not of the window: that may be another's, which is never as narrow.
            bar.setMaxWidth(width);
            bar.getParent().applyCss();
            bar.getParent().layout();
        });
        return lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .reduce("", String::concat);
    }

    /// It was cut in the middle of a word.
    @Test
    void whatIsMissingIsReadWholeOrBriefly() {
        assertThat(seen(900)).startsWith("Not backed up since Tue");
        assertThat(seen(180)).isEqualTo("Not backed up");
    }
}
