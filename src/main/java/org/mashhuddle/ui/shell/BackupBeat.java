package org.mashhuddle.ui.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.AutomaticBackups;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.text.BackupWords;

/// Backs the open hub up while people work, beside them: it gives way to whoever types and to every
/// save that waits. How it stands is shown at the foot of every screen.
public final class BackupBeat {

    private static final Duration BEAT = Duration.seconds(1);

    /// Who pressed a key so lately is still typing.
    private static final java.time.Duration TYPING = java.time.Duration.ofSeconds(3);

    private final InstantSource clock;
    private final Supplier<Optional<Session>> hub;
    private final Threads threads;
    private final ObjectProperty<Optional<BackupWords.State>> state = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Beats> beats = Optional.empty();
    private Optional<Session> seen = Optional.empty();
    private Optional<AutomaticBackups> backups = Optional.empty();
    private Instant typed = Instant.MIN;

    /// @param hub the open one; none while it is locked
    public BackupBeat(InstantSource clock, Supplier<Optional<Session>> hub, Threads threads) {
        this.clock = clock;
        this.hub = hub;
        this.threads = threads;
    }

    /// Begins, and sees every key that is pressed in the window.
    public void follow(Shell shell) {
        shell.frame.follow(this);
        shell.addEventFilter(KeyEvent.KEY_PRESSED, _ -> typed = clock.instant());
        beats = Optional.of(new Beats(BEAT, shell, this::beat));
    }

    private void beat() {
        Optional<Session> now = hub.get();
        if (!now.equals(seen)) {
            leave();
            seen = now;
            backups = now.filter(open -> open.services().backups().standing().kept())
                    .map(this::automatic);
        }
        boolean types = clock.instant().isBefore(typed.plus(TYPING));
        backups.ifPresent(each -> each.beat(types || threads.storeWork() > 0));
        say();
    }

    private AutomaticBackups automatic(Session open) {
        return new AutomaticBackups(
                open.services().backups(),
                open.actor(),
                clock,
                work -> threads.document(
                        "backup.automatic",
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> say(),
                        _ -> say()));
    }

    /// Looks anew how it stands.
    void say() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        state.set(hub.get()
                .flatMap(open -> BackupWords.state(open.services().backups().standing(), today)));
    }

    /// The hub is being locked, or the window closes: the round that runs is stopped.
    void leave() {
        backups.ifPresent(AutomaticBackups::stop);
        backups = Optional.empty();
        seen = Optional.empty();
    }

    /// The same, before somebody lets go of the hub.
    ///
    /// @return what closes it
    public Runnable leave(Supplier<Runnable> hub) {
        leave();
        return hub.get();
    }

    /// Beats no more.
    public void end() {
        beats.ifPresent(Beats::stop);
        leave();
    }

    /// How it stands, in words; nothing while there is nothing to say.
    ObjectProperty<Optional<BackupWords.State>> state() {
        return state;
    }
}
