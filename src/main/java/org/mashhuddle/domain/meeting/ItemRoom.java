package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;

/// Who was in the room while it was at an item, visit by visit. Observers do not count.
///
/// @param visits from when until when the room was at the item
/// @param end of a visit that still goes on
public record ItemRoom(List<Attendance> attendance, List<Presence> visits, Instant end) {

    /// Copies the lists; only who counts is among them.
    public ItemRoom {
        attendance = attendance.stream()
                .filter(one -> one.status().countsForQuorum())
                .toList();
        Instant last = end;
        visits = visits.stream().map(visit -> visit.endedAt(last)).toList();
    }

    /// The agencies of which somebody was there at any moment of it.
    public Set<AgencyId> agencies() {
        return attendance.stream()
                .filter(one -> visits.stream()
                        .anyMatch(visit -> one.presences().stream().anyMatch(visit::overlaps)))
                .map(Attendance::agency)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether somebody of the agency was there at every moment of it.
    public boolean wasThroughout(AgencyId agency) {
        return visits.stream().allMatch(visit -> covers(agency, visit));
    }

    private boolean covers(AgencyId agency, Presence visit) {
        Instant until = visit.until().orElse(end);
        Instant at = visit.from();
        while (at.isBefore(until)) {
            Optional<Instant> next = lastOf(agency, at);
            if (next.isEmpty()) {
                return false;
            }
            at = next.get();
        }
        return true;
    }

    /// Until when somebody of the agency stays who is there at this moment.
    private Optional<Instant> lastOf(AgencyId agency, Instant at) {
        return attendance.stream()
                .filter(one -> one.agency().equals(agency))
                .flatMap(one -> one.presences().stream())
                .filter(time -> !time.from().isAfter(at))
                .map(time -> time.until().orElse(Instant.MAX))
                .filter(until -> until.isAfter(at))
                .max(Comparator.naturalOrder());
    }

    /// Whether somebody of the agency took part in every visit, and was still there when the room
    /// left.
    public boolean wasThere(AgencyId agency) {
        return visits.stream().allMatch(visit -> stayed(agency, visit));
    }

    private boolean stayed(AgencyId agency, Presence visit) {
        Instant left = visit.until().orElse(end);
        return attendance.stream()
                .filter(one -> one.agency().equals(agency))
                .flatMap(one -> one.presences().stream())
                .filter(time -> time.from().isBefore(left) || !time.from().isAfter(visit.from()))
                .anyMatch(time -> !time.until().orElse(Instant.MAX).isBefore(left));
    }

    /// When the agency left that was not there when the room left; nothing where it had not come.
    public Optional<Instant> leftAt(AgencyId agency) {
        return visits.stream()
                .filter(visit -> !stayed(agency, visit))
                .findFirst()
                .flatMap(visit -> attendance.stream()
                        .filter(one -> one.agency().equals(agency))
                        .flatMap(one -> one.presences().stream())
                        .flatMap(time -> time.until().stream())
                        .filter(until -> !until.isAfter(visit.until().orElse(end)))
                        .max(Comparator.naturalOrder()));
    }

    @Override
    public String toString() {
        return "ItemRoom[" + visits.size() + " visits]";
    }
}
