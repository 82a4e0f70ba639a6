package org.mashhuddle.ui.meeting.discussion;

import java.time.Instant;

/// A text that was typed before its item was recorded last: what is on record stays, and it is offered beside it.
///
/// @param kept under which name the journal keeps it until somebody chose
/// @param field the name of the field that it was typed in
/// @param at when it was typed
/// @param now what stands there now
public record EarlierText(String kept, String field, String typed, Instant at, String now) {

    private static final String MARK = "older.";

    /// How the journal names a text that is offered, whatever is typed into its field since.
    static String name(String field, Instant at) {
        return MARK + at.toEpochMilli() + "." + field;
    }

    static boolean isOffered(String name) {
        return name.startsWith(MARK);
    }

    /// The field of a text that is offered.
    public static String field(String name) {
        return isOffered(name) ? name.substring(name.indexOf('.', MARK.length()) + 1) : name;
    }

    static Instant at(String name) {
        return Instant.ofEpochMilli(Long.parseLong(name.substring(MARK.length(), name.indexOf('.', MARK.length()))));
    }

    @Override
    public String toString() {
        return "EarlierText";
    }
}
