package org.mashhuddle.domain.hub;

import org.mashhuddle.domain.access.AgencyId;

import java.time.LocalTime;
import java.util.Set;

/// A type of meeting is data: daily MASH, missing, exploitation (`domain.md` 1.3).
///
/// @param label the short name on screens: "Daily MASH"
/// @param title the title on papers: "Daily Multi-Agency Safeguarding Meeting"
/// @param coreAgencies the agencies that make it quorate
/// @param minutesNew minutes planned for a new subject, `minutesBack` for one that returns
public record MeetingType(
        MeetingTypeId id,
        String label,
        String title,
        Set<AgencyId> coreAgencies,
        LocalTime startsAt,
        LocalTime roomUntil,
        int minutesNew,
        int minutesBack) {

    /// Copies the agencies.
    public MeetingType {
        coreAgencies = Set.copyOf(coreAgencies);
    }
}
