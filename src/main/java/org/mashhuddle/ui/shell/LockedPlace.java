package org.mashhuddle.ui.shell;

import java.util.Optional;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;

/// Where one was when the hub locked. Whoever unlocks it again writes on there; another user takes
/// over the meeting that is open, and nothing else that is somebody's own.
///
/// @param at who was at work
record LockedPlace(WorkSession at, Destination place) {

    /// Where somebody who unlocks goes on; where there is no such place, at the start of their day.
    static Destination next(Optional<LockedPlace> left, WorkSession entered) {
        return left.flatMap(locked -> locked.of(entered)).orElseGet(() -> start(entered));
    }

    /// A practice meeting is there to type in at once.
    private static Destination start(WorkSession entered) {
        if (!entered.opensRecords()) {
            return new Destination.Settings();
        }
        return entered.practises() ? new Destination.Meeting(entered.meeting()) : new Destination.Today();
    }

    /// Nowhere after another day or in another hub.
    private Optional<Destination> of(WorkSession entered) {
        boolean same = entered.today().equals(at.today())
                && entered.planned().equals(at.planned())
                && entered.hub().name().equals(at.hub().name());
        boolean own = entered.user().id().equals(at.user().id());
        return Optional.of(own ? place : takenOver()).filter(_ -> same && (own || isTheMeeting(entered)));
    }

    /// Whoever goes on where somebody else was sees first what is open.
    private Destination takenOver() {
        return place instanceof Destination.Meeting meeting ? meeting.handedOver() : place;
    }

    private boolean isTheMeeting(WorkSession entered) {
        return entered.opensRecords() && (place instanceof Destination.Meeting || place instanceof Destination.Close);
    }
}
