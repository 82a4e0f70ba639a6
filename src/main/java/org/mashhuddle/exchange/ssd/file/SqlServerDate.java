package org.mashhuddle.exchange.ssd.file;

import java.time.LocalDate;
import java.time.LocalTime;

/// A date as SQL Server writes it, and with it nearly every extract: `2026-11-24`, `2026-11-24 06:12:00` or
/// `2026-11-24 06:12:00.0000000`. It is read without a pattern: of a county there are half a million.
final class SqlServerDate {

    private static final String DAY = "0000-00-00";
    private static final String SECOND = "0000-00-00 00:00:00";
    private static final int NANOS = 9;

    private SqlServerDate() {}

    static boolean is(String text) {
        int length = text.length();
        if (length == DAY.length()) {
            return fits(text, DAY);
        }
        if (length < SECOND.length() || !fits(text, SECOND)) {
            return false;
        }
        int behind = length - SECOND.length() - 1;
        return behind < 0
                || (behind >= 1
                        && behind <= NANOS
                        && text.charAt(SECOND.length()) == '.'
                        && areDigits(text, SECOND.length() + 1));
    }

    private static boolean fits(String text, String form) {
        for (int at = 0; at < form.length(); at++) {
            char sign = text.charAt(at);
            boolean asWritten = form.charAt(at) == '0' ? isDigit(sign) : sign == form.charAt(at);
            if (!asWritten) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /// @throws java.time.DateTimeException if there is no such day
    static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /// Midnight where none is written.
    ///
    /// @throws java.time.DateTimeException if there is no such time
    static LocalTime time(String text) {
        if (text.length() == DAY.length()) {
            return LocalTime.MIDNIGHT;
        }
        int nanos = 0;
        for (int at = 0; at < NANOS; at++) {
            int sign = SECOND.length() + 1 + at;
            nanos = nanos * 10 + (sign < text.length() ? text.charAt(sign) - '0' : 0);
        }
        return LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos);
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text, from, until, 10);
    }
}
