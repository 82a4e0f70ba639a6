package org.mashhuddle.exchange.returns;

import java.util.Locale;
import java.util.stream.Stream;

/// A row of a sheet that came back, as it was typed.
///
/// @param row as the spreadsheet counts it, from 1
/// @param held "Held", "None held", or whatever was typed
/// @param whose "Own knowledge", or who told it
public record FilledLine(
        int row, String reference, String held, String said, String speaker, String whose, String kind, String mark) {

    /// Something is held and shared.
    public static final String HELD = "Held";

    /// The nil return.
    public static final String NONE_HELD = "None held";

    /// Not in the minutes.
    public static final String RECORD_ONLY = "Record only, not in the minutes";

    /// What sheets of before called it.
    public static final String MEETING_ONLY = "This meeting only";

    /// In the minutes of the meeting.
    public static final String IN_MINUTES = "In the minutes";

    /// May go to every agency of the meeting.
    public static final String ALL_AGENCIES = "All agencies of the meeting";

    /// May be told to the family.
    public static final String FAMILY = "May reach the family";

    /// More than anybody says of one child; a longer text is a mistake of the file.
    public static final int MOST_CHARACTERS = 20_000;

    /// Whether one of its texts is longer than that.
    public boolean isTooLong() {
        return Stream.of(said, speaker, whose).anyMatch(text -> text.length() > MOST_CHARACTERS);
    }

    /// Nothing was filled in: the agency has not returned it yet.
    public boolean isEmpty() {
        return (held + said + speaker + whose + kind + mark).isBlank();
    }

    /// Whether somebody typed this choice, however they wrote it.
    public static boolean means(String typed, String choice) {
        return typed.strip().toLowerCase(Locale.UK).equals(choice.toLowerCase(Locale.UK));
    }

    @Override
    public String toString() {
        return "FilledLine[" + row + "]";
    }
}
