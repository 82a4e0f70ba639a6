package org.mashhuddle.domain.referral;

import java.time.Instant;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.SubjectId;

/// An entry was corrected, or a child's MASH rating changed: what stood there before, and why it
/// does not any more.
///
/// @param why with how far that reason may be shared
/// @param stood how it read before
/// @param mark how far those words may be shared
public record Correction(
        EntryId entry, SubjectId subject, Instant at, String by, MarkedText why, String stood, SharingMark mark) {
    @Override
    public String toString() {
        return "Correction[" + entry + "]";
    }
}
