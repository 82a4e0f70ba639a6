package org.mashhuddle.service.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;

/// Something of an earlier meeting that still waits for a hand.
public sealed interface Unfinished {

    /// Which meeting.
    MeetingId meeting();

    /// "Daily MASH".
    String name();

    /// Its day.
    LocalDate heldOn();

    /// It was closed, and its minutes are not signed.
    record MinutesNotSigned(MeetingId meeting, String name, LocalDate heldOn, Optional<Instant> closedAt)
            implements Unfinished {}

    /// Its minutes are signed, and wait for the countersignature of whoever looks.
    record NotCountersigned(MeetingId meeting, String name, LocalDate heldOn) implements Unfinished {}

    /// Corrections of its minutes were asked for, and the chair has not answered.
    record CorrectionsAsked(MeetingId meeting, String name, LocalDate heldOn, int corrections) implements Unfinished {}

    /// Corrections of its minutes were answered, and stand in no signed version yet.
    record CorrectionsNotSigned(MeetingId meeting, String name, LocalDate heldOn, int corrections)
            implements Unfinished {}

    /// It was closed, and papers of it are due and not out.
    ///
    /// @param due how many; none where it is so long ago that nobody counts them
    record PapersNotOut(MeetingId meeting, String name, LocalDate heldOn, int due) implements Unfinished {}

    /// It was closed, and what it said of some children is not in the children's own records.
    record NotOnFile(MeetingId meeting, String name, LocalDate heldOn, int children) implements Unfinished {}

    /// It was opened and never closed.
    ///
    /// @param adjournedAt when it broke off, where it has not gone on
    record NeverClosed(
            MeetingId meeting, String name, LocalDate heldOn, Instant openedAt, Optional<Instant> adjournedAt)
            implements Unfinished {}

    /// It was planned and never opened.
    record NeverOpened(MeetingId meeting, String name, LocalDate heldOn) implements Unfinished {}
}
