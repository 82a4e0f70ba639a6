package org.mashhuddle.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationExtension;

/// The window over the demo day, with screens that have in them only what a test gives them.
@ExtendWith(ApplicationExtension.class)
abstract class ShellOfTheDemo {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    static Session open;
    Notices notices;
    Shell shell;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    /// The window; each test is started by itself.
    void show(Stage stage) {
        notices = new Notices();
        shell = new Shell(new Theming(), notices, (to, _) -> screen(body(to)), () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    /// What is in a screen.
    abstract Region body(Destination to);

    private static Screen screen(Region body) {
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(body, nothing, nothing, List.of(), List.of(), () -> {});
    }

    /// Somebody has unlocked.
    void enter(Optional<MeetingId> meeting) {
        shell.enter(new WorkSession(open.user(), open.profile(), DAY, meeting));
    }
}
