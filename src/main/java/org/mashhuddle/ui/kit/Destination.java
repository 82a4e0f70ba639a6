package org.mashhuddle.ui.kit;

import org.mashhuddle.domain.hub.MeetingId;

import java.time.LocalDate;

/// Where a person can go. Carries ids only: the class that knows all screens is known by none of
/// them.
public sealed interface Destination {

    /// The page before anything is unlocked: first run, or names and passphrase.
    record Unlock() implements Destination {}

    /// The agenda of one day.
    record Agenda(LocalDate on) implements Destination {}

    /// A meeting in the room.
    record Meeting(MeetingId meeting) implements Destination {}

    /// Reading back the actions and closing.
    record Close(MeetingId meeting) implements Destination {}

    /// The minutes of a meeting: check, read, sign.
    record Minutes(MeetingId meeting) implements Destination {}
}
