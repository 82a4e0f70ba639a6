package org.mashhuddle.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A list says that nothing is there once it is read.
@ExtendWith(ApplicationExtension.class)
class EmptyWordsJourney {

    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private EmptyWords nothing;
    private EmptyWords elsewhere;
    private StackPane root;

    @Start
    void start(Stage stage) {
        nothing = new EmptyWords("Nobody is missing");
        elsewhere = new EmptyWords("No meeting");
        ListView<String> list = new ListView<>();
        list.setPlaceholder(nothing);
        root = new StackPane(list);
        Scene scene = new Scene(root, 1440, 900);
        EmptyWords.lend(scene, reading.getReadOnlyProperty());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itSaysSoOnceAllIsReadAndGoesOnSayingItWhileSomethingIsSaved(FxRobot robot) {
        assertThat(nothing.getText()).isEmpty();
        robot.interact(() -> reading.set(false));
        assertThat(nothing.getText()).isEqualTo("Nobody is missing");
        robot.interact(() -> reading.set(true));
        assertThat(nothing.getText()).isEqualTo("Nobody is missing");
        robot.interact(() -> root.getChildren().add(elsewhere));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(elsewhere.getText()).isEmpty();
    }

    @Test
    void whereNothingIsLentAllIsReadAtOnce(FxRobot robot) {
        robot.interact(() -> {
            root.getScene().getProperties().clear();
            root.getChildren().add(elsewhere);
        });
        assertThat(elsewhere.getText()).isEqualTo("No meeting");
    }
}
