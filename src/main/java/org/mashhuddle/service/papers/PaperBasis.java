package org.mashhuddle.service.papers;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.minutes.MinutesRecord;
import org.mashhuddle.store.Tx;

/// What the papers of a meeting stand on: the signed record, or the record as it stands.
///
/// @param hash of the manifest
record PaperBasis(int version, String hash, String standing, Optional<SignedMinutes> signed) {

    private static final String NOT_YET_SIGNED = "Agreed at the meeting; minutes not yet signed";

    private static final String BEFORE = "For the meeting: nothing has been agreed yet";

    /// @param whole the record's own stores
    static PaperBasis of(Tx whole, MeetingBookReader books, MeetingId meeting, Instant now) {
        Optional<SignedMinutes> signed = whole.minutes().latest(meeting);
        if (signed.isPresent()) {
            int version = signed.get().version();
            return new PaperBasis(version, signed.get().manifestHash(), "Signed version " + version, signed);
        }
        MeetingBook book = books.record(whole, meeting);
        if (book.meeting().state() != MeetingState.CLOSED) {
            return new PaperBasis(0, MinutesRecord.preview(book, now).hash(), BEFORE, signed);
        }
        Instant closed = book.meeting().times().closedAt().orElse(now);
        return new PaperBasis(0, MinutesRecord.preview(book, closed).hash(), NOT_YET_SIGNED, signed);
    }

    /// Of the record; before the signature it is the first to be.
    int recordVersion() {
        return Math.max(1, version);
    }

    /// "Record version 1, hash 4f2a 91c0 7be3 d218."
    String words() {
        if (standing.equals(BEFORE)) {
            return "There is no record of the meeting yet.";
        }
        return "Record version " + recordVersion() + ", hash " + MinutesRecord.shortHash(hash) + ".";
    }
}
