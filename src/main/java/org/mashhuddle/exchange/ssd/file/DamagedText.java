package org.mashhuddle.exchange.ssd.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What was done to a value before it came here, as far as can be seen from it.
public final class DamagedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern ROUNDED = Pattern.compile("[0-9](?:[.,][0-9]+)?[Ee]\\+[0-9]{2,}");

    private DamagedText() {}

    /// UTF-8 that was read as Windows-1252: written back as that, it is UTF-8 again.
    public static boolean isGarbled(String text) {
        if (isPlain(text)) {
            return false;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException neither) {
            return false;
        }
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// A number as a spreadsheet writes one that is too long for it: "1.23E+11".
    public static boolean isRounded(String number) {
        return ROUNDED.matcher(number).matches();
    }
}
