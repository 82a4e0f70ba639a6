package org.mashhuddle.domain.reason;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reason says, apart from what changes with every day that passes: two agendas with the
/// same gist say the same of a child.
public final class ReasonEssence {

    private ReasonEssence() {}

    public static boolean differs(List<Reason> before, List<Reason> now) {
        return !gists(before).equals(gists(now));
    }

    private static Set<Object> gists(List<Reason> reasons) {
        return reasons.stream().map(ReasonEssence::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Object of(Reason reason) {
        return switch (reason) {
            case Reason.NewReferral referral -> List.of(referral.referral(), referral.summary());
            case Reason.MissingNow missing -> List.of("missing", missing.since());
            case Reason.ActionDue due -> List.of(due.action(), due.overdue(), due.notTaken());
            case Reason.NameDue name -> List.of(name.action(), "name", name.passed());
            case Reason.LinkedTo link -> List.of(link.other(), link.kind());
            case Occasion.ClockRunning clock -> List.of(clock.kind(), clock.start(), clock.over());
            case Occasion.Returned back -> List.of(back.at(), back.interviewOver());
            case Occasion.InCustody custody -> List.of("custody", custody.since(), custody.over());
            case Occasion.LeftCustody left -> List.of(left.at(), left.how());
            case Occasion.NamedOften named -> List.of("named", named.children());
            case Reason.ReportedNotDone _,
                    Reason.ReviewReached _,
                    Reason.DeferralReached _,
                    Reason.CarriedOver _,
                    Reason.RequestedBy _,
                    Occasion.BirthPassed _,
                    Occasion.EighteenthNear _,
                    Occasion.Repeat _,
                    Occasion.LifeChanged _ -> reason;
        };
    }
}
