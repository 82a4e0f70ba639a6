package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.service.minutes.ListedMeeting;

/// A meeting in the list, in words.
///
/// @param day "Tue 24 November 2026, 09:30"
/// @param state "Signed", "Corrected, version 2", "Closed, not signed", "Checked, not signed", "Record destroyed"
/// @param corrections "1 asked", "Open to 08/12/2026"
record MeetingRow(ListedMeeting meeting, String day, String state, String papers, String corrections) {

    /// Which meetings are looked at.
    enum Which {
        ALL,
        OPEN,
        NOT_SIGNED,
        ASKED
    }

    static MeetingRow of(ListedMeeting meeting, LocalDate today) {
        return new MeetingRow(
                meeting,
                DateWords.longDate(meeting.heldOn()) + ", " + meeting.startsAt(),
                meeting.version() > 1 && !meeting.destroyed()
                        ? words("minutes.list.corrected", meeting.version())
                        : words("minutes.list." + state(meeting, today)),
                words(meeting.papersOut() ? "minutes.list-papers-out" : "minutes.list-papers-none"),
                corrections(meeting, today));
    }

    private static String corrections(ListedMeeting meeting, LocalDate today) {
        if (!meeting.signed() || meeting.destroyed()) {
            return "";
        }
        if (meeting.asked() > 0) {
            return words("minutes.list-asked", meeting.asked());
        }
        if (meeting.waiting() > 0) {
            return words(
                    meeting.checked() ? "minutes.list-to-sign-checked" : "minutes.list-to-sign", meeting.version() + 1);
        }
        return words(
                meeting.correctionsUntil().isBefore(today) ? "minutes.list-closed" : "minutes.list-open-to",
                DateWords.date(meeting.correctionsUntil()));
    }

    /// Whether it is one of those that are looked at.
    boolean is(Which which) {
        return switch (which) {
            case ALL -> true;
            case OPEN -> meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.OPEN;
            case NOT_SIGNED ->
                !meeting.destroyed()
                        && ((meeting.state() == MeetingState.CLOSED && !meeting.signed()) || meeting.waiting() > 0);
            case ASKED -> meeting.asked() > 0 && !meeting.destroyed();
        };
    }

    private static String state(ListedMeeting meeting, LocalDate today) {
        if (meeting.destroyed()) {
            return "destroyed";
        }
        boolean past = meeting.heldOn().isBefore(today);
        return switch (meeting.state()) {
            case PLANNED -> past ? "never-opened" : "planned";
            case OPEN -> meeting.adjourned() ? "adjourned" : past ? "never-closed" : "open";
            case CLOSED -> meeting.signed() ? "signed" : meeting.checked() ? "checked" : "not-signed";
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
