package org.mashhuddle.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A row's menu opens by a press, does what is chosen, and leaves the caret in the list.
@ExtendWith(ApplicationExtension.class)
class RowMenuJourney {

    private ListView<String> list;
    private final AtomicInteger opened = new AtomicInteger();
    private final List<String> done = new ArrayList<>();

    @Start
    void start(Stage stage) {
        list = new ListView<>();
        list.getItems().setAll("one", "two");
        RowMenu menu = new RowMenu("More for one", this::verbs);
        menu.setId("row-menu");
        stage.setScene(new Scene(new HBox(list, menu), 600, 400));
        stage.show();
        list.requestFocus();
    }

    private List<MenuItem> verbs() {
        MenuItem verb = new MenuItem("Defer, time " + opened.incrementAndGet());
        verb.setOnAction(_ -> done.add(verb.getText()));
        return List.of(verb);
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    @Test
    void itIsMadeWhenItIsOpenedAndDoesWhatIsChosen(FxRobot robot) {
        assertThat(opened).as("made before anybody asked").hasValue(0);
        robot.clickOn("#row-menu");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(menus()).hasSize(1);
        robot.clickOn("Defer, time 1");
        assertThat(done).containsExactly("Defer, time 1");
        assertThat(menus()).isEmpty();
        assertThat(list.isFocused()).isTrue();
    }

    @Test
    void escLeavesItAndWhatItOffersIsAskedAgain(FxRobot robot) {
        robot.clickOn("#row-menu").push(KeyCode.ESCAPE);
        assertThat(menus()).isEmpty();
        assertThat(list.isFocused()).isTrue();
        robot.clickOn("#row-menu").clickOn("Defer, time 2");
        assertThat(done).containsExactly("Defer, time 2");
    }

    @Test
    void aSecondPressClosesIt(FxRobot robot) {
        robot.clickOn("#row-menu");
        assertThat(menus()).hasSize(1);
        robot.clickOn("#row-menu");
        assertThat(menus()).isEmpty();
    }
}
