package org.mashhuddle.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one notice that is shown now. A new one takes the place of the old.
public final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is shown.
    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    /// Says something that cannot be undone.
    public void say(String words) {
        current.set(Optional.of(new Notice(words, Optional.empty(), false)));
    }

    /// Says something that stays until somebody has read it and taken it away.
    public void warn(String words) {
        current.set(Optional.of(new Notice(words, Optional.empty(), true)));
    }

    /// Says something and offers to take it back.
    public void say(String words, Runnable undo) {
        current.set(Optional.of(new Notice(words, Optional.of(undo), false)));
    }

    /// Takes back what the notice says, and the notice with it.
    public void undo() {
        Optional<Runnable> undo = current.get().flatMap(Notice::undo);
        dismiss();
        undo.ifPresent(Runnable::run);
    }

    /// Takes the notice away.
    public void dismiss() {
        current.set(Optional.empty());
    }
}
