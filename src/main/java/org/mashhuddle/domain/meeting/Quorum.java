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

    /// Judged over the times at which the room was at an item. An item that the room has not
    /// reached is judged now.
    public static Quorum of(Set<AgencyId> core, List<Attendance> attendance, List<Presence> room, Instant now) {
        List<Presence> times = room.isEmpty() ? List.of(Presence.since(now)) : room;
        List<Attendance> counted = attendance.stream()
                .filter(one -> core.contains(one.agency()))
                .filter(one -> one.status().countsForQuorum())
                .toList();
        Set<AgencyId> present = new HashSet<>();
        Map<AgencyId, Instant> left = new HashMap<>();
        for (Attendance one : counted) {
            if (times.stream().allMatch(time -> isThrough(one.agency(), counted, time, now))) {
                present.add(one.agency());
            } else {
                one.leftAt().ifPresent(at -> left.merge(one.agency(), at, (a, b) -> a.isAfter(b) ? a : b));
            }
        }
        Set<AgencyId> missing = new HashSet<>(core);
        missing.removeAll(present);
        left.keySet().retainAll(missing);
        return new Quorum(present, missing, left);
    }

    /// There for the item: somebody of the agency was still there when the room left it.
    private static boolean isThrough(AgencyId agency, List<Attendance> counted, Presence item, Instant now) {
        Instant end = item.until().orElse(now);
        return counted.stream()
                .filter(one -> one.agency().equals(agency))
                .flatMap(one -> one.presences().stream())
                .anyMatch(each -> covers(each, end));
    }

    private static boolean covers(Presence presence, Instant at) {
        return !presence.from().isAfter(at)
                && !presence.until().orElse(Instant.MAX).isBefore(at);
    }
}
