package org.testfx.util;

import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// Waits for the JavaFX thread. Replaces the TestFX class of the same name.
///
/// TestFX sleeps 50 ms after each key and click. That was more than half of the time of all journeys. This class runs
/// the queued events and some frames instead.
///
/// TestFX calls it, so its names are those of TestFX. An exception on the JavaFX thread that no test waited for fails
/// the next wait.
public final class WaitForAsyncUtils {

    // Enough for what is built one part a frame. A test that needs more waits for its result.
    private static final int FRAMES = 4;
    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    // Some tests hold up the hub on purpose.
    private static final long LONGEST_READ_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();
    private static final ExecutorService WORKERS =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    static {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> report(thrown));
    }

    private WaitForAsyncUtils() {}

    private static void report(Throwable thrown) {
        thrown.printStackTrace();
        UNCAUGHT.add(thrown);
    }

    private static void failIfUncaught() {
        Throwable thrown = UNCAUGHT.poll();
        if (thrown != null) {
            throw new IllegalStateException("Uncaught on another thread", thrown);
        }
    }

    public static void checkException() {
        waitForFxEvents();
        failIfUncaught();
    }

    public static void clearExceptions() {
        UNCAUGHT.clear();
    }

    /// @return completes with the result, on another thread
    public static <T> Future<T> async(Callable<T> work) {
        failIfUncaught();
        return WORKERS.submit(work);
    }

    public static Future<Void> async(Runnable work) {
        return async(Executors.callable(work, null));
    }

    /// @return completes with the result, on the JavaFX thread. A failure counts as uncaught until it is waited for.
    public static <T> Future<T> asyncFx(Callable<T> work) {
        failIfUncaught();
        FutureTask<T> task = new FutureTask<>(work) {
            @Override
            protected void setException(Throwable thrown) {
                UNCAUGHT.add(thrown);
                super.setException(thrown);
            }
        };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        return task;
    }

    public static Future<Void> asyncFx(Runnable work) {
        return asyncFx(Executors.callable(work, null));
    }

    /// @throws RuntimeException with the cause of the failure
    public static <T> @Nullable T waitFor(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw caught(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    public static <T> @Nullable T waitFor(long timeout, TimeUnit unit, Future<T> future) throws TimeoutException {
        try {
            return future.get(timeout, unit);
        } catch (ExecutionException failed) {
            throw caught(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static RuntimeException caught(ExecutionException failed) {
        UNCAUGHT.remove(failed.getCause());
        return new RuntimeException(failed.getCause());
    }

    /// Waits until the condition holds. It is asked again every ten milliseconds.
    public static void waitFor(long timeout, TimeUnit unit, Callable<Boolean> condition) throws TimeoutException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!holds(condition)) {
            if (System.nanoTime() - end >= 0) {
                throw new TimeoutException();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static <T> @Nullable T waitForAsyncFx(long millis, Callable<T> work) {
        return within(millis, asyncFx(work));
    }

    public static void waitForAsyncFx(long millis, Runnable work) {
        within(millis, asyncFx(work));
    }

    private static <T> @Nullable T within(long millis, Future<T> future) {
        try {
            return waitFor(millis, TimeUnit.MILLISECONDS, future);
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    /// Waits until the queued events have run, the windows are laid out, and the hub reads nothing.
    public static void waitForFxEvents() {
        waitForFxEvents(FRAMES);
    }

    /// @param frames how many to draw. All queued events run before each
    public static void waitForFxEvents(int frames) {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        long end = System.nanoTime() + LONGEST_READ_NANOS;
        draw(frames);
        while (isReading() && System.nanoTime() - end < 0) {
            do {
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            } while (isReading() && System.nanoTime() - end < 0);
            draw(frames);
        }
    }

    private static void draw(int frames) {
        for (int frame = 0; frame < frames; frame++) {
            waitFor(CompletableFuture.runAsync(WaitForAsyncUtils::drawFrame, Platform::runLater));
        }
        waitFor(CompletableFuture.runAsync(() -> {}, Platform::runLater));
    }

    /// Whether the hub of a window reads or writes, as the window itself knows it.
    private static boolean isReading() {
        return waitFor(CompletableFuture.supplyAsync(
                () -> Window.getWindows().stream()
                        .map(Window::getScene)
                        .filter(Objects::nonNull)
                        .anyMatch(scene -> EmptyWords.reading(scene).getValue()),
                Platform::runLater));
    }

    /// Draws a frame now, without waiting for the screen. Animations advance, and every window is laid out.
    private static void drawFrame() {
        try {
            Method pulse = QuantumToolkit.class.getDeclaredMethod("pulse");
            pulse.setAccessible(true);
            pulse.invoke(Toolkit.getToolkit());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The toolkit has changed", e);
        }
    }
}
