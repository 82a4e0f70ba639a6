package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A journey's window costs no painting; a picture of it shows what is in it, and so it does after a change.
class UnpaintedWindowsJourney extends ApplicationTest {

    private final Pane pane = new Pane();
    private Stage stage;

    @Override
    public void start(Stage on) {
        stage = on;
        stage.setScene(new Scene(pane, 200, 200));
        stage.show();
    }

    @Test
    void theWindowIsNotPaintedAndItsPictureIs() {
        WaitForAsyncUtils.waitForFxEvents();
        for (Color colour : new Color[] {Color.RED, Color.LIME}) {
            interact(() ->
                    pane.setStyle("-fx-background-color: " + colour.toString().replace("0x", "#")));
            WaitForAsyncUtils.waitForFxEvents(20);
            interact(() -> {
                assertThat(at(stage.getScene().snapshot(null)))
                        .as("the picture")
                        .isEqualTo(colour);
                assertThat(onTheScreen()).as("the window").isNotEqualTo(colour);
            });
        }
    }

    private static Color at(WritableImage picture) {
        return picture.getPixelReader().getColor(100, 100);
    }

    private Color onTheScreen() {
        return new Robot().getPixelColor(stage.getX() + 100, stage.getY() + 100);
    }
}
