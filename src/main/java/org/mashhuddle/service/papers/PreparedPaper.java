package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.service.minutes.WithheldEntry;

/// A paper made to be looked at: no number is taken, nothing is registered. What is issued from it
/// is this paper or none.
///
/// @param head with the number it will get
/// @param version of the signed minutes it stands on; 0 for "minutes not yet signed"
/// @param checks what was found when the file was read back
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are passed on
public record PreparedPaper(
        PaperKey key,
        Recipient recipient,
        PaperHead head,
        int version,
        Checks checks,
        byte[] pdf,
        byte[] cover,
        PaperDraft draft) {

    /// What was found when the file was read back.
    ///
    /// @param onEveryPage recipient and copy number stand on each page
    /// @param withheld texts that stay in the record and are not in the file
    /// @param warnings what to look at twice
    /// @param unread sentences for a family that nobody let stand yet: it does not go before
    public record Checks(
            int pages,
            boolean onEveryPage,
            List<WithheldEntry> withheld,
            Set<PaperWarning> warnings,
            List<FamilyRemark> unread) {

        /// Copies the list.
        public Checks {
            withheld = List.copyOf(withheld);
            warnings = Set.copyOf(warnings);
            unread = List.copyOf(unread);
        }
    }

    @Override
    public String toString() {
        return "PreparedPaper[" + head.reference() + "]";
    }
}
