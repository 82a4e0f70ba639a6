package org.mashhuddle.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// Waits until something holds in a window. It is looked at on the thread of the window: from another one a screen that
/// is being built is seen in parts, and a search in it ends at a place that is gone.
public final class FxWait {

    private static final int LOOK_MILLIS = 30_000;

    private FxWait() {}

    /// @param holds called on the JavaFX thread, again and again
    /// @throws TimeoutException where it does not hold after so many seconds
    public static void until(int seconds, Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(LOOK_MILLIS, holds));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
