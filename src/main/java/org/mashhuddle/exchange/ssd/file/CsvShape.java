package org.mashhuddle.exchange.ssd.file;

/// A first walk over a CSV file, byte by byte, before anything is made of it: it finds what would
/// fill the memory (too many columns or rows, an endless value) and a quotation mark that is never
/// closed, with the line it is on.
///
/// Quotation marks, delimiters and line ends are the same single bytes in UTF-8 and Windows-1252.
public final class CsvShape {

    private static final int LONGEST_VALUE = 1 << 20;

    private enum State {
        VALUE_STARTS,
        BARE,
        QUOTED,
        QUOTE_ENDED
    }

    private final byte delimiter;
    private final Caps caps;
    private State state = State.VALUE_STARTS;
    private long line = 1;
    private long quoteLine;
    private long rows;
    private int columns = 1;
    private int length;

    private CsvShape(char delimiter, Caps caps) {
        this.delimiter = (byte) delimiter;
        this.caps = caps;
    }

    /// How many rows it has, the heading included.
    public static long check(CsvText text, char delimiter, Caps caps) throws FileRefusal {
        CsvShape shape = new CsvShape(delimiter, caps);
        byte[] bytes = text.bytes();
        for (int i = text.start(); i < bytes.length; i++) {
            boolean secondOfPair = bytes[i] == '\n' && i > text.start() && bytes[i - 1] == '\r';
            if (!secondOfPair) {
                shape.take(bytes[i]);
            }
        }
        if (shape.state == State.QUOTED) {
            throw FileRefusal.ofFile(
                    "The quotation mark opened in line %d is never closed. Nothing of the file was read."
                            .formatted(shape.quoteLine));
        }
        return shape.rows;
    }

    private void take(byte b) throws FileRefusal {
        boolean lineEnd = b == '\n' || b == '\r';
        if (lineEnd) {
            line++;
        }
        if (state == State.QUOTED) {
            if (b == '"') {
                state = State.QUOTE_ENDED;
            }
            grow();
        } else if (lineEnd) {
            endRow();
        } else if (b == delimiter) {
            endValue();
        } else {
            open(b);
            grow();
        }
    }

    // A quotation mark opens a value only at its start, or again right after it ended one: ""
    // inside a quoted value.
    private void open(byte b) {
        boolean quote = b == '"';
        if (quote && state != State.BARE) {
            quoteLine = state == State.VALUE_STARTS ? line : quoteLine;
            state = State.QUOTED;
        } else if (state == State.VALUE_STARTS) {
            state = State.BARE;
        }
    }

    private void grow() throws FileRefusal {
        if (++length > LONGEST_VALUE) {
            throw FileRefusal.ofFile(
                    "A value before line %d is longer than a million characters. Nothing of the file was read."
                            .formatted(line + 1));
        }
    }

    private void endValue() throws FileRefusal {
        state = State.VALUE_STARTS;
        length = 0;
        if (++columns > caps.columns()) {
            throw FileRefusal.ofFile(
                    "Line %d has more than %,d columns. This is not such an extract.".formatted(line, caps.columns()));
        }
    }

    private void endRow() throws FileRefusal {
        state = State.VALUE_STARTS;
        length = 0;
        columns = 1;
        if (++rows > caps.rows()) {
            throw FileRefusal.ofFile("The file has more than %,d rows. Cut the extract into smaller spans of time."
                    .formatted(caps.rows()));
        }
    }
}
