package org.mashhuddle.domain.export;

import java.time.Instant;

/// One entry of a calendar. A calendar is read on telephones, by whoever looks over a shoulder:
/// no entry names a child or says what is to be done, only where that is written.
public sealed interface CalendarEntry {

    /// Stays the same whenever the calendar is made again, so that a program that has it replaces it.
    String uid();

    String summary();

    /// A meeting: when it starts, and until when the room is free.
    ///
    /// @param summary "Daily MASH"
    record MeetingTime(String uid, String summary, Instant start, Instant end) implements CalendarEntry {
        @Override
        public String toString() {
            return "MeetingTime";
        }
    }

    /// Something to do.
    ///
    /// @param summary "Action SAM-2026-11-24-D 4.27"
    /// @param begun whether its agency has said that it takes it
    record Task(String uid, String summary, Instant due, boolean begun) implements CalendarEntry {
        @Override
        public String toString() {
            return "Task";
        }
    }
}
