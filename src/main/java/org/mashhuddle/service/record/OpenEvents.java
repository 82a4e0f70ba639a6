package org.mashhuddle.service.record;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;

/// What befell a subject and stands, as far as it can be typed on or corrected.
///
/// @param protections police protection that has not ended
/// @param categories the hub's kinds of harm, for a referral
/// @param held how a child stands
public record OpenEvents(
        List<Referral> referrals,
        List<MissingEpisode> missing,
        List<Custody> custodies,
        List<RunningClock> protections,
        List<String> categories,
        Held held) {

    /// Copies the lists.
    public OpenEvents {
        referrals = List.copyOf(referrals);
        missing = List.copyOf(missing);
        custodies = List.copyOf(custodies);
        protections = List.copyOf(protections);
        categories = List.copyOf(categories);
    }

    /// The episode that has not ended.
    public Optional<MissingEpisode> missingNow() {
        return missing.stream().filter(MissingEpisode::isMissing).findFirst();
    }

    /// The last return whose interview is not done.
    public Optional<MissingEpisode> interviewWaits() {
        return missing.reversed().stream()
                .filter(each -> !each.isMissing() && !each.interview().isDone())
                .findFirst();
    }

    /// The time in custody that has not ended.
    public Optional<Custody> inCustody() {
        return custodies.stream().filter(Custody::isNow).findFirst();
    }

    /// The latest referral or contact that waits for a decision.
    public Optional<Referral> waits() {
        return referrals.reversed().stream().filter(Referral::isOpen).findFirst();
    }

    @Override
    public String toString() {
        return "Happened";
    }
}
