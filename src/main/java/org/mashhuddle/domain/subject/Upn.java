package org.mashhuddle.domain.subject;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A unique pupil number whose check letter is right (`domain.md` 3.1): a check letter, three
/// digits of the local authority, four of the establishment, two of the year, and three of a
/// serial, the last of which is a letter while the number is temporary.
///
/// @param value the thirteen characters in capitals, without spaces
public record Upn(String value) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    // No authority is 000; A followed by noughts passes the check and is what people fill a field
    // with.
    private static final Pattern SHAPE = Pattern.compile("[%1$s](?!000)[0-9]{11}[0-9%1$s]".formatted(LETTERS));
    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\-\\u2010\\u2011]+");

    /// @throws IllegalArgumentException if this is not a pupil number with a right check letter;
    ///   the text does not name it
    public Upn {
        if (!isRight(value)) {
            throw new IllegalArgumentException("Not a UPN: a letter, eleven digits, a digit or letter expected.");
        }
    }

    /// Reads a number as people write it: in any case, with or without spaces. Empty if it is not
    /// one.
    public static Optional<Upn> parse(String text) {
        String value = SPACING.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return isRight(value) ? Optional.of(new Upn(value)) : Optional.empty();
    }

    /// Given by a school until the pupil's own number is known.
    public boolean isTemporary() {
        return LETTERS.indexOf(value.charAt(12)) >= 0;
    }

    private static boolean isRight(String value) {
        if (!SHAPE.matcher(value).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            int letter = LETTERS.indexOf(value.charAt(i));
            sum += (i + 1) * (letter >= 0 ? letter : value.charAt(i) - '0');
        }
        return LETTERS.charAt(sum % LETTERS.length()) == value.charAt(0);
    }

    /// Hides the number: it names a person.
    @Override
    public String toString() {
        return "Upn[hidden]";
    }
}
