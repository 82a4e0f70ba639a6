package org.mashhuddle.service.backups;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.mashhuddle.store.durable.FileSteps;

/// How far a backup, a check or a restore has come, for whoever waits; and the way to stop it. It may
/// be asked on any thread.
public final class BackupProgress implements FileSteps.Watch {

    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile Step step = Step.COPYING;
    private volatile boolean cancelled;

    /// What is being done.
    public enum Step {
        /// Files are copied.
        COPYING,
        /// The copy is opened and read from end to end.
        CHECKING,
        /// It is being given its name, or its place.
        FINISHING
    }

    /// Stopped by who waits for it.
    public static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("Cancelled");
        }
    }

    @Override
    public void before(long bytes) throws IOException {
        if (cancelled && step != Step.FINISHING) {
            throw new Cancelled();
        }
        done.addAndGet(bytes);
    }

    public void begin(Step next, long bytes) {
        done.set(0);
        total = bytes;
        step = next;
    }

    /// Stops it before its next step; nothing half-made is left.
    public void cancel() {
        cancelled = true;
    }

    /// What is being done.
    public Step step() {
        return step;
    }

    /// From 0 to 1; -1 where it cannot be said.
    public double part() {
        long all = total;
        return all <= 0 || step == Step.FINISHING ? -1 : Math.min(1, (double) done.get() / all);
    }

    @Override
    public String toString() {
        return "BackupProgress";
    }
}
