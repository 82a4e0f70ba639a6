package org.mashhuddle.domain.hub;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;

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
        int minutesBack,
        MeetingDefaults habits) {

    private static final int A_YEAR = 366;

    /// Copies the agencies.
    public MeetingType {
        coreAgencies = Set.copyOf(coreAgencies);
    }

    /// A type that goes as the daily meeting does.
    public MeetingType(
            MeetingTypeId id,
            String label,
            String title,
            Set<AgencyId> coreAgencies,
            LocalTime startsAt,
            LocalTime roomUntil,
            int minutesNew,
            int minutesBack) {
        this(id, label, title, coreAgencies, startsAt, roomUntil, minutesNew, minutesBack, MeetingDefaults.daily());
    }

    /// The same type with other habits.
    public MeetingType with(MeetingDefaults other) {
        return new MeetingType(id, label, title, coreAgencies, startsAt, roomUntil, minutesNew, minutesBack, other);
    }

    /// The same type with the agencies that stand in the place of those on file.
    public MeetingType standing(UnaryOperator<AgencyId> standing) {
        return new MeetingType(
                id,
                label,
                title,
                coreAgencies.stream().map(standing).collect(Collectors.toSet()),
                startsAt,
                roomUntil,
                minutesNew,
                minutesBack,
                habits.expecting(habits.expected().stream().map(standing).collect(Collectors.toSet())));
    }

    /// Whether everybody with something open comes onto it, and it is held.
    public boolean takesAll() {
        return habits.takesAll() && !habits.retired();
    }

    /// Whether who comes back on this day comes back to it alone: one that takes only who was asked for keeps them on
    /// a day on which it meets. All others come to any that takes everybody.
    public boolean keepsWhoComesBack(LocalDate on, WorkingCalendar calendar) {
        return !habits.takesAll() && meetsOn(on, calendar);
    }

    /// Whether it meets on this day.
    public boolean meetsOn(LocalDate day, WorkingCalendar calendar) {
        return !habits.retired()
                && calendar.isWorkingDay(day)
                && (habits.days().isEmpty() || habits.days().contains(day.getDayOfWeek()));
    }

    /// The first day after this one on which it meets; the next working day where there is none
    /// within a year.
    public LocalDate nextDay(LocalDate after, WorkingCalendar calendar) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(A_YEAR))
                .filter(day -> meetsOn(day, calendar))
                .findFirst()
                .orElseGet(() -> calendar.next(after));
    }

    /// Every agency whose absence is to be seen: those that make it quorate, and those expected.
    public Set<AgencyId> awaited() {
        Set<AgencyId> all = new HashSet<>(coreAgencies);
        all.addAll(habits.expected());
        return Set.copyOf(all);
    }
}
