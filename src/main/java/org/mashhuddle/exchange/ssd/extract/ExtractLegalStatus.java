package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// A legal status of a looked after child.
///
/// @param status the code or words of the council, such as C2
public record ExtractLegalStatus(
        String id, String personId, Optional<String> status, Optional<Moment> from, Optional<Moment> until)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractLegalStatus[" + id + "]";
    }
}
