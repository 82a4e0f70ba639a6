package org.mashhuddle.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The real background: one store thread, virtual threads for documents, results on the JavaFX
/// thread. The store thread is never interrupted.
public final class Threads implements Background, AutoCloseable {

    private final Executor window;
    private final ExecutorService store =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private final ExecutorService documents = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Long> newest = new HashMap<>();

    /// @param window runs results on the JavaFX thread: `Platform::runLater`
    public Threads(Executor window) {
        this.window = window;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        store.execute(() -> perform(work, done, failed, () -> true));
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        BooleanSupplier wanted = ticket(key);
        store.execute(() -> perform(work, done, failed, wanted));
    }

    @Override
    public <T> void document(
            String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        BooleanSupplier wanted = ticket(key);
        documents.execute(() -> perform(work, done, failed, wanted));
    }

    /// Waits until the store work already asked for is done.
    @Override
    public void close() {
        store.shutdown();
        documents.shutdownNow();
        try {
            store.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BooleanSupplier ticket(String key) {
        long mine = newest.merge(key, 1L, Long::sum);
        return () -> newest.getOrDefault(key, 0L) == mine;
    }

    private <T> void perform(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed, BooleanSupplier wanted) {
        try {
            T result = work.call();
            show(wanted, () -> done.accept(result));
        } catch (Exception problem) {
            show(wanted, () -> failed.accept(problem));
        }
    }

    private void show(BooleanSupplier wanted, Runnable result) {
        window.execute(() -> {
            if (wanted.getAsBoolean()) {
                result.run();
            }
        });
    }
}
