package org.mashhuddle.ui.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.theme.Theming;

/// The first window and the one for the room.
final class TwoScreensProgram {

    private TwoScreensProgram() {}

    public static void main(String[] arguments) {
        Platform.startup(TwoScreensProgram::open);
    }

    private static void open() {
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        Shell shell = new Shell(
                new Theming(),
                new Notices(),
                (_, _) -> new Screen(new Region(), nothing, nothing, List.of(), List.of(), () -> {}),
                () -> () -> {},
                "1");
        shell.show(new Stage(), 1000, 700);
        shell.projector().show(new Region());
    }
}
