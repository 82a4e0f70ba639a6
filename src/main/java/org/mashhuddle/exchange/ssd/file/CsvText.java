package org.mashhuddle.exchange.ssd.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The bytes of a CSV file with the encoding they are in: UTF-8 if every byte agrees, else
/// Windows-1252.
public final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_HEADING = 64 << 10;

    private final byte[] bytes;
    private final int start;
    private final Charset charset;

    private CsvText(byte[] bytes, int start, Charset charset) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
    }

    public static CsvText of(byte[] bytes) throws FileRefusal {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw FileRefusal.ofFile("The file is saved as UTF-16. Save it as “CSV UTF-8” and try again.");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (onlySpace(bytes, start)) {
            throw FileRefusal.ofFile("The file is empty. A heading with the dataset's column names is expected.");
        }
        if (agrees(bytes, start, StandardCharsets.UTF_8)) {
            return new CsvText(bytes, start, StandardCharsets.UTF_8);
        }
        if (start == 0 && agrees(bytes, start, WINDOWS)) {
            return new CsvText(bytes, start, WINDOWS);
        }
        throw FileRefusal.ofFile("The file is neither UTF-8 nor Windows-1252 text, or it is damaged.");
    }

    /// For people: "UTF-8" or "Windows-1252".
    public String encoding() {
        return charset.equals(WINDOWS) ? "Windows-1252" : "UTF-8";
    }

    public Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    byte[] bytes() {
        return bytes;
    }

    /// Where the text starts, after the byte order mark.
    int start() {
        return start;
    }

    /// The first line, without its end.
    public String firstLine() throws FileRefusal {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        if (end - start > LONGEST_HEADING) {
            throw FileRefusal.ofFile(
                    "The heading (the first line) is longer than 64 kB. This is not such an" + " extract.");
        }
        return new String(bytes, start, end - start, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlySpace(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\n' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    // In slices: the text itself is never held as a whole.
    private static boolean agrees(byte[] bytes, int start, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }
}
