package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.page.LongSide;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What is missing, above what is signed: neither pushes the other out of sight for good.
class LongSideJourney extends ApplicationTest {

    private Theming look;
    private ScrollPane list;
    private ScrollPane all;
    private TextField field;
    private VBox foot;

    @Override
    public void start(Stage stage) {
        look = new Theming();
        list = new ScrollPane(high(600));
        field = new TextField();
        foot = new VBox(high(270), field);
        all = LongSide.of(list, foot);
        Region above = high(100);
        BorderPane window = new BorderPane(all);
        window.setTop(above);
        Scene scene = new Scene(window, 400, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Region high(double height) {
        Region region = new Region();
        region.setMinHeight(height);
        return region;
    }

    private void height(double height) {
        interact(() -> {
            all.getScene().getWindow().setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void withRoomForBothTheFootStandsAtTheBottomAndTheListHasTheRest() {
        height(800);
        assertThat(foot.localToScene(foot.getLayoutBounds()).getMaxY()).isBetween(799.0, 801.0);
        assertThat(list.getHeight()).isGreaterThan(300);
        assertThat(all.getContent().getLayoutBounds().getHeight())
                .isLessThanOrEqualTo(all.getViewportBounds().getHeight() + 1);
    }

    @Test
    void withoutRoomTheListKeepsSomeOfItsRowsAndTheCaretBelowComesIntoSight() {
        height(420);
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(160);
        interact(() -> look.size().set(TextSize.LARGEST));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(240);
        interact(field::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.localToScene(field.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(all.getScene().getHeight());
    }
}
