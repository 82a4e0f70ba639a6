package org.mashhuddle.ui.kit;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Waits until something holds in a window. It is looked at on the thread of the window: from another one a screen that
/// is being built is seen in parts, and a search in it ends at a place that is gone.
public final class FxWait {

    private static final int LOOK_MILLIS = 30_000;

    private FxWait() {}

    /// @param holds called on the JavaFX thread, again and again
    /// @throws TimeoutException where it does not hold after so many seconds
    public static void until(int seconds, Callable<Boolean> holds) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(
                    seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(LOOK_MILLIS, holds));
        } catch (TimeoutException late) {
            TimeoutException told = new TimeoutException(
                    "After %d s: %s".formatted(seconds, WaitForAsyncUtils.waitForAsyncFx(LOOK_MILLIS, FxWait::carets)));
            told.initCause(late);
            throw told;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where the caret of each window is: what a wait that was in vain is explained by. No word of a screen is in it.
    private static String carets() {
        return Window.getWindows().stream()
                .map(window -> "%s%s: %s"
                        .formatted(
                                window.getClass().getSimpleName(),
                                window.isFocused() ? " in front" : "",
                                path(window.getScene().getFocusOwner())))
                .collect(Collectors.joining("; "));
    }

    private static String path(@Nullable Node at) {
        return Stream.iterate(at, Objects::nonNull, node -> (Node) node.getParent())
                .map(node -> node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()))
                .collect(Collectors.joining(" < "));
    }
}
