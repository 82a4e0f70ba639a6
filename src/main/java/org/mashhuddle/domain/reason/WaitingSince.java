package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import org.mashhuddle.domain.hub.Moment;

/// Since when a subject has waited for this meeting, by one of its reasons.
public final class WaitingSince {

    private WaitingSince() {}

    public static Instant of(Reason reason) {
        return switch (reason) {
            case Reason.NewReferral referral -> start(referral.at());
            case Reason.MissingNow missing -> start(missing.since());
            case Reason.ActionDue action -> action.due().instant();
            case Reason.NameDue name -> name.by().instant();
            case Reason.ReportedNotDone report -> start(report.on());
            case Reason.ReviewReached review -> start(review.due());
            case Reason.DeferralReached deferral -> start(deferral.deferredOn());
            case Reason.CarriedOver carried -> start(carried.fromMeeting());
            case Reason.LinkedTo _ -> Instant.MAX;
            case Reason.RequestedBy request -> request.at();
            case Occasion occasion -> occasion.waitingSince();
        };
    }

    private static Instant start(Moment moment) {
        return switch (moment) {
            case Moment.Exactly exact -> exact.at();
            case Moment.OnDay day -> start(day.day());
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }
}
