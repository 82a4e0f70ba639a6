package org.mashhuddle;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.mashhuddle.service.HubService;
import org.mashhuddle.ui.kit.text.Messages;

/// What the first page needs and the toolkit does not, fetched on a second thread while the toolkit
/// starts: the log, the words, a look at the hub's file. The window does the same once more and
/// finds it loaded; what is not there yet it waits for.
final class StartupPreloader {

    private static final Duration SHOWN = Duration.seconds(1);

    private StartupPreloader() {}

    /// @param window as it will be opened; asked for on the second thread, because even a time zone
    ///   takes its time to load
    static void begin(Supplier<WindowFactory> window) {
        Thread.ofPlatform().daemon().name("ahead").start(() -> fetch(window));
    }

    /// When the window is there and somebody types: what comes next asks more of the processor than all before.
    ///
    /// @param then what comes after that, on the same thread
    static void whenShown(Runnable then) {
        PauseTransition shown = new PauseTransition(SHOWN);
        shown.setOnFinished(_ -> Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            warmUp();
            then.run();
        }));
        shown.play();
    }

    static void warmUp() {
        HubService.warmUp();
        HubCalendar.warmUp();
        PrintLayouts.warmUp();
    }

    private static void fetch(Supplier<WindowFactory> window) {
        Log.takeInLibraries();
        Messages.known("shell.title");
        try {
            window.get().door().hub();
        } catch (RuntimeException _) {
            // The window meets the same trouble, and says so.
        }
    }
}
