package org.mashhuddle.service.today;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.WaitingClock;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.service.meeting.OnDay;

/// What the hub has to do today, as a viewer may see it.
///
/// @param waiting referrals and contacts that are neither on the agenda nor left off
/// @param triaged who said that all contacts since the last meeting were looked at
/// @param custody children in custody now
/// @param recentEpisodes how many missing episodes each child has had of late
/// @param back who comes back today by themselves
/// @param notOn how many are not on the agenda
/// @param differing the records of which the last extract says something else than was typed here
/// @param changed whom something is about that changed at its source since it was decided on
/// @param others the meetings of today beside the main one
/// @param beginning how far a hub is whose first meeting was not closed yet; nothing afterwards
public record Today(
        TheMeeting meeting,
        int waiting,
        int arrived,
        Optional<TriageList.Finished> triaged,
        List<WaitingClock> clocks,
        List<MissingEpisode> missing,
        List<Custody> custody,
        RecentEpisodes recentEpisodes,
        ActionBook actions,
        List<Unfinished> unfinished,
        ComingBack back,
        NotOn notOn,
        Map<SubjectId, Subject> subjects,
        List<SubjectId> differing,
        List<SubjectId> changed,
        List<OnDay> others,
        Optional<Beginning> beginning) {

    /// How many subjects come back by themselves.
    ///
    /// @param dated by the kind of date that was set
    /// @param measures because a step of what was done to protect waits for the next, or an order runs out
    public record ComingBack(Map<DatedReturn.Kind, Long> dated, long measures) {
        /// Copies the numbers.
        public ComingBack {
            dated = Map.copyOf(dated);
        }
    }

    /// A hub before its first meeting was closed.
    ///
    /// @param recorded whether it has the record of anybody
    public record Beginning(boolean recorded) {}

    /// How many missing episodes each child has had.
    ///
    /// @param inDays in how long a past they were counted
    public record RecentEpisodes(Map<SubjectId, Integer> numbers, int inDays) {
        /// Copies the numbers.
        public RecentEpisodes {
            numbers = Map.copyOf(numbers);
        }

        /// This one included.
        public int of(SubjectId child) {
            return numbers.getOrDefault(child, 1);
        }
    }

    /// Who was considered and is not on today's agenda, and whom the last meeting closed.
    ///
    /// @param byRule left off by the hub's rules
    /// @param sample how many of those wait for the chair
    /// @param byPerson left off by somebody, with nothing left open
    /// @param deferred who come back on a day
    /// @param closed by a decision of the last meeting
    public record NotOn(int byRule, int sample, int byPerson, int deferred, int closed) {}

    /// Today's meeting: how far it is.
    ///
    /// @param states where each item stands that the room has come to
    public record TheMeeting(
            Meeting meeting, Agenda agenda, List<DiscussionState> states, boolean signed, Directory directory) {
        /// Copies the list.
        public TheMeeting {
            states = List.copyOf(states);
        }

        /// How many items wait for the room.
        public int left() {
            long spoken = states.stream()
                    .filter(state -> state == DiscussionState.DONE || state == DiscussionState.HELD_OVER)
                    .count();
            return agenda.items().size() - Math.toIntExact(spoken);
        }
    }

    /// Copies the lists.
    public Today {
        clocks = List.copyOf(clocks);
        missing = List.copyOf(missing);
        custody = List.copyOf(custody);
        unfinished = List.copyOf(unfinished);
        subjects = Map.copyOf(subjects);
        differing = List.copyOf(differing);
        changed = List.copyOf(changed);
        others = List.copyOf(others);
    }

    @Override
    public String toString() {
        return "Today[" + meeting.meeting() + "]";
    }
}
