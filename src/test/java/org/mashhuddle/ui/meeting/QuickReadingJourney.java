package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.actions.QuickLineViewModel;
import org.testfx.framework.junit5.ApplicationTest;

/// What stands in an item already when it is opened, half an action and a text, is as high as it is wide from the
/// first picture on.
class QuickReadingJourney extends ApplicationTest {

    private QuickReading reading;
    private GrowingArea text;
    private double textBefore;

    @Override
    public void start(Stage stage) {
        VBox dock = new VBox(4);
        reading = new QuickReading(dock, new Region());
        reads();
        text = new GrowingArea("shared-police", "What do police know?");
        text.setText("His file is on its way.");
        textBefore = text.prefHeight(-1);
        dock.getChildren().setAll(text, reading.row());
        Scene scene = new Scene(dock, 700, 200);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void reads() {
        reading.show(new QuickLineViewModel.Reads(false, "", "", "Ring the", "", List.of(), ""));
    }

    @Test
    void nothingIsHigherThanItsLines() {
        assertThat(textBefore).as("before it has a width").isLessThan(40);
        assertThat(text.getHeight()).isLessThan(40);
        assertThat(reading.row().getHeight()).isLessThan(40);
    }
}
