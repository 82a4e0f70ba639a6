package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;

/// Why a subject is on the agenda, with the facts that say so (`product.md`, screen 3).
public sealed interface Reason
        permits Occasion,
                Reason.NewReferral,
                Reason.MissingNow,
                Reason.ActionDue,
                Reason.NameDue,
                Reason.ReportedNotDone,
                Reason.ReviewReached,
                Reason.DeferralReached,
                Reason.CarriedOver,
                Reason.LinkedTo,
                Reason.RequestedBy {

    /// A referral, contact or police notice without a decision.
    record NewReferral(
            ReferralId referral,
            ReferralKind kind,
            Moment at,
            Instant knownHereAt,
            String source,
            String summary,
            SharingMark mark)
            implements Reason {
        private NewReferral readBy(Reader reader) {
            String may = new MarkedText(summary, mark).asReadBy(reader);
            return new NewReferral(referral, kind, at, knownHereAt, source, may, mark);
        }

        @Override
        public String toString() {
            return "NewReferral[" + referral + "]";
        }
    }

    /// The child is missing now.
    ///
    /// @param episodesInNinetyDays this one included
    record MissingNow(Moment since, Optional<MissingEpisode.Confirmation> confirmation, int episodesInNinetyDays)
            implements Reason {}

    /// An action is due by the end of the meeting's day, or overdue, or reported as not taken.
    ///
    /// @param workingDaysOver 0 while it is not overdue, or fell due today
    record ActionDue(
            ActionId action, String agency, DueTime due, boolean overdue, int workingDaysOver, boolean notTaken)
            implements Reason {
        @Override
        public String toString() {
            return "ActionDue[withheld]";
        }
    }

    /// The name of who carries out an action was to be given by the end of the meeting's day.
    ///
    /// @param passed whether the time has passed
    record NameDue(ActionId action, String agency, DueTime by, boolean passed) implements Reason {
        @Override
        public String toString() {
            return "NameDue[withheld]";
        }
    }

    /// An action was reported not done, because circumstances have changed, since the subject was
    /// last spoken of.
    ///
    /// @param agency whose action it was
    record ReportedNotDone(LocalDate on, String agency) implements Reason {
        @Override
        public String toString() {
            return "ReportedNotDone[" + on + "]";
        }
    }

    /// A review that an earlier meeting set has been reached.
    record ReviewReached(LocalDate agreedOn, LocalDate due) implements Reason {}

    /// A deferral has been reached.
    record DeferralReached(LocalDate deferredOn, String by, MarkedText why) implements Reason {
        private DeferralReached readBy(Reader reader) {
            return new DeferralReached(deferredOn, by, why.readBy(reader));
        }

        @Override
        public String toString() {
            return "DeferralReached[" + deferredOn + "]";
        }
    }

    /// On an earlier agenda, and not discussed there.
    record CarriedOver(LocalDate fromMeeting) implements Reason {}

    /// Linked to another item: a sibling, a member of the household, a person of concern, a place.
    ///
    /// @param words what this subject is to the other: "Brother, same household"
    /// @param reportedBy who says so; empty when not known
    record LinkedTo(SubjectId other, LinkKind kind, String words, String reportedBy, SharingMark mark)
            implements Reason {
        @Override
        public String toString() {
            return "LinkedTo[" + other + "]";
        }
    }

    /// The reason as this reader may have it: words whose owner has not let them be shared so far are
    /// gone.
    default Optional<Reason> asReadBy(Reader reader) {
        return switch (this) {
            case NewReferral referral -> Optional.of(referral.readBy(reader));
            case DeferralReached deferral -> Optional.of(deferral.readBy(reader));
            case RequestedBy request -> Optional.of(request.readBy(reader));
            case LinkedTo link when !link.mark().reaches(reader) -> Optional.empty();
            case Occasion _,
                    LinkedTo _,
                    MissingNow _,
                    ActionDue _,
                    NameDue _,
                    ReportedNotDone _,
                    ReviewReached _,
                    CarriedOver _ -> Optional.of(this);
        };
    }

    /// An agency asked for it.
    record RequestedBy(String agency, String who, MarkedText why, Instant at) implements Reason {
        private RequestedBy readBy(Reader reader) {
            return new RequestedBy(agency, who, why.readBy(reader), at);
        }

        @Override
        public String toString() {
            return "RequestedBy[" + at + "]";
        }
    }
}
