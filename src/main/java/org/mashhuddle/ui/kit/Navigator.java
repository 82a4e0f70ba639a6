package org.mashhuddle.ui.kit;

import java.util.List;
import java.util.Optional;

/// Goes to another screen.
public interface Navigator {

    /// Opens a screen in place of this one.
    void go(Destination destination);

    /// The hub is open: shows the frame, and what has to be done today.
    void enter(WorkSession session);

    /// Who is at work; nobody while the hub is locked.
    default Optional<WorkSession> session() {
        return Optional.empty();
    }

    /// The second window.
    default Projector projector() {
        return Projector.none();
    }

    /// What can be done on the screen that one came from, and everywhere.
    default List<Command> commands() {
        return List.of();
    }

    /// Locks: closes the hub and shows the unlock page.
    default void lock() {
        lock(new Destination.Unlock());
    }

    /// The same, for what is to be done at the door.
    default void lock(Destination.Unlock door) {
        go(door);
    }
}
