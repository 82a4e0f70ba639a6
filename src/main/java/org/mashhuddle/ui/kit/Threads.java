package org.mashhuddle.ui.kit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The real background: one store thread, virtual threads for documents, results on the JavaFX
/// thread. No thread is ever interrupted: a print may be reading from the store as the window
/// closes, and an interrupt there closes the file before the saves that wait behind it.
public final class Threads implements Background, AutoCloseable {

    /// What a document is waited for when the window closes.
    public static final Duration LONGEST_PRINT = Duration.ofSeconds(30);

    private final Executor window;
    private final Consumer<? super Exception> faults;
    private final ExecutorService store =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private final ExecutorService documents = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Long> newest = new HashMap<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicInteger prints = new AtomicInteger();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    /// Threads whose failures are told to whoever asked for the work, and to nobody else.
    ///
    /// @param window runs results on the JavaFX thread: `Platform::runLater`
    public Threads(Executor window) {
        this(window, _ -> {});
    }

    /// @param faults gets each failure that no sentence of the program was written for: a person is told that
    ///   the log has it
    public Threads(Executor window, Consumer<? super Exception> faults) {
        this.window = window;
        this.faults = faults;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        begin(() -> perform(work, done, failed, () -> true, saves));
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        BooleanSupplier wanted = ticket(key);
        begin(() -> perform(work, done, failed, wanted, saves));
    }

    @Override
    public <T> void document(
            String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        BooleanSupplier wanted = ticket(key);
        begin(documents, prints, () -> perform(work, done, failed, wanted, prints));
    }

    private void begin(Runnable work) {
        begin(store, saves, work);
        reading.set(true);
    }

    private static void begin(Executor where, AtomicInteger unfinished, Runnable work) {
        unfinished.incrementAndGet();
        try {
            where.execute(work);
        } catch (RejectedExecutionException closed) {
            unfinished.decrementAndGet();
            throw closed;
        }
    }

    /// How much store work was asked for and is not done, or its result not seen.
    public int storeWork() {
        return saves.get();
    }

    /// Whether there is any; to be asked on the JavaFX thread.
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// How many documents are being made or printed.
    public int documents() {
        return prints.get();
    }

    /// Done when the store work asked for by now is.
    public CompletableFuture<Void> settled() {
        return store.isShutdown()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(() -> {}, store);
    }

    /// Whether it is done after so long, well or not; nobody is kept waiting longer.
    public static boolean isDoneWithin(CompletableFuture<Void> work, Duration longest) {
        return work.copy()
                .completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, _) -> work.isDone())
                .join();
    }

    /// Waits until all that was asked for is done: store work however long it takes, a document no
    /// longer than a printer can be waited for.
    @Override
    public void close() {
        store.shutdown();
        documents.shutdown();
        boolean interrupted = false;
        while (!store.isTerminated()) {
            interrupted |= !hasWaited(store);
        }
        interrupted |= !hasWaited(documents);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return false when the wait was interrupted
    private static boolean hasWaited(ExecutorService work) {
        try {
            var _ = work.awaitTermination(LONGEST_PRINT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException meanwhile) {
            return false;
        }
    }

    private BooleanSupplier ticket(String key) {
        long mine = newest.merge(key, 1L, Long::sum);
        return () -> newest.getOrDefault(key, 0L) == mine;
    }

    /// It is unfinished until its result is seen in the window: what that asks for begins before it ends.
    private <T> void perform(
            Callable<T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed,
            BooleanSupplier wanted,
            AtomicInteger unfinished) {
        Runnable result = () -> {};
        try {
            T value = work.call();
            result = () -> done.accept(value);
        } catch (Exception problem) {
            result = failing(problem, failed);
        } catch (Error broken) { // memory that ran out, above all: a page that is told nothing waits for ever
            result = failing(new IllegalStateException(broken), failed);
        } finally {
            show(wanted, result, unfinished);
        }
    }

    private Runnable failing(Exception problem, Consumer<? super Exception> failed) {
        if (!RefusalWords.hasOwn(problem)) {
            faults.accept(problem);
        }
        return () -> failed.accept(problem);
    }

    private void show(BooleanSupplier wanted, Runnable result, AtomicInteger unfinished) {
        window.execute(() -> {
            unfinished.decrementAndGet();
            try {
                if (wanted.getAsBoolean()) {
                    result.run();
                }
            } finally {
                reading.set(saves.get() > 0);
            }
        });
    }
}
