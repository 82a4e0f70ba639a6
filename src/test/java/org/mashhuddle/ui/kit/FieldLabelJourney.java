package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What a field asks for is read whole, also with the largest letters beside a list.
class FieldLabelJourney extends ApplicationTest {

    private Theming look;
    private FieldBox box;

    @Override
    public void start(Stage stage) {
        look = new Theming();
        box = new FieldBox("How far the reason may be shared", new TextField());
        box.setMaxWidth(240);
        box.setPrefWidth(240);
        Scene scene = new Scene(new HBox(box), 600, 400);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itsLabelBreaksWhereItHasNoRoom() {
        interact(() -> look.size().set(TextSize.LARGEST));
        WaitForAsyncUtils.waitForFxEvents();
        Label label = (Label) box.lookup(".field-label");
        assertThat(((Text) label.lookup(".text")).getText())
                .isEqualToNormalizingWhitespace("How far the reason may be shared");
        assertThat(label.getHeight()).isGreaterThan(40);
    }
}
