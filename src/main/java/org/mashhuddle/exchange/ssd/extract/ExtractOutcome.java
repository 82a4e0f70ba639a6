package org.mashhuddle.exchange.ssd.extract;

import java.util.List;
import java.util.Optional;

/// What came of a contact, referral or enquiry.
///
/// @param flags the outcomes that are set, in the dataset's words without `OUTCOME_` and `_FLAG`,
///   for example NEW_REFERRAL, NFA, STRATEGY_DISCUSSION
/// @param comment free text of the council
public record ExtractOutcome(List<String> flags, Optional<String> comment) {

    /// Nothing is known of an outcome.
    public static final ExtractOutcome NONE = new ExtractOutcome(List.of(), Optional.empty());

    public ExtractOutcome {
        flags = List.copyOf(flags);
    }

    /// Hides the comment: it is about a child.
    @Override
    public String toString() {
        return "ExtractOutcome" + flags;
    }
}
