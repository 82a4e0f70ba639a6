package org.mashhuddle.ui.shell;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.theme.Theming;

/// The first window and the one for the room, and once in a while a line that says where they stand.
final class TwoScreensProgram {

    private static final Duration PAUSE = Duration.millis(300);

    private TwoScreensProgram() {}

    public static void main(String[] arguments) {
        Platform.startup(TwoScreensProgram::open);
    }

    private static void open() {
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        Shell shell = new Shell(
                new Theming(),
                new Notices(),
                (_, _) -> new org.mashhuddle.ui.kit.Screen(
                        new Region(), nothing, nothing, List.of(), List.of(), () -> {}),
                () -> () -> {},
                "1");
        Stage first = new Stage();
        shell.show(first, 1000, 700);
        shell.projector().show(new Region());
        Timeline told = new Timeline(new KeyFrame(PAUSE, _ -> say(first)));
        told.setCycleCount(Timeline.INDEFINITE);
        told.play();
    }

    private static void say(Stage first) {
        String room = Window.getWindows().stream()
                .filter(window -> !window.equals(first))
                .map(TwoScreensProgram::place)
                .findFirst()
                .orElse("none");
        System.out.println(Screen.getScreens().size() + " screens; first " + side(first) + "; room " + room);
    }

    private static String side(Window window) {
        return window.getX() + window.getWidth() / 2 < 1280 ? "left" : "right";
    }

    private static String place(Window window) {
        boolean fills = window.getWidth() == 1280 && window.getHeight() == 800;
        return side(window) + (fills ? " filled" : " in part");
    }
}
