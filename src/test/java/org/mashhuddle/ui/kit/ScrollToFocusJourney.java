package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What was added, and the caret, stay in sight in a form that scrolls.
class ScrollToFocusJourney extends ApplicationTest {

    private TextField field;
    private FlowPane chips;
    private VBox rows;
    private ScrollPane form;

    @Override
    public void start(Stage stage) {
        field = new TextField();
        chips = new FlowPane(field);
        rows = new VBox();
        form = Layout.scrolling(new VBox(high(150), chips, rows, high(400)));
        form.setFocusTraversable(false);
        chips.setMaxWidth(300);
        field.setMinWidth(200);
        // As high whatever window was there before.
        form.setPrefSize(400, 200);
        stage.setScene(new Scene(new Group(form)));
        stage.show();
        ScrollToFocus.keep(form);
    }

    private static Region high(double height) {
        Region region = new Region();
        region.setMinSize(300, height);
        return region;
    }

    private static boolean isInSight(Bounds at) {
        return at.getHeight() > 0 && at.getMinY() >= 0 && at.getMaxY() <= 200;
    }

    private static void comesIntoSight(Node node) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> isInSight(node.localToScene(node.getLayoutBounds())));
    }

    /// Whether or not the window was drawn in between.
    @Test
    void whatWasJustAdded() throws Exception {
        CompletableFuture<Bounds> at = new CompletableFuture<>();
        interact(() -> {
            Label row = new Label("1.67 Ring the bus depot");
            row.setMinHeight(60);
            rows.getChildren().add(high(200));
            rows.getChildren().add(row);
            ScrollToFocus.bring(form, row);
            Platform.runLater(() -> at.complete(row.localToScene(row.getLayoutBounds())));
        });
        assertThat(isInSight(at.get(5, TimeUnit.SECONDS))).isTrue();
    }

    /// Whoever clicks beside a field writes on in it.
    @Test
    void theCaretStaysAtAClickOnTheGround() throws Exception {
        interact(field::requestFocus);
        comesIntoSight(field);
        clickOn(point(form).atPosition(Pos.TOP_LEFT).atOffset(5, 5), MouseButton.PRIMARY);
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void theCaretThatGoesToTheNextLine() throws Exception {
        interact(field::requestFocus);
        comesIntoSight(field);
        interact(() -> chips.getChildren().addFirst(high(60)));
        comesIntoSight(field);
    }

    /// A band that appears, or a head that needs one more line, takes its room from the form.
    @Test
    void theCaretWhereTheFormGetsLower() throws Exception {
        interact(field::requestFocus);
        comesIntoSight(field);
        interact(() -> form.setPrefHeight(100));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
            Bounds at = field.localToScene(field.getLayoutBounds());
            return form.getViewportBounds().getHeight() <= 100 && at.getMinY() >= 0 && at.getMaxY() <= 100;
        });
    }
}
