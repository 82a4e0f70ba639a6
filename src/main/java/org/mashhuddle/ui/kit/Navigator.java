package org.mashhuddle.ui.kit;

/// Goes to another screen.
public interface Navigator {

    /// Opens a screen in place of this one.
    void go(Destination destination);

    /// The hub is open: shows the frame, and what has to be done today.
    void enter(WorkSession session);

    /// Locks: closes the hub and shows the unlock page.
    void lock();
}
