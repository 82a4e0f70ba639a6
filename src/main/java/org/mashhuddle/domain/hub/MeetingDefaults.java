package org.mashhuddle.domain.hub;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;

/// How a type of meeting usually goes.
///
/// @param code in the reference of its minutes and papers: the D of "SAM-2026-11-24-D"
/// @param days its weekdays; every working day where there is none
/// @param expected the agencies whose absence is to be seen, beside those that make it quorate
/// @param standing points on each of its agendas that are about no child
/// @param takesAll whether everybody with something open comes onto it; otherwise only who was
///   asked for, and who comes back to it
/// @param retired not planned any more
/// @param basis what it shares on
public record MeetingDefaults(
        String code,
        Set<DayOfWeek> days,
        Set<AgencyId> expected,
        List<StandingItem> standing,
        boolean takesAll,
        boolean retired,
        SharingBasis basis) {

    /// One that shares on what councils and their partners share on.
    public MeetingDefaults(
            String code,
            Set<DayOfWeek> days,
            Set<AgencyId> expected,
            List<StandingItem> standing,
            boolean takesAll,
            boolean retired) {
        this(code, days, expected, standing, takesAll, retired, SharingBasis.usual());
    }

    /// The same, expecting others.
    MeetingDefaults expecting(Set<AgencyId> others) {
        return new MeetingDefaults(code, days, others, standing, takesAll, retired, basis);
    }

    /// Copies all.
    public MeetingDefaults {
        days = Set.copyOf(days);
        expected = Set.copyOf(expected);
        standing = List.copyOf(standing);
    }

    @Override
    public String toString() {
        return "Habits";
    }

    /// Those of the daily meeting.
    public static MeetingDefaults daily() {
        return new MeetingDefaults("D", Set.of(), Set.of(), List.of(), true, false);
    }
}
