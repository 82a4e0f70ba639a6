package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// What a person is called in another system.
///
/// @param typeWords the extract's own word for the kind
/// @param value checked and in its canonical form for a UPN and an NHS number, as it stood for the
///   others
public record ExtractIdentifier(
        String id,
        String personId,
        IdentifierKind kind,
        String typeWords,
        String value,
        Optional<Moment> validFrom,
        Optional<Moment> validUntil)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractIdentifier[" + id + "]";
    }
}
