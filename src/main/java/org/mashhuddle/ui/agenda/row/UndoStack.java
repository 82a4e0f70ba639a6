package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;

/// The last change to the agenda that can be taken back.
public final class UndoStack {

    private final Notices notices;
    private Optional<Runnable> last = Optional.empty();

    public UndoStack(Notices notices) {
        this.notices = notices;
    }

    /// Remembers how the latest change is taken back. A notice of an earlier one goes: what it
    /// offers to take back is no longer the latest.
    public void offer(Runnable undo) {
        notices.dismiss();
        last = Optional.of(undo);
    }

    /// Takes the latest change back, once.
    public void undo() {
        if (notices.current().get().flatMap(Notice::undo).isPresent()) {
            notices.undo();
            return;
        }
        Optional<Runnable> now = last;
        last = Optional.empty();
        now.ifPresentOrElse(
                undo -> {
                    notices.dismiss();
                    undo.run();
                },
                () -> notices.say(words("agenda.nothing-to-undo")));
    }
}
