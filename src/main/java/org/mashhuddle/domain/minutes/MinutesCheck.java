package org.mashhuddle.domain.minutes;

import java.time.Instant;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Directory;

/// That somebody read one version of minutes through before its signature. It is said of exactly
/// these words: of any others it says nothing.
///
/// @param content the SHA-256 of what was read
public record MinutesCheck(MeetingId meeting, int version, String content, UserId by, Instant at) {

    /// What record and minutes say where nobody did.
    public static final String NOT_CHECKED = "Nobody before the signature";

    /// "Ravi Mistry, 24/11/2026 10:40".
    public String words(Directory directory) {
        return directory.name(by) + ", " + DateWords.dateTime(at);
    }

    @Override
    public String toString() {
        return "MinutesCheck[version " + version + "]";
    }
}
