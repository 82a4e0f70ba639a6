package org.mashhuddle.service.backups;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.store.core.RecordClosed;

/// Backs an open hub up by itself: a quarter of an hour after the last round, where something came
/// since. It begins only while nobody types and no save waits, and waits at its next step when
/// somebody does; but not for ever, since who types all morning has most to lose.
public final class AutomaticBackups {

    /// From one round to the next.
    public static final Duration EVERY = Duration.ofMinutes(15);

    /// How long a round is put off, or held up, for whoever types.
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration LOOK = Duration.ofMinutes(1);

    private final BackupService service;
    private final Actor actor;
    private final InstantSource clock;
    private final Executor beside;
    private Optional<BackupProgress> running = Optional.empty();
    private Optional<Instant> tried = Optional.empty();
    private Instant next = Instant.MIN;
    private Instant seen = Instant.MIN;
    private Optional<Instant> waitingSince = Optional.empty();
    private boolean stopped;

    /// @param actor who is here
    /// @param beside does the long work on a thread that holds nobody up
    public AutomaticBackups(BackupService service, Actor actor, InstantSource clock, Executor beside) {
        this.service = service;
        this.actor = actor;
        this.clock = clock;
        this.beside = beside;
    }

    /// Some time has passed.
    ///
    /// @param busy whether somebody types or a save waits
    public synchronized void beat(boolean busy) {
        Instant now = clock.instant();
        if (now.isBefore(seen)) {
            next = now; // the computer's clock was set back
        }
        seen = now;
        if (stopped || (running.isEmpty() && now.isBefore(next))) {
            return;
        }
        boolean waits = busy && isPatient(now);
        running.ifPresentOrElse(
                following -> {
                    if (waits) {
                        following.hold();
                    } else {
                        following.goOn();
                    }
                },
                () -> {
                    if (!waits) {
                        begin(now);
                    }
                });
    }

    private boolean isPatient(Instant now) {
        if (waitingSince.isEmpty()) {
            waitingSince = Optional.of(now);
        }
        return now.isBefore(waitingSince.get().plus(PATIENCE));
    }

    private void begin(Instant now) {
        waitingSince = Optional.empty();
        Optional<Instant> early = quarter(now).filter(now::isBefore);
        next = early.orElse(now.plus(LOOK));
        if (early.isPresent()) {
            return;
        }
        BackupProgress following = new BackupProgress();
        running = Optional.of(following);
        beside.execute(() -> run(following, now));
    }

    /// When a quarter of an hour will have passed since the last round.
    private Optional<Instant> quarter(Instant now) {
        Optional<Instant> made = service.standing().last();
        return Stream.concat(made.stream(), tried.stream())
                .filter(each -> !each.isAfter(now))
                .max(Instant::compareTo)
                .map(last -> last.plus(EVERY));
    }

    private void run(BackupProgress following, Instant now) {
        boolean made = false;
        try {
            if (service.isDue()) {
                made = true;
                service.makeDue(actor, BackupReason.QUARTER, following);
            }
        } catch (BackupFailure said) {
            // What is wrong with a folder is remembered with the folder, and shown from there.
            made = true;
        } catch (RecordClosed _) {
            // Nobody asked for it, and it is made after the next unlocking.
        } finally {
            ended(made, now);
        }
    }

    private synchronized void ended(boolean made, Instant now) {
        running = Optional.empty();
        waitingSince = Optional.empty();
        if (made) {
            tried = Optional.of(now);
        }
    }

    /// Whether a round is being made.
    public synchronized boolean isRunning() {
        return running.isPresent();
    }

    /// No further round; the one that runs is stopped, and nothing half-made is left.
    public synchronized void stop() {
        stopped = true;
        running.ifPresent(BackupProgress::cancel);
    }
}
