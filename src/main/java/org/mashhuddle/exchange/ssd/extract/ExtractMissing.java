package org.mashhuddle.exchange.ssd.extract;

import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// A time a child was missing or away without leave.
///
/// @param kind the council's own word, such as Missing or Absent
/// @param until empty while the child is missing
/// @param interviewOffered the return home interview
public record ExtractMissing(
        String id,
        String personId,
        Optional<Moment> from,
        Optional<String> kind,
        Optional<Moment> until,
        Optional<Answer> interviewOffered,
        Optional<Answer> interviewAccepted)
        implements ExtractRow {

    @Override
    public String toString() {
        return "ExtractMissing[" + id + "]";
    }
}
