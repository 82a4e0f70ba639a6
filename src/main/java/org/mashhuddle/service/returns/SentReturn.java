package org.mashhuddle.service.returns;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Words;

/// What an agency sent about a subject, as it was typed ahead.
///
/// @param speaker who shares it, in words; may be empty
/// @param said empty for a nil return
/// @param words whose and what kind; nothing while nobody chose
public record SentReturn(
        AgencyId agency, String speaker, String said, boolean noneHeld, Optional<Words> words, SharingMark mark) {

    /// "No information held", which may be told to every agency of the meeting.
    public static SentReturn nothingHeld(AgencyId agency, String speaker) {
        return new SentReturn(agency, speaker, "", true, Optional.empty(), new SharingMark.MayBeShared());
    }

    /// Whether it says something, or that nothing is held, and not both.
    boolean isClear() {
        return noneHeld == said.isBlank();
    }

    @Override
    public String toString() {
        return "SentReturn[" + agency.value() + "]";
    }
}
