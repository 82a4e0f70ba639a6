package org.mashhuddle.service.papers;

import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.PaperKind;

/// A paper that was issued, ready to be saved or printed.
///
/// @param reference "SAM-2026-11-24-P07"
/// @param pdf sealed
/// @param cover the sheet that goes in front of it when it is printed
/// @param text the same words, to be pasted; none for what is only pages
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are passed on
public record IssuedFile(
        String reference, MeetingId meeting, PaperKind kind, byte[] pdf, byte[] cover, Optional<String> text) {

    /// One that is only pages.
    public IssuedFile(String reference, MeetingId meeting, PaperKind kind, byte[] pdf, byte[] cover) {
        this(reference, meeting, kind, pdf, cover, Optional.empty());
    }

    /// Carries the reference only, never a name.
    public String fileName() {
        return reference + ".pdf";
    }

    /// Of the cover sheet.
    public String coverFileName() {
        return reference + "-cover.pdf";
    }

    @Override
    public String toString() {
        return fileName();
    }
}
