package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// An enquiry under section 47 of the Children Act 1989.
public record ExtractEnquiry(
        String id,
        String personId,
        Optional<String> referralId,
        Optional<Moment> from,
        Optional<Moment> until,
        Optional<Boolean> noFurtherAction,
        ExtractOutcome outcome,
        Optional<String> team,
        Optional<String> worker)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractEnquiry[" + id + "]";
    }
}
