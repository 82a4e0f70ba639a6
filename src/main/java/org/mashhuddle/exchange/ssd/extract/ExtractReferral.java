package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// A referral to children's social care, with its episode (`ssd_cin_episodes`).
///
/// @param primaryNeed the code of the children in need census, N1 to N9
/// @param noFurtherAction empty where the extract does not say
/// @param closedAt empty while it is open
public record ExtractReferral(
        String id,
        String personId,
        Optional<Moment> at,
        Optional<String> primaryNeed,
        Optional<String> sourceCode,
        Optional<String> source,
        ExtractOutcome outcome,
        Optional<Boolean> noFurtherAction,
        Optional<String> closeReason,
        Optional<Moment> closedAt,
        Optional<String> team,
        Optional<String> worker)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractReferral[" + id + "]";
    }
}
