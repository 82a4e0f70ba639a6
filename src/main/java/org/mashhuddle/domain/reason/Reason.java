package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;

/// Why a subject is on the agenda, with the facts that say so (`product.md`, screen 3). Each reason
/// knows itself; outside it has only a row and its JSON.
public sealed interface Reason
        permits ActionDue,
                BirthPassed,
                CarriedOver,
                ClockRunning,
                DeferralReached,
                EighteenthNear,
                InCustody,
                LeftCustody,
                LifeChanged,
                LinkedTo,
                MissingNow,
                NameDue,
                NamedOften,
                NewReferral,
                Repeat,
                ReportedNotDone,
                RequestedBy,
                Returned,
                ReviewReached {

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

    /// Since when the subject has waited for this meeting because of this.
    Instant waitingSince();

    /// What it says, apart from what changes with every day that passes: two agendas with the same
    /// essences say the same of a child.
    default Object essence() {
        return this;
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
