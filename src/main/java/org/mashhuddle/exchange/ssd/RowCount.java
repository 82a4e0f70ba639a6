package org.mashhuddle.exchange.ssd;

/// How many rows a file holds below its heading, of which nothing is taken: its lines with anything
/// on them, where a line end within quotation marks is none.
final class RowCount {

    private RowCount() {}

    static long of(byte[] bytes) {
        long rows = 0;
        boolean quoted = false;
        boolean anything = false;
        for (byte one : bytes) {
            quoted ^= one == '"';
            if ((one == '\n' || one == '\r') && !quoted) {
                rows += anything ? 1 : 0;
                anything = false;
            } else {
                anything |= one > ' ' || one < 0;
            }
        }
        rows += anything ? 1 : 0;
        return Math.max(0, rows - 1);
    }
}
