package org.mashhuddle.store.audit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.store.core.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks that wait to be written into the trail: several in one commit, none later than a second. A
/// look that could not be written stays and is tried again.
public final class ViewLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewLog.class);
    private static final long PAUSE_MILLIS = 500;
    private final Deque<View> waiting = new ArrayDeque<>();
    private final Runnable writer;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("trail-views").daemon().factory());
    private int taken;
    private boolean planned;

    /// @param writer writes what [#waiting()] gives and then calls [#written()]
    public ViewLog(Runnable writer) {
        this.writer = writer;
    }

    /// One look.
    public record View(UserId viewer, Instant at, AuditEvent look) {}

    public synchronized void add(View view) {
        waiting.add(view);
        plan();
    }

    private synchronized void plan() {
        if (!planned && !clockwork.isShutdown()) {
            planned = true;
            var _ = clockwork.schedule(this::write, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        synchronized (this) {
            planned = false;
        }
        try {
            writer.run();
        } catch (StoreFailure e) {
            LOG.warn("Views were not written, code {}; they will be tried again", e.code());
            plan();
        }
    }

    /// What is to be written now.
    public synchronized List<View> waiting() {
        taken = waiting.size();
        return List.copyOf(waiting);
    }

    /// What was given last has been committed.
    public synchronized void written() {
        for (; taken > 0; taken--) {
            waiting.remove();
        }
    }

    /// Stops; what waits is left for the last commit.
    @Override
    public void close() {
        clockwork.shutdown();
    }
}
