package org.mashhuddle.ui.meeting.status;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingEnd;

/// What is said of a meeting that nobody closed, and in whose room nobody can sit any more.
public final class LeftOpen {

    private LeftOpen() {}

    /// Whether it is such a meeting: how long its room has been at an item nobody knows.
    public static boolean is(MeetingBook book, Instant now) {
        return !book.meeting().isAdjourned() && new MeetingEnd(book.meeting(), now).mustBeSaid();
    }

    /// That it waits to be closed, and where what is told or typed now will stand; empty of every other meeting.
    static String of(MeetingBook book, Instant now) {
        return !is(book, now)
                ? ""
                : book.meeting()
                        .times()
                        .heldSince()
                        .map(at -> words("meeting.band.left-open", when(at, LocalDate.ofInstant(now, Moment.LONDON))))
                        .orElse("");
    }

    private static String when(Instant at, LocalDate today) {
        return DateWords.weekdayDate(LocalDate.ofInstant(at, Moment.LONDON), today) + " " + DateWords.time(at);
    }
}
