package org.mashhuddle.service.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.ImportConflict;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Risk;

/// A record as somebody opened it: what its viewer may see, and how much is kept back.
///
/// @param standing how the subject stands with the meeting
/// @param links those that stand first; ended ones after
/// @param linksWithheld links whose mark keeps them from this viewer
/// @param household other children of the same household, by name; nobody has reported it as a link
/// @param events the latest first
/// @param open actions that have not ended, the soonest first
/// @param actionsWithheld open actions whose mark keeps them from this viewer
/// @param returns the dates on which it comes back by itself, the nearest first
/// @param clocks that decisions started and nobody has said were met, the soonest first
/// @param differs where the last extract says something else, and nobody has decided yet
/// @param same records that may be of the same child, as far as the viewer may see them, and those that are
/// @param extract what the last extract says of a child that nobody types here
/// @param looks who opened it, the latest first; nothing for viewers who do not chair
/// @param happened what a person may type on, or correct
/// @param directory agencies and users, for their names
public record OpenedRecord(
        Subject subject,
        Standing standing,
        List<Linked> links,
        int linksWithheld,
        List<Housed> household,
        List<Event> events,
        List<Action> open,
        int actionsWithheld,
        List<DatedReturn> returns,
        List<RunningClock> clocks,
        Optional<Differs> differs,
        List<Twin> same,
        FromExtract extract,
        List<Look> looks,
        OpenEvents happened,
        Directory directory) {

    /// How the subject stands with the meeting.
    ///
    /// @param onAgenda today's item, where it is on today's agenda
    /// @param risk as it was judged last
    /// @param starts when the meetings begin that it comes back to
    /// @param over how the risk was judged and the contacts were rated over time
    public record Standing(Optional<OnAgenda> onAgenda, Optional<Risk> risk, MeetingStarts starts, RiskOverTime over) {}

    /// When the main meeting begins, and those of other types.
    public record MeetingStarts(LocalTime main, Map<MeetingTypeId, LocalTime> others) {
        /// Copies the times.
        public MeetingStarts {
            others = Map.copyOf(others);
        }

        /// When the meeting begins that it comes back to.
        public LocalTime of(DatedReturn back) {
            return back.type().map(type -> others.getOrDefault(type, main)).orElse(main);
        }
    }

    /// Where the last extract says something else than what a person typed here.
    ///
    /// @param parts those that wait for a decision
    /// @param typed who last typed here before the extract was taken in, and when
    public record Differs(ImportConflict found, Set<ChildPart> parts, Optional<Look> typed) {
        /// Copies the parts.
        public Differs {
            parts = Set.copyOf(parts);
        }

        @Override
        public String toString() {
            return found.toString();
        }
    }

    /// A record that may be of the same child, or was joined into this one.
    ///
    /// @param by in what they are alike, the strongest first
    /// @param joined whether a person has said that it is; the other is then as that record had it
    public record Twin(Subject other, Set<DuplicateReason> by, boolean joined) {
        @Override
        public String toString() {
            return "Twin[" + other + "]";
        }
    }

    /// An item of today.
    ///
    /// @param because its reasons in words
    /// @param over whether its meeting is: it brings nobody back any more
    public record OnAgenda(
            MeetingId meeting, int number, Optional<ProposedItem.Rated> rating, String because, boolean over) {
        @Override
        public String toString() {
            return "OnAgenda[" + number + "]";
        }
    }

    /// A link and its other end.
    ///
    /// @param item the other's number on today's agenda
    public record Linked(Link link, Subject other, Optional<Integer> item) {
        @Override
        public String toString() {
            return link.toString();
        }
    }

    /// A child of the same household.
    ///
    /// @param extract when the last extract was taken, where one says so
    /// @param together the last day on whose agenda both stood
    /// @param item the other's number on today's agenda
    public record Housed(
            Child other, Optional<LocalDate> extract, Optional<LocalDate> together, Optional<Integer> item) {
        @Override
        public String toString() {
            return "Housed[" + other + "]";
        }
    }

    /// Somebody opened the record.
    public record Look(Instant at, String who) {
        @Override
        public String toString() {
            return "Look[" + at + "]";
        }
    }

    /// Copies the lists.
    public OpenedRecord {
        links = List.copyOf(links);
        household = List.copyOf(household);
        events = List.copyOf(events);
        open = List.copyOf(open);
        returns = List.copyOf(returns);
        clocks = List.copyOf(clocks);
        same = List.copyOf(same);
        looks = List.copyOf(looks);
    }

    /// The same record, with what was changed on it here.
    public OpenedRecord withChanges(List<Event> changes) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(changes);
        return new OpenedRecord(
                subject,
                standing,
                links,
                linksWithheld,
                household,
                ChronologyReading.latestFirst(all),
                open,
                actionsWithheld,
                returns,
                clocks,
                differs,
                same,
                extract,
                looks,
                happened,
                directory);
    }

    /// The same record, with who opened it.
    public OpenedRecord withLooks(List<Look> seen) {
        return new OpenedRecord(
                subject,
                standing,
                links,
                linksWithheld,
                household,
                events,
                open,
                actionsWithheld,
                returns,
                clocks,
                differs,
                same,
                extract,
                seen,
                happened,
                directory);
    }

    /// The same record, with who last typed here before the extract came.
    public OpenedRecord withTyped(Look typed) {
        return new OpenedRecord(
                subject,
                standing,
                links,
                linksWithheld,
                household,
                events,
                open,
                actionsWithheld,
                returns,
                clocks,
                differs.map(one -> new Differs(one.found(), one.parts(), Optional.of(typed))),
                same,
                extract,
                looks,
                happened,
                directory);
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
