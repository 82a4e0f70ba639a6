package org.mashhuddle.ui.settings.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A role of several words beside a narrow list of users: whoever ticks it reads all of them.
@ExtendWith(ApplicationExtension.class)
class TickWordsJourney {

    private static final String WORDS = "Administrator; no children’s records";

    @Start
    void start(Stage stage) {
        CheckBox tick = Fields.tick("tick", WORDS, true, _ -> {});
        VBox form = new VBox(tick, Fields.tick("other", "Auditor; reads the trail only", false, _ -> {}));
        form.setMaxWidth(200);
        form.setPrefWidth(200);
        Scene scene = new Scene(new VBox(form), 600, 400);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void noneOfItsWordsIsCut(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        CheckBox tick = robot.lookup("#tick").queryAs(CheckBox.class);
        Text drawn = (Text) tick.lookup(".text");
        assertThat(tick.getWidth()).isLessThanOrEqualTo(200);
        assertThat(drawn.getText()).isEqualTo(WORDS);
    }
}
