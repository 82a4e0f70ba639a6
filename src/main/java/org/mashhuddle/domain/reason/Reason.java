package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.Moment;

/// Why a subject is on the agenda, with the facts that say so (`product.md`, screen 3). Each reason
/// knows itself; outside it has only a row and its JSON.
public sealed interface Reason
        permits ActionDue,
                ClockRunning,
                EighteenthNear,
                MeasureOpen,
                NameDue,
                RequestedBy,
                Returned,
                Reason.Arrival,
                Reason.Context,
                Reason.SetDay,
                Reason.Urgent {

    /// How little an item can wait when a meeting has more than the room has time for, the least
    /// urgent first.
    enum Urgency {
        /// Only a link, or what is said beside another reason.
        ONLY_LINKED,
        /// The meeting looks again.
        REVIEW,
        /// An agency asked.
        ASKED_FOR,
        /// Nobody has decided on it yet.
        NEWLY_REFERRED,
        /// It has waited before.
        HAS_WAITED,
        /// Something is due.
        DUE
    }

    /// A few words; an alarm is something overdue, the only thing shown in red.
    record Phrase(String text, boolean alarm) {
        static List<Phrase> plain(String text) {
            return List.of(new Phrase(text, false));
        }

        @Override
        public String toString() {
            return "Phrase[withheld]";
        }
    }

    /// Something reached the hub, and nobody has decided on it yet.
    sealed interface Arrival extends Reason permits LeftCustody, NewReferral {

        /// When it happened.
        Moment at();

        /// When the hub was told.
        Instant knownHereAt();

        @Override
        default Instant waitingSince() {
            return at().earliest();
        }

        @Override
        default boolean mayWait(LocalDate next) {
            return true;
        }

        @Override
        default Urgency urgency() {
            return Urgency.NEWLY_REFERRED;
        }

        @Override
        default boolean isNewsSince(PutOff putOff) {
            return putOff.isSince(knownHereAt());
        }
    }

    /// Only a link, or what is said beside another reason: nobody waits because of it.
    sealed interface Context extends Reason permits LinkedTo, NamedOften, Repeat {

        @Override
        default Instant waitingSince() {
            return Instant.MAX;
        }

        @Override
        default boolean mayWait(LocalDate next) {
            return true;
        }

        @Override
        default Urgency urgency() {
            return Urgency.ONLY_LINKED;
        }
    }

    /// A day on which the subject comes back by itself, set by a meeting or by what was recorded.
    sealed interface SetDay extends Reason
            permits CarriedOver, DeferralReached, LifeChanged, ListedNotDiscussed, ReportedNotDone, ReviewReached {

        /// The day since which the subject has waited.
        LocalDate day();

        DatedReturn.Kind kind();

        @Override
        default Optional<Object> news() {
            return Optional.of(List.of(kind(), day()));
        }

        @Override
        default Instant waitingSince() {
            return new Moment.OnDay(day()).earliest();
        }

        @Override
        default boolean mayWait(LocalDate next) {
            return true;
        }

        @Override
        default Urgency urgency() {
            return Urgency.HAS_WAITED;
        }

        @Override
        default boolean isNewsSince(PutOff putOff) {
            // A day that stood already was put off with the rest; one set since was not.
            return putOff.isSet(kind());
        }
    }

    /// The next meeting is too late.
    sealed interface Urgent extends Reason permits BirthPassed, InCustody, MissingNow {

        @Override
        default boolean mayWait(LocalDate next) {
            return false;
        }

        @Override
        default Urgency urgency() {
            return Urgency.DUE;
        }

        @Override
        default boolean isNewsSince(PutOff putOff) {
            // Whatever was known of it: nobody waits for a child who is missing, or in custody.
            return true;
        }
    }

    /// Since when the subject has waited for this meeting because of this.
    Instant waitingSince();

    /// What it says, apart from what changes with every day that passes: two agendas with the same
    /// essences say the same of a child.
    default Object essence() {
        return this;
    }

    /// What it tells that a meeting is to hear once, apart from how it says so; none where it stands for as long as
    /// the facts do, whoever heard it.
    default Optional<Object> news() {
        return Optional.empty();
    }

    /// Those of these that tell something a meeting is to hear, and that was not among what it was shown.
    static List<Reason> untold(List<Reason> now, List<Reason> shown) {
        Set<Object> heard = shown.stream().flatMap(each -> each.news().stream()).collect(Collectors.toSet());
        return now.stream()
                .filter(each ->
                        each.news().filter(what -> !heard.contains(what)).isPresent())
                .toList();
    }

    /// Whether the next meeting, on that day, is soon enough.
    boolean mayWait(LocalDate next);

    Urgency urgency();

    /// Whether it brings back before its day a subject that was put off.
    boolean isNewsSince(PutOff putOff);

    /// It in words, on the day of the meeting.
    List<Phrase> words(LocalDate today);

    /// The reason as this reader may have it: words whose owner has not let them be shared so far
    /// are gone.
    Optional<Reason> asReadBy(Reader reader);

    /// Whether two agendas say something else of a child.
    static boolean differ(List<Reason> before, List<Reason> now) {
        return !essences(before).equals(essences(now));
    }

    private static Set<Object> essences(List<Reason> reasons) {
        return reasons.stream().map(Reason::essence).collect(Collectors.toUnmodifiableSet());
    }
}
