package org.mashhuddle.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.subject.SubjectId;

/// That somebody asked for signed minutes to be put right, and what the chair answered. The signed
/// version stays as it is: what is accepted stands in the next one.
///
/// @param ofVersion the version that whoever asks has read
/// @param about the child, person or place of the item; none where it is the meeting's
/// @param entry what of the item is to be put right
/// @param asks in the words of whoever asks
/// @param statement what whoever asks holds against the answer; empty where they hold nothing
/// @param mark how far the words that come in may be shared
/// @param inVersion the version it stands in, once that is signed
public record Amendment(
        Id id,
        MeetingId meeting,
        int ofVersion,
        Asker asker,
        Optional<SubjectId> about,
        Entry entry,
        String asks,
        SharingMark mark,
        Asked asked,
        String statement,
        Optional<Answer> answer,
        Optional<Integer> inVersion,
        long version) {

    /// Identifies one.
    public record Id(UUID value) {}

    /// What is asked for.
    public enum Kind {
        /// Words that were written down wrongly.
        WORDS,
        /// Something that was said and not written down.
        LEFT_OUT,
        /// What does not belong here, such as what is said of somebody else: it is withdrawn.
        WITHDRAWN,
        /// What stood under the wrong child and went to another; never asked for, done by a chair.
        MOVED_AWAY,
        /// What came from where it had stood under the wrong child; never asked for, done by a chair.
        MOVED_HERE;

        /// Whether it was moved between two children.
        public boolean isMove() {
            return this == MOVED_AWAY || this == MOVED_HERE;
        }
    }

    /// Who asks.
    public enum Who {
        /// An agency of the meeting.
        AGENCY,
        /// The child or young person.
        CHILD,
        /// A parent, or another who cares for the child.
        PARENT,
        /// Another person who is written about.
        OTHER
    }

    /// Who asks, by name; no paper says it.
    ///
    /// @param agency where an agency asks
    public record Asker(Who who, Optional<AgencyId> agency, String name) {
        @Override
        public String toString() {
            return "Asker[" + who + "]";
        }
    }

    /// What is to be put right.
    ///
    /// @param ref the id of the contribution; empty for what there is one of
    public record Entry(Kind kind, EntryPart part, String ref) {
        /// Refuses to reword what was decided: a decision, a risk and its reasons stay as said.
        public Entry {
            if (kind != Kind.LEFT_OUT && part != EntryPart.SHARED && part != EntryPart.VOICE) {
                throw new IllegalArgumentException("Not reworded: " + part);
            }
        }

        @Override
        public String toString() {
            return kind + " " + part;
        }
    }

    /// When it was asked, and by whom it was taken down.
    public record Asked(LocalDate on, UserId typedBy, Instant typedAt) {}

    /// What the chair answered.
    ///
    /// @param words as they stand from now on; empty where nothing comes in
    /// @param again whether the meeting is to decide on it again
    public record Answer(boolean accepted, String reason, String words, boolean again, UserId by, Instant at) {
        @Override
        public String toString() {
            return "Answer[" + accepted + "]";
        }
    }

    /// The last day on which an agency asks in time, counted from the meeting. A person
    /// may ask at any time.
    public static LocalDate closes(LocalDate heldOn, WorkingCalendar calendar, TimeLimits limits) {
        return limits.lastDay(TimeLimit.CORRECTIONS, heldOn, calendar);
    }

    /// Whether an agency asked too late; it was taken all the same.
    public boolean isLate(LocalDate heldOn, WorkingCalendar calendar, TimeLimits limits) {
        return asker.who() == Who.AGENCY && asked.on().isAfter(closes(heldOn, calendar, limits));
    }

    /// By when it is to be answered: a person as the law has it on the day on which they ask, an
    /// agency within the same working days as it may ask in.
    public LocalDate answerBy(WorkingCalendar calendar, TimeLimits limits) {
        return switch (asker.who()) {
            case AGENCY -> limits.lastDay(TimeLimit.CORRECTIONS, asked.on(), calendar);
            case CHILD, PARENT, OTHER ->
                calendar.monthsAfter(asked.on(), limits.on(TimeLimit.PERSON_ANSWERED, asked.on()));
        };
    }

    /// Whether the chair has not answered.
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /// Whether the chair accepted it.
    public boolean isAccepted() {
        return answer.filter(Answer::accepted).isPresent();
    }

    /// Whether the next version is to hold it: accepted, or with a statement against the answer.
    public boolean waitsForVersion() {
        return inVersion.isEmpty() && (isAccepted() || (!isOpen() && !statement.isBlank()));
    }

    /// Answered.
    public Amendment with(Answer given) {
        return new Amendment(
                id,
                meeting,
                ofVersion,
                asker,
                about,
                entry,
                asks,
                mark,
                asked,
                statement,
                Optional.of(given),
                inVersion,
                version);
    }

    /// With a statement of who asks.
    public Amendment withStatement(String words) {
        return new Amendment(
                id, meeting, ofVersion, asker, about, entry, asks, mark, asked, words, answer, inVersion, version);
    }

    /// Standing in a signed version.
    public Amendment signedIn(int signed) {
        return new Amendment(
                id,
                meeting,
                ofVersion,
                asker,
                about,
                entry,
                asks,
                mark,
                asked,
                statement,
                answer,
                Optional.of(signed),
                version);
    }

    @Override
    public String toString() {
        return "Amendment[" + entry + "]";
    }
}
