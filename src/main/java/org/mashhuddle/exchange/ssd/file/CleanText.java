package org.mashhuddle.exchange.ssd.file;

import java.text.Normalizer;

/// A value freed of what is not text (control characters, halves of characters, the mark of a lost
/// character), in composed Unicode, on one line, without spaces around it.
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
            at += Character.charCount(point);
            if (isSpace(point)) {
                kept.append(' ');
            } else if (isText(point)) {
                kept.appendCodePoint(point);
            } else {
                damaged = true;
            }
        }
        return new CleanText(Normalizer.normalize(kept, Normalizer.Form.NFC).strip(), damaged);
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
        return point == '\t' || point == '\n' || point == '\r' || point == '\u00a0';
    }

    private static boolean isText(int point) {
        return !Character.isISOControl(point)
                && point != LOST
                && point != '\uFEFF'
                && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE;
    }
}
