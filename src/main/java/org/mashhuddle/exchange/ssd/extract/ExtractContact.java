package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// A contact the council's front door received about a person.
///
/// @param at when; empty where the extract does not say or says something unreadable
/// @param source who made it, in the council's words
public record ExtractContact(
        String id,
        String personId,
        Optional<Moment> at,
        Optional<String> sourceCode,
        Optional<String> source,
        ExtractOutcome outcome)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractContact[" + id + "]";
    }
}
