package org.mashhuddle.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;

/// What became of the decisions of a period, up to today; not a word of why.
///
/// @param made every decision since the period began, of each type of meeting
/// @param withdrawn the corrections of minutes after which the meeting is to decide again
/// @param disputed the disagreements that were recorded with the decisions of the period
/// @param arrivals referrals, contacts and missing episodes since the period began
/// @param kept what keeps somebody from being forgotten
public record DecisionFacts(
        List<Made> made, List<Withdrawn> withdrawn, List<Disputed> disputed, List<Arrival> arrivals, Kept kept) {

    /// Copies the lists.
    public DecisionFacts {
        made = List.copyOf(made);
        withdrawn = List.copyOf(withdrawn);
        disputed = List.copyOf(disputed);
        arrivals = List.copyOf(arrivals);
    }

    /// None.
    public static DecisionFacts none() {
        return new DecisionFacts(List.of(), List.of(), List.of(), List.of(), Kept.nothing());
    }

    /// What keeps subjects from being forgotten.
    ///
    /// @param considered the last day on whose agenda each stood, or was left off with a reason
    /// @param back the last day on which each comes back, or has an action that is open
    /// @param held the last day on which a meeting of each type was held
    /// @param died children of whose death the hub was told
    public record Kept(
            Map<SubjectId, LocalDate> considered,
            Map<SubjectId, LocalDate> back,
            Map<MeetingTypeId, LocalDate> held,
            Set<SubjectId> died) {
        /// Copies the days.
        public Kept {
            considered = Map.copyOf(considered);
            back = Map.copyOf(back);
            held = Map.copyOf(held);
            died = Set.copyOf(died);
        }

        /// Nothing.
        public static Kept nothing() {
            return new Kept(Map.of(), Map.of(), Map.of(), Set.of());
        }

        /// Whether somebody who stood on the agenda of a meeting was forgotten after it, had nothing been decided.
        boolean isForgotten(SubjectId subject, ReportFacts.Held meeting) {
            LocalDate since = Optional.ofNullable(held.get(meeting.type())).orElse(meeting.on());
            return !died.contains(subject)
                    && since.isAfter(meeting.on())
                    && isNotAfter(considered.get(subject), meeting.on())
                    && isNotAfter(back.get(subject), since);
        }

        private static boolean isNotAfter(@Nullable LocalDate day, LocalDate other) {
            return day == null || !day.isAfter(other);
        }

        @Override
        public String toString() {
            return "Kept[" + considered.size() + "]";
        }
    }

    /// A decision.
    ///
    /// @param begun when its meeting was opened
    public record Made(SubjectId subject, LocalDate on, Instant begun, List<ChosenOutcome> outcomes) {
        /// Copies the list.
        public Made {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String toString() {
            return "Made[" + subject + "]";
        }
    }

    /// A correction was accepted, and the meeting is to decide again.
    ///
    /// @param at when it was accepted
    public record Withdrawn(MeetingId meeting, SubjectId subject, Instant at) {}

    /// An agency disagreed.
    ///
    /// @param level how far it was escalated, from 1 (practitioners) to 4 (partnership)
    public record Disputed(MeetingId meeting, SubjectId subject, int level) {}

    /// Something new was heard of somebody.
    public record Arrival(SubjectId subject, Moment at) {}

    @Override
    public String toString() {
        return "DecisionFacts[" + made.size() + "]";
    }
}
