package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.service.minutes.ListedMeeting;

/// A meeting in the list, in words.
///
/// @param day "Tue 24 November 2026, 09:30"
/// @param state "Signed", "Closed, not signed", "Never closed"
record MeetingRow(ListedMeeting meeting, String day, String state, String papers) {

    static MeetingRow of(ListedMeeting meeting, LocalDate today) {
        return new MeetingRow(
                meeting,
                DateWords.longDate(meeting.heldOn()) + ", " + meeting.startsAt(),
                words("minutes.list." + state(meeting, today)),
                words(meeting.papersOut() ? "minutes.list-papers-out" : "minutes.list-papers-none"));
    }

    private static String state(ListedMeeting meeting, LocalDate today) {
        boolean past = meeting.heldOn().isBefore(today);
        return switch (meeting.state()) {
            case PLANNED -> past ? "never-opened" : "planned";
            case OPEN -> past ? "never-closed" : "open";
            case CLOSED -> meeting.signed() ? "signed" : "not-signed";
            case NOT_HELD -> "not-held";
        };
    }

    /// Whether every word that is looked for is in it.
    boolean holds(String looked) {
        String all = (day + " " + DateWords.date(meeting.heldOn()) + " " + meeting.name() + " " + state)
                .toLowerCase(Locale.UK);
        return Stream.of(looked.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(all::contains);
    }

    @Override
    public String toString() {
        return "MeetingRow[" + meeting.id() + "]";
    }
}
