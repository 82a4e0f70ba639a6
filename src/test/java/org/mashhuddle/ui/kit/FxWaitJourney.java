package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A screen whose rows come and go is waited for without falling over it.
@ExtendWith(ApplicationExtension.class)
class FxWaitJourney {

    private static final int ROWS = 4000;
    private static final int BUILT_ANEW = 60;

    private final VBox rows = new VBox();

    @Start
    void start(Stage stage) {
        rows.setManaged(false);
        stage.setScene(new Scene(new HBox(rows), 400, 300));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                rows.getChildren().setAll(many(pulses % 2 == 0 ? ROWS : ROWS / 2));
                if (pulses >= BUILT_ANEW) {
                    rows.getChildren().getLast().setId("last-row");
                    stop();
                }
            }
        }.start();
    }

    private static List<Node> many(int rows) {
        return IntStream.range(0, rows).mapToObj(_ -> (Node) new Pane()).toList();
    }

    @Test
    void rowsThatComeAndGo(FxRobot robot) throws TimeoutException {
        FxWait.until(60, () -> robot.lookup("#last-row").tryQuery().isPresent());
        assertThat(rows.getChildren().getLast().getId()).isEqualTo("last-row");
    }
}
