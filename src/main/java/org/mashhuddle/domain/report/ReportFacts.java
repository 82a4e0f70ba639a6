package org.mashhuddle.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.ItemRoom;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.ChosenOutcome;

/// What reports are counted from: what one viewer may see of a period, without names and without
/// anything that was said.
///
/// @param held the meetings that were held and closed
/// @param referrals those received in the period, and in the twelve months before it
/// @param episodes those that began in the period
/// @param actions those due in the period
/// @param places where the children of the items were seen
/// @param listed what stood on the agendas of the held meetings
/// @param samples those drawn in the period, without the children that the viewer may not see
/// @param decisions what became of the decisions of the period
public record ReportFacts(
        List<Held> held,
        List<Item> items,
        List<Referral> referrals,
        List<MissingEpisode> episodes,
        List<Due> actions,
        Map<SubjectId, About> subjects,
        List<SeenAt> places,
        List<Listed> listed,
        List<DipSample> samples,
        DecisionFacts decisions) {

    /// Copies everything.
    public ReportFacts {
        held = List.copyOf(held);
        items = List.copyOf(items);
        referrals = List.copyOf(referrals);
        episodes = List.copyOf(episodes);
        actions = List.copyOf(actions);
        subjects = Map.copyOf(subjects);
        places = List.copyOf(places);
        listed = List.copyOf(listed);
        samples = List.copyOf(samples);
    }

    /// A meeting that was held and closed.
    ///
    /// @param signedAt when the first version of its minutes was signed
    /// @param awaited the agencies whose absence is to be seen
    /// @param attendance agencies and times; no names
    public record Held(
            MeetingId id,
            MeetingTypeId type,
            LocalDate on,
            Instant openedAt,
            Instant closedAt,
            Optional<Instant> signedAt,
            Set<AgencyId> awaited,
            List<Attendance> attendance) {
        /// Copies the lists.
        public Held {
            awaited = Set.copyOf(awaited);
            attendance = List.copyOf(attendance);
        }

        /// Whether somebody came for this agency.
        boolean cameFor(AgencyId agency) {
            return attendance.stream()
                    .anyMatch(one -> one.agency().equals(agency)
                            && one.status().countsForQuorum()
                            && !one.presences().isEmpty());
        }

        /// The agencies in the room while it was at an item.
        Set<AgencyId> inRoom(Item item) {
            return new ItemRoom(attendance, item.visits(), closedAt).agencies();
        }
    }

    /// A subject that a meeting spoke of.
    ///
    /// @param visits when the room was at it
    /// @param spoke the agencies that shared something, or said that they hold nothing
    /// @param harms the kinds of harm judged there
    /// @param planned where it stood on the agenda
    public record Item(
            MeetingId meeting,
            SubjectId subject,
            List<Presence> visits,
            Set<AgencyId> spoke,
            List<String> harms,
            List<ChosenOutcome> outcomes,
            Optional<Planned> planned) {
        /// Copies the lists.
        public Item {
            visits = List.copyOf(visits);
            spoke = Set.copyOf(spoke);
            harms = List.copyOf(harms);
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String toString() {
            return "Item[" + subject + "]";
        }
    }

    /// A place on an agenda.
    ///
    /// @param place counts from 1
    /// @param minutes that it was given
    public record Planned(int place, int minutes) {}

    /// A subject on the agenda of a held meeting, and what agencies returned of it.
    ///
    /// @param late put there after the agenda was frozen
    /// @param closedTo schools and practices that may not be told of it
    /// @param came what was heard first, by agency
    public record Listed(
            MeetingId meeting, SubjectId subject, boolean late, Set<AgencyId> closedTo, Map<AgencyId, Came> came) {
        /// Copies what came.
        public Listed {
            closedTo = Set.copyOf(closedTo);
            came = Map.copyOf(came);
        }

        @Override
        public String toString() {
            return "Listed[" + subject + "]";
        }
    }

    /// A return: when it was entered, and whether it says that nothing is held.
    public record Came(Instant at, boolean noneHeld) {}

    /// An action that was due.
    ///
    /// @param endedAt when it was said to be done
    public record Due(
            ActionId id,
            MeetingId meeting,
            MeetingTypeId type,
            SubjectId subject,
            String number,
            Optional<AgencyId> agency,
            DueTime due,
            ActionStatus status,
            Optional<Instant> endedAt) {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /// What reports know of a subject.
    ///
    /// @param ethnicity the DfE code; empty when not known
    /// @param nhsNumber how it is known; nothing where there is none
    /// @param how whose word the ethnicity of a person of concern is
    public record About(
            Kind kind,
            Birth birth,
            Sex sex,
            String ethnicity,
            Optional<NhsNumber.Verified.How> nhsNumber,
            PersonOfConcern.HowKnown how) {
        /// What it is.
        public enum Kind {
            CHILD,
            PERSON_OF_CONCERN,
            PLACE
        }

        @Override
        public String toString() {
            return "About[withheld]";
        }
    }

    /// A child was seen at a place.
    ///
    /// @param name of the place
    public record SeenAt(SubjectId place, String name, SubjectId child) {
        @Override
        public String toString() {
            return place.toString();
        }
    }

    public Optional<About> about(SubjectId subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    @Override
    public String toString() {
        return "ReportFacts[" + held.size() + " meetings, " + items.size() + " items]";
    }
}
