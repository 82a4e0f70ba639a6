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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bytes of a CSV file with the encoding they are in: UTF-8 if every byte agrees, else
/// Windows-1252. What SQL Server and Excel save as UTF-16 is read too, and so is the line `sep=;`
/// that Excel puts before the heading.
public final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_HEADING = 64 << 10;
    /// A sign of one byte in each encoding that is not part of a value itself.
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([\\t\\p{Punct}&&[^\"]])\"?\\s*");

    private final byte[] bytes;
    private final int start;
    private final Charset charset;
    private final String encoding;
    private final Optional<Character> separator;

    private CsvText(byte[] bytes, int start, Charset charset, String encoding, Optional<Character> separator) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
        this.encoding = encoding;
        this.separator = separator;
    }

    public static CsvText of(byte[] bytes) throws FileRefusal {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            if (!agrees(bytes, 0, wide.get())) {
                throw FileRefusal.ofFile("The file is marked as UTF-16 and is not, or it is damaged.");
            }
            byte[] same = new String(bytes, wide.get()).getBytes(StandardCharsets.UTF_8);
            return beginning(same, StandardCharsets.UTF_8, "UTF-16");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (agrees(bytes, start, StandardCharsets.UTF_8)) {
            return beginning(bytes, StandardCharsets.UTF_8, "UTF-8");
        }
        if (start == 0 && agrees(bytes, start, WINDOWS)) {
            return beginning(bytes, WINDOWS, "Windows-1252");
        }
        throw FileRefusal.ofFile("The file is neither UTF-8, UTF-16 nor Windows-1252 text, or it is damaged.");
    }

    /// In the encoding that a person says it is in.
    ///
    /// @param encoding its name, for people
    public static CsvText as(byte[] bytes, Charset charset, String encoding) throws FileRefusal {
        if (!agrees(bytes, 0, charset)) {
            throw FileRefusal.ofFile("The file is not %s: it holds what is no letter there.".formatted(encoding));
        }
        return charset.equals(WINDOWS)
                ? beginning(bytes, charset, encoding)
                : beginning(
                        new String(bytes, charset).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, encoding);
    }

    /// UTF-16 by its mark, or because every second byte of the beginning is nought.
    private static Optional<Charset> wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || looksWide(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) || looksWide(bytes, 0)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean looksWide(byte[] bytes, int nought) {
        int looked = Math.min(bytes.length - bytes.length % 2, 64);
        for (int i = 0; i < looked; i += 2) {
            if (bytes[i + nought] != 0 || bytes[i + 1 - nought] <= 0) {
                return false;
            }
        }
        return looked > 0;
    }

    private static CsvText beginning(byte[] bytes, Charset charset, String encoding) throws FileRefusal {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (onlySpace(bytes, start)) {
            throw FileRefusal.ofFile("The file is empty. A heading with the dataset's column names is expected.");
        }
        CsvText text = new CsvText(bytes, start, charset, encoding, Optional.empty());
        Matcher said = SEPARATOR.matcher(text.firstLine());
        if (!said.matches()) {
            return text;
        }
        int next = text.endOfLine();
        next += next + 1 < bytes.length && bytes[next] == '\r' && bytes[next + 1] == '\n' ? 2 : 1;
        if (next >= bytes.length || onlySpace(bytes, next)) {
            throw FileRefusal.ofFile("The file is empty. A heading with the dataset's column names is expected.");
        }
        return new CsvText(
                bytes, next, charset, encoding, Optional.of(said.group(1).charAt(0)));
    }

    /// For people: "UTF-8", "UTF-16" or "Windows-1252".
    public String encoding() {
        return encoding;
    }

    /// The delimiter that the file's own first line names, where it names one.
    public Optional<Character> separator() {
        return separator;
    }

    /// How many lines stand before the heading.
    public long linesBefore() {
        return separator.isPresent() ? 1 : 0;
    }

    public Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    /// The bytes; they are not copied.
    public byte[] bytes() {
        return bytes;
    }

    /// Where the text starts, after the byte order mark.
    public int start() {
        return start;
    }

    /// The first line, without its end.
    public String firstLine() throws FileRefusal {
        int end = endOfLine();
        if (end - start > LONGEST_HEADING) {
            throw FileRefusal.ofFile(
                    "The heading (the first line) is longer than 64 kB. This is not such an" + " extract.");
        }
        return new String(bytes, start, end - start, charset);
    }

    private int endOfLine() {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
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
