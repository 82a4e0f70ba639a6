package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;

/// Whether the core agencies were there for one item (`domain.md` 1.3, 3.10: judged item by item).
///
/// @param present core agencies that were there
/// @param missing core agencies that were not
/// @param left when those missing left, where they had been there before
public record Quorum(Set<AgencyId> present, Set<AgencyId> missing, Map<AgencyId, Instant> left) {

    /// Copies the sets.
    public Quorum {
        present = Set.copyOf(present);
        missing = Set.copyOf(missing);
        left = Map.copyOf(left);
    }

    /// Whether nobody is missing.
    public boolean isMet() {
        return missing.isEmpty();
    }

    /// Whether an agency is asked after: not where it is missing and was not needed.
    public boolean asks(AgencyId agency) {
        return present.contains(agency) || missing.contains(agency);
    }

    /// The same where the minimum of a strategy discussion was there: nobody else is needed.
    Quorum asStrategyDiscussion() {
        return new Quorum(present, Set.of(), Map.of());
    }

    /// Judged over the times at which the room was at an item: an agency counts that took part in
    /// each of them and was still there when the room left. Who came later does not. An item that
    /// the room has not reached is judged now, without those who are in for another.
    public static Quorum of(Set<AgencyId> core, List<Attendance> attendance, List<Presence> room, Instant now) {
        List<Presence> times = room.isEmpty() ? List.of(Presence.since(now)) : room;
        List<Attendance> asked = room.isEmpty()
                ? attendance.stream().filter(one -> !one.isGuest()).toList()
                : attendance;
        ItemRoom there = new ItemRoom(asked, times, now);
        Set<AgencyId> present = new HashSet<>();
        Map<AgencyId, Instant> left = new HashMap<>();
        for (AgencyId agency : core) {
            if (there.wasThere(agency)) {
                present.add(agency);
            } else {
                there.leftAt(agency).ifPresent(at -> left.put(agency, at));
            }
        }
        Set<AgencyId> missing = new HashSet<>(core);
        missing.removeAll(present);
        return new Quorum(present, missing, left);
    }
}
