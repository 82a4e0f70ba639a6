package org.mashhuddle.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;

/// Where one was in one's own hub when it locked, and in a practice meeting or the demo day: whoever
/// practises in between goes on in their own hub where they were.
final class LockedPlaces {

    private enum Hub {
        OWN,
        INVENTED
    }

    private final Map<Hub, LockedPlace> places = new EnumMap<>(Hub.class);

    private static Hub hub(WorkSession session) {
        return session.practice().isInvented() ? Hub.INVENTED : Hub.OWN;
    }

    /// It locks while somebody is there.
    void locked(WorkSession at, Destination place) {
        places.put(hub(at), new LockedPlace(at, place));
    }

    /// Where somebody who unlocks it goes on.
    Destination next(WorkSession entered) {
        return LockedPlace.next(Optional.ofNullable(places.remove(hub(entered))), entered);
    }
}
