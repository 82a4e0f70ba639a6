package org.mashhuddle.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;

/// What stands in the calendar of one agency: the meetings it is awaited at, for a quarter of a year,
/// and what it has open.
///
/// @param entries meetings by their start, then actions as they came
/// @param undated how many of its open actions are not in it, having no due time
public record AgencyCalendar(List<CalendarEntry> entries, int undated) {

    private static final int WEEKS = 13;

    /// Copies the list.
    public AgencyCalendar {
        entries = List.copyOf(entries);
    }

    /// What is known of meetings.
    ///
    /// @param code of the hub, as it stands in references
    /// @param meetings that are planned, and those that the actions come from
    public record Plan(String code, List<MeetingType> types, List<Meeting> meetings, WorkingCalendar calendar) {
        /// Copies the lists.
        public Plan {
            types = List.copyOf(types);
            meetings = List.copyOf(meetings);
        }

        @Override
        public String toString() {
            return "Plan[" + meetings.size() + " meetings]";
        }

        private List<CalendarEntry> days(AgencyId agency, LocalDate from) {
            LocalDate end = from.plusWeeks(WEEKS);
            List<CalendarEntry.MeetingTime> all = new ArrayList<>();
            for (MeetingType type : types) {
                if (type.awaited().contains(agency)) {
                    from.datesUntil(end)
                            .filter(day -> type.meetsOn(day, calendar) && !isNotHeld(type, day))
                            .forEach(day -> all.add(time(type.id().value() + "-" + day, type.label(), type, day)));
                }
            }
            meetings.stream()
                    .filter(each -> each.arrangements().isAdHoc() && each.state() == MeetingState.PLANNED)
                    .filter(each ->
                            !each.heldOn().isBefore(from) && each.heldOn().isBefore(end))
                    .filter(each -> each.type().awaited().contains(agency))
                    .forEach(each ->
                            all.add(time(each.id().value().toString(), each.name(), each.type(), each.heldOn())));
            all.sort((one, other) -> one.start().compareTo(other.start()));
            return List.copyOf(all);
        }

        private boolean isNotHeld(MeetingType type, LocalDate day) {
            return meetings.stream()
                    .anyMatch(each -> each.state() == MeetingState.NOT_HELD
                            && !each.arrangements().isAdHoc()
                            && each.type().id().equals(type.id())
                            && each.heldOn().equals(day));
        }

        private CalendarEntry.MeetingTime time(String id, String name, MeetingType type, LocalDate day) {
            return new CalendarEntry.MeetingTime(uid(id), name, at(day, type.startsAt()), at(day, type.roomUntil()));
        }

        private static Instant at(LocalDate day, LocalTime time) {
            return new DueTime(day.atTime(time)).instant();
        }

        private String uid(String id) {
            return id + "@" + code.toLowerCase(Locale.ROOT) + ".mash-huddle";
        }

        private Optional<CalendarEntry> task(Action action, Map<MeetingId, Meeting> from) {
            String reference = Optional.ofNullable(from.get(action.meeting()))
                    .map(meeting -> code + "-" + meeting.heldOn() + "-" + meeting.code() + " ")
                    .orElse("");
            return action.dueAt()
                    .map(due -> new CalendarEntry.Task(
                            uid(action.id().value().toString()),
                            "Action " + reference + action.number(),
                            due.instant(),
                            action.status() == ActionStatus.ACCEPTED || action.status() == ActionStatus.IN_PROGRESS));
        }
    }

    /// The calendar of an agency.
    ///
    /// @param from the first day of it
    /// @param open actions of whichever agency that have not ended
    public static AgencyCalendar of(AgencyId agency, LocalDate from, Plan plan, List<Action> open) {
        Map<MeetingId, Meeting> meetings =
                plan.meetings().stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        List<Action> own = open.stream()
                .filter(action -> !action.status().hasEnded())
                .filter(action -> action.agency().filter(agency::equals).isPresent())
                .toList();
        List<CalendarEntry> entries = new ArrayList<>(plan.days(agency, from));
        List<CalendarEntry> tasks = own.stream()
                .flatMap(action -> plan.task(action, meetings).stream())
                .toList();
        entries.addAll(tasks);
        return new AgencyCalendar(entries, own.size() - tasks.size());
    }

    /// "64 meetings, 3 actions", and what is not in it.
    ///
    /// @param withheld how many of the agency's actions whoever makes it may not see
    public String holds(int withheld) {
        long meetings = entries.stream()
                .filter(CalendarEntry.MeetingTime.class::isInstance)
                .count();
        return counted(meetings, "meeting")
                + ", "
                + counted(entries.size() - meetings, "action")
                + (undated == 0 ? "" : "; " + counted(undated, "action") + " without a due time not in it")
                + (withheld == 0 ? "" : "; " + counted(withheld, "restricted action") + " not in it");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return "AgencyCalendar[" + entries.size() + " entries]";
    }
}
