package org.mashhuddle.domain.paper;

import java.time.Instant;
import org.mashhuddle.domain.access.UserId;

/// That a case-file extract is in the child's own record.
///
/// @param by who put it there, as the hub was told
/// @param to who of the hub was told
public record OnFile(String by, Instant at, UserId to) {

    @Override
    public String toString() {
        return "OnFile[" + at + "]";
    }
}
