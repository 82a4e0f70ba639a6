package org.mashhuddle.domain.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;

/// The cover of a meeting, with who was there, that the schedule keeps no longer.
///
/// @param name of the meeting's type
/// @param items how many records of its items are still here: a cover goes last
public record CoverPastItsTime(
        MeetingId meeting,
        String name,
        LocalDate heldOn,
        RetentionRule rule,
        LocalDate until,
        int items,
        Optional<LegalHold> held) {

    /// A meeting that is over, as the list needs it.
    public record Held(MeetingId meeting, String name, LocalDate heldOn, int items) {
        @Override
        public String toString() {
            return "Held[" + heldOn + "]";
        }
    }

    /// Every cover whose last day is over, the longest over first. Where no council has confirmed the
    /// schedule there is none. A hold on the whole hub keeps covers too.
    public static List<CoverPastItsTime> of(
            RetentionSchedule schedule, List<LegalHold> holds, List<Held> meetings, LocalDate today) {
        if (schedule.confirmation().isEmpty()) {
            return List.of();
        }
        RetentionRule rule = schedule.of(RetentionClass.COVER);
        Optional<LegalHold> all = holds.stream()
                .filter(hold -> hold.stands() && hold.scope() == LegalHold.Scope.HUB)
                .findFirst();
        return meetings.stream()
                .map(each -> new CoverPastItsTime(
                        each.meeting(), each.name(), each.heldOn(), rule, rule.until(each.heldOn()), each.items(), all))
                .filter(line -> line.until().isBefore(today))
                .sorted(Comparator.comparing(CoverPastItsTime::until))
                .toList();
    }

    @Override
    public String toString() {
        return "CoverPastItsTime[" + heldOn + "]";
    }
}
