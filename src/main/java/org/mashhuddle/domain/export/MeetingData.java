package org.mashhuddle.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SignedMinutes;

/// A meeting as data for another program: what its signed minutes hold, which is what may go to every
/// agency that gets them, and when it was, in numbers.
///
/// @param type the short name of its type: "Daily MASH"
/// @param signed who signed the minutes that it says the same as, and when
public record MeetingData(
        MeetingId meeting,
        String type,
        LocalDate heldOn,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Signed signed,
        Minutes minutes) {

    /// A signature.
    ///
    /// @param fileHash SHA-256 of the signed PDF; none in the data that lie in that file itself
    public record Signed(String by, Instant at, Optional<String> fileHash) {
        @Override
        public String toString() {
            return "Signed[" + at + "]";
        }
    }

    /// The data of a meeting whose minutes are signed.
    ///
    /// @param record as the newest signed version says it
    public static MeetingData of(MeetingBook record, SignedMinutes signed) {
        MinutesWriting.Around around = new MinutesWriting.Around(
                signed.reference(), signed.version(), signed.manifestHash(), List.of(), List.of(), "");
        return new MeetingData(
                record.meeting().id(),
                record.meeting().type().label(),
                record.meeting().heldOn(),
                record.meeting().times().openedAt(),
                record.meeting().times().closedAt(),
                new Signed(
                        record.hub().directory().name(signed.signedBy()),
                        signed.signedAt(),
                        Optional.of(signed.fileHash())),
                MinutesWriting.of(record, around, signed.signedAt()));
    }

    /// The data that lie in the signed file beside its pages: the very value from which the pages are
    /// written. Times are those of the pages, to the minute.
    ///
    /// @param by whose signature it gets, and when
    public static MeetingData inFile(MeetingBook record, Minutes minutes, String by, Instant at) {
        return new MeetingData(
                record.meeting().id(),
                record.meeting().type().label(),
                record.meeting().heldOn(),
                record.meeting().times().openedAt().map(MeetingData::minute),
                record.meeting().times().closedAt().map(MeetingData::minute),
                new Signed(by, at.truncatedTo(ChronoUnit.MICROS), Optional.empty()),
                minutes);
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    public String toString() {
        return "MeetingData[" + meeting + "]";
    }
}
