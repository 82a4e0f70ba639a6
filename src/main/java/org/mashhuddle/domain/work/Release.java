package org.mashhuddle.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// That its owner let an entry go further than it went (`product.md`, rule 3).
///
/// @param meeting in which it was released
/// @param subject whom the entry is about; none where it is the meeting's
/// @param entry which of its part: the agency that said it, the number of an action
/// @param said by whom it was released, and how
public record Release(
        MeetingId meeting,
        Optional<SubjectId> subject,
        EntryPart part,
        String entry,
        SharingMark from,
        SharingMark to,
        Said said,
        Instant at,
        UserId typedBy) {

    /// How it was released.
    public enum How {
        /// Said in the room.
        IN_THE_ROOM("in the room"),
        /// Said by phone.
        BY_PHONE("by phone"),
        /// In writing.
        IN_WRITING("in writing");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /// In words.
        public String words() {
            return words;
        }
    }

    /// Who released it, and how. Neither is ever filled in for anybody.
    public record Said(String by, How how) {
        /// Refuses what names nobody.
        public Said {
            by = by.strip();
            if (by.isEmpty()) {
                throw new IllegalArgumentException("Released by nobody");
            }
        }

        @Override
        public String toString() {
            return "Said[" + how + "]";
        }
    }

    @Override
    public String toString() {
        return "Release[" + part + "]";
    }
}
