package org.mashhuddle.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;

/// What became of the decisions of a period, up to today; not a word of why.
///
/// @param made every decision since the period began, of each type of meeting
/// @param withdrawn the corrections of minutes after which the meeting is to decide again
/// @param disputed the disagreements that were recorded with the decisions of the period
/// @param arrivals referrals, contacts and missing episodes since the period began
public record DecisionFacts(
        List<Made> made, List<Withdrawn> withdrawn, List<Disputed> disputed, List<Arrival> arrivals) {

    /// Copies the lists.
    public DecisionFacts {
        made = List.copyOf(made);
        withdrawn = List.copyOf(withdrawn);
        disputed = List.copyOf(disputed);
        arrivals = List.copyOf(arrivals);
    }

    /// None.
    public static DecisionFacts none() {
        return new DecisionFacts(List.of(), List.of(), List.of(), List.of());
    }

    /// A decision.
    public record Made(SubjectId subject, LocalDate on, List<ChosenOutcome> outcomes) {
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
