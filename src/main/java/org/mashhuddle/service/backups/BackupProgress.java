package org.mashhuddle.service.backups;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.mashhuddle.store.durable.FileSteps;

/// How far a backup, a check or a restore has come, for whoever waits; and the way to stop it. It may
/// be asked on any thread.
public final class BackupProgress implements FileSteps.Watch {

    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile Step step = Step.COPYING;
    private volatile boolean cancelled;
    private final ReentrantLock gate = new ReentrantLock();
    private final Condition opened = gate.newCondition();
    private boolean held;

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
        waitWhileHeld();
        goingOn(bytes);
    }

    /// The same where nothing waits, since somebody else would wait for it: while the record is held.
    void goingOn(long bytes) throws IOException {
        if (cancelled && step != Step.FINISHING) {
            throw new Cancelled();
        }
        done.addAndGet(bytes);
    }

    private void waitWhileHeld() {
        gate.lock();
        try {
            while (held && !cancelled) {
                opened.awaitUninterruptibly();
            }
        } finally {
            gate.unlock();
        }
    }

    /// Waits before the next step until it is let go on: somebody types, or a save waits.
    public void hold() {
        hold(true);
    }

    /// Goes on.
    public void goOn() {
        hold(false);
    }

    private void hold(boolean now) {
        gate.lock();
        try {
            held = now;
            opened.signalAll();
        } finally {
            gate.unlock();
        }
    }

    public void begin(Step next, long bytes) {
        done.set(0);
        total = bytes;
        step = next;
    }

    /// Stops it before its next step; nothing half-made is left.
    public void cancel() {
        cancelled = true;
        goOn();
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
