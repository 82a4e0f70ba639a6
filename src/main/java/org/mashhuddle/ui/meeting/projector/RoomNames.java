package org.mashhuddle.ui.meeting.projector;

/// How the second window says who is spoken of.
public enum RoomNames {
    /// By name.
    NAMES,
    /// By the hub's own reference; by the number of the item where there is none.
    REFERENCES;

    public RoomNames other() {
        return this == NAMES ? REFERENCES : NAMES;
    }
}
