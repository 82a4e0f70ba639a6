package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.guard.WindowGuard;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A window that was closed does nothing any more, and nobody holds it: neither the clock that waits for nobody being
/// there nor the one of the screen that was open.
class ClosedWindowTest extends ApplicationTest {

    private static final int ROUNDS = 100;

    @Test
    void itIsHeldByNobody() {
        AtomicReference<Stage> stage = new AtomicReference<>();
        WeakReference<Shell> shell = shown(stage);
        interact(() -> stage.get().hide());
        stage.set(null);
        assertThat(isGone(shell)).as("the closed window is gone").isTrue();
    }

    private WeakReference<Shell> shown(AtomicReference<Stage> stage) {
        AtomicReference<WeakReference<Shell>> made = new AtomicReference<>();
        interact(() -> {
            Shell shell = new Shell(new Theming(), new Notices(), ClosedWindowTest::screen, () -> () -> {}, "1.0.0");
            stage.set(new Stage());
            shell.show(stage.get(), 400, 300);
            WindowGuard guard = new WindowGuard(new Theming(), shell, () -> shell.setDisable(true));
            guard.follow(shell.getScene());
            guard.begin(IdleTime.usual(), "OFFICIAL-SENSITIVE");
            made.set(new WeakReference<>(shell));
        });
        return made.get();
    }

    private static Screen screen(Destination to, Navigator navigator) {
        StackPane body = new StackPane();
        Beats seconds = new Beats(Duration.seconds(1), body, () -> navigator.go(to));
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(body, nothing, nothing, List.of(), List.of(), seconds::stop);
    }

    private static boolean isGone(WeakReference<?> held) {
        for (int round = 0; round < ROUNDS && held.get() != null; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        return held.get() == null;
    }
}
