package org.mashhuddle.store;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.store.core.RecordClosed;
import org.mashhuddle.store.core.StoreFailure;

/// The one thread that is ever inside the database. Nobody outside has hold of it, so nobody can
/// interrupt it; whoever waits for it and is interrupted meanwhile goes on waiting, and finds the
/// interrupt afterwards.
final class StoreThread {

    private static final String NAME = "record";
    private final AtomicReference<@Nullable Thread> own = new AtomicReference<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name(NAME).daemon().factory());

    /// Something to be done inside.
    interface Work<T> {
        T run() throws SQLException;
    }

    /// Does it, after everything that was asked for before.
    ///
    /// @throws IllegalStateException inside another work, and after the end
    <T> T run(Work<T> work) {
        asked.incrementAndGet();
        try {
            return unhurried(work);
        } finally {
            asked.decrementAndGet();
        }
    }

    /// The same with something that is to be kept: after the end it is not.
    ///
    /// @throws RecordClosed that says so
    <T> T keep(Work<T> work) {
        try {
            return run(work);
        } catch (RecordClosed before) {
            throw before.unsaved();
        }
    }

    /// Does what nobody sits and waits for: views that are put down, a copy that is made.
    <T> T unhurried(Work<T> work) {
        refuseInside();
        try {
            return waited(queue.submit(() -> {
                own.set(Thread.currentThread());
                return work.run();
            }));
        } catch (RejectedExecutionException _) {
            throw RecordClosed.unseen();
        }
    }

    /// Whether somebody waits beside who asked for what is being done.
    boolean isAwaited() {
        return asked.get() > 1;
    }

    private void refuseInside() {
        if (Thread.currentThread() == own.get()) {
            throw new IllegalStateException("A transaction inside a transaction");
        }
    }

    /// The first work: when it fails there will be no other.
    <T> T orEnd(Work<T> first) {
        boolean done = false;
        try {
            T result = run(first);
            done = true;
            return result;
        } finally {
            if (!done) {
                queue.shutdown();
            }
        }
    }

    /// The last work; nothing where the end was before.
    void end(Work<Boolean> last) {
        refuseInside();
        if (queue.isShutdown()) {
            return;
        }
        try {
            run(last);
        } finally {
            queue.shutdown();
        }
    }

    private static <T> T waited(Future<T> asked) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return asked.get();
                } catch (InterruptedException meanwhile) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw unwrapped(failed);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException problem -> problem;
            case Error problem -> throw problem;
            case SQLException refused -> StoreFailure.of("The record could not be opened", refused);
            case null, default -> new IllegalStateException(failed);
        };
    }
}
