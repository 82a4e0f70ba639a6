package org.mashhuddle.exchange.ssd.file;

import java.text.Normalizer;

/// A value freed of what is not text (control characters, halves of characters, the mark of a lost
/// character) and of the marks that nobody sees, in composed Unicode, on one line, without spaces around it.
///
/// @param damaged something that is not text was left out
public record CleanText(String text, boolean damaged) {

    private static final char LOST = '\uFFFD';

    public static CleanText of(String raw) {
        if (isPlain(raw)) {
            return new CleanText(raw.strip(), false);
        }
        StringBuilder kept = new StringBuilder(raw.length());
        boolean damaged = false;
        int at = 0;
        while (at < raw.length()) {
            int point = raw.codePointAt(at);
            boolean seen = !joinsNothing(raw, at);
            at += Character.charCount(point);
            if (isSpace(point)) {
                kept.append(' ');
            } else if (isText(point) && seen) {
                kept.appendCodePoint(point);
            } else {
                damaged |= seen && !isUnseen(point);
            }
        }
        return new CleanText(Normalizer.normalize(kept, Normalizer.Form.NFC).strip(), damaged);
    }

    /// As it stands, without the marks that nobody sees and without spaces of whatever kind around it.
    public static String bare(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        StringBuilder kept = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at += Character.charCount(raw.codePointAt(at))) {
            int point = raw.codePointAt(at);
            if (!isUnseen(point) && !joinsNothing(raw, at)) {
                kept.appendCodePoint(point);
            }
        }
        int from = 0;
        int to = kept.length();
        while (from < to && isAround(kept.charAt(from))) {
            from++;
        }
        while (to > from && isAround(kept.charAt(to - 1))) {
            to--;
        }
        return kept.substring(from, to);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The first so many characters, never half a character.
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, half ? longest - 1 : longest);
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    /// A joiner among letters and digits of ours is no spelling: there are names that are spelt with them, and none of
    /// those is written in these letters.
    private static boolean joinsNothing(String raw, int at) {
        return (raw.charAt(at) == '\u200c' || raw.charAt(at) == '\u200d')
                && (at == 0 || raw.charAt(at - 1) <= '~')
                && (at == raw.length() - 1 || raw.charAt(at + 1) <= '~');
    }

    // Joiners stay: there are names that are spelt with them.
    private static boolean isUnseen(int point) {
        return point == '\u00ad'
                || point == '\u061c'
                || point == '\u180e'
                || point == '\u200b'
                || point == '\u200e'
                || point == '\u200f'
                || (point >= '\u202a' && point <= '\u202e')
                || (point >= '\u2060' && point <= '\u206f')
                || point == '\uFEFF';
    }

    private static boolean isText(int point) {
        return !Character.isISOControl(point)
                && point != LOST
                && !isUnseen(point)
                && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE;
    }
}
