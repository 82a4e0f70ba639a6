package org.mashhuddle.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.subject.SubjectId;

/// What one agency sent about one subject before the meeting, or that it holds nothing (`domain.md`
/// 2.1, 2.7: the nil return).
///
/// @param shared as it will stand among what was shared
/// @param typedBy the user who typed it or took it in from the agency's sheet
/// @param bySheet it came with the agency's sheet; what a person typed outranks a sheet
/// @param takenIn when it was put among what was shared; nothing while the meeting is not open
public record AgencyReturn(
        SubjectId subject, Contribution shared, String typedBy, boolean bySheet, Optional<Instant> takenIn) {

    /// As put among what was shared.
    public AgencyReturn takenInAt(Instant at) {
        return new AgencyReturn(subject, shared, typedBy, bySheet, Optional.of(at));
    }

    @Override
    public String toString() {
        return shared.toString();
    }
}
