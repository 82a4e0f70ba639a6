package org.mashhuddle.service.record;

import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.DatedReturn;
import org.mashhuddle.domain.meeting.ProposedItem;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A record as somebody opened it: what its viewer may see, and how much is kept back.
///
/// @param standing how the subject stands with the meeting
/// @param links those that stand first; ended ones after
/// @param linksWithheld links whose mark keeps them from this viewer
/// @param events the latest first
/// @param open actions that have not ended, the soonest first
/// @param actionsWithheld open actions whose mark keeps them from this viewer
/// @param returns the dates on which it comes back by itself, the nearest first
/// @param looks who opened it, the latest first; nothing for viewers who do not chair
/// @param happened what a person may type on, or correct
/// @param directory agencies and users, for their names
public record OpenedRecord(
        Subject subject,
        Standing standing,
        List<Linked> links,
        int linksWithheld,
        List<Event> events,
        List<Action> open,
        int actionsWithheld,
        List<DatedReturn> returns,
        List<Look> looks,
        Happened happened,
        Directory directory) {

    /// How the subject stands with the meeting.
    ///
    /// @param onAgenda today's item, where it is on today's agenda
    /// @param risk as it was judged last
    public record Standing(Optional<OnAgenda> onAgenda, Optional<Risk> risk) {}

    /// An item of today.
    ///
    /// @param because its reasons in words
    public record OnAgenda(
            MeetingId meeting, int number, Optional<ProposedItem.Rated> rating, String because) {
        @Override
        public String toString() {
            return "OnAgenda[" + number + "]";
        }
    }

    /// A link and its other end.
    public record Linked(Link link, Subject other) {
        @Override
        public String toString() {
            return link.toString();
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
        events = List.copyOf(events);
        open = List.copyOf(open);
        returns = List.copyOf(returns);
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
                ChronologyReading.latestFirst(all),
                open,
                actionsWithheld,
                returns,
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
                events,
                open,
                actionsWithheld,
                returns,
                seen,
                happened,
                directory);
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
