package org.mashhuddle.domain.source;

import java.time.Instant;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// A record that a person joined into another of the same child.
///
/// @param was the child as that record had it
/// @param kept the record that it leads to
public record JoinedRecord(Child was, SubjectId kept, UserId by, Instant at) {
    @Override
    public String toString() {
        return "JoinedRecord[" + was.id() + "]";
    }
}
