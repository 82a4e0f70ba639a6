package org.mashhuddle.ui.shell.guard;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Projector;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.theme.Theming;

/// Locks when nobody is at either window; with the lock nothing stays on the second window, nor what
/// was copied on the clipboard.
public final class WindowGuard {

    /// The key that locks, from the window and from a question in front of it.
    public static final String LOCK = "Ctrl+L";

    private final Theming look;
    private static final Set<EventType<? extends Event>> POINTER_RESTS = Set.of(
            MouseEvent.MOUSE_ENTERED,
            MouseEvent.MOUSE_ENTERED_TARGET,
            MouseEvent.MOUSE_EXITED,
            MouseEvent.MOUSE_EXITED_TARGET);

    private final StackPane main;
    private final ProjectorWindow projector;
    private final IdleLock idle;
    private final OpenQuestions questions;
    private final CopiedWords copied = new CopiedWords();
    private final SpareMemory memory = new SpareMemory();

    /// @param main the first window
    public WindowGuard(Theming look, StackPane main, Runnable lock) {
        this.look = look;
        this.main = main;
        this.projector = new ProjectorWindow(look, main, this::somebody);
        this.idle = new IdleLock(sentence -> projector().sayInBoth(main, sentence), lock);
        this.questions = new OpenQuestions(main, this::somebody, lock, copied);
    }

    private ProjectorWindow projector() {
        return projector;
    }

    /// The second window.
    public Projector second() {
        return projector;
    }

    IdleLock idle() {
        return idle;
    }

    CopiedWords copied() {
        return copied;
    }

    /// Follows what is copied in the first window; where that is closed nobody's absence counts any more.
    public void follow(Scene scene) {
        copied.follow(scene);
        Beats.shows(scene.getRoot()).subscribe(shows -> {
            questions.follow(shows);
            if (!shows) {
                idle.stop();
                memory.stop();
                copied.clear();
            }
        });
    }

    /// Where one is by now.
    public void at(Destination here) {
        if (here instanceof Destination.Unlock door && door.practice() == Destination.Unlock.Practice.ENDS) {
            practises(WorkSession.Practice.FORBIDDEN);
        }
        idle.at(here);
        memory.somebody();
    }

    /// Somebody has unlocked a hub that locks after this time without a key or the mouse.
    ///
    /// @param classification the marking that is laid down
    public void begin(IdleTime time, String classification) {
        projector.marked(classification);
        idle.after(time);
        somebody();
    }

    /// Whether a practice meeting or the demo day is held: both windows say so, and nothing is remembered
    /// of it.
    public void practises(WorkSession.Practice now) {
        projector.practises(now);
        look.memory().hold(now.isInvented());
        if (main.getScene() != null && main.getScene().getWindow() instanceof Stage stage) {
            stage.setTitle(title(now));
        }
    }

    private static String title(WorkSession.Practice now) {
        return switch (now) {
            case HELD -> words("shell.title-practice");
            case DEMO_DAY -> words("shell.title-demo");
            case POSSIBLE, FORBIDDEN -> words("shell.title");
        };
    }

    /// Whether somebody did it. Where a screen changes below a pointer that rests, the toolkit says that the pointer
    /// came and went: a desk that was left would never lock.
    public static boolean isByHand(Event event) {
        return !POINTER_RESTS.contains(event.getEventType());
    }

    /// Somebody is there.
    public void somebody() {
        idle.somebody();
        memory.somebody();
    }

    /// The hub locks.
    public void stop() {
        questions.close();
        projector.blank();
        copied.clear();
        idle.stop();
    }
}
