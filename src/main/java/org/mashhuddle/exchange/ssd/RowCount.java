package org.mashhuddle.exchange.ssd;

import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// How many rows a file holds below its heading, of which nothing is taken: its lines with anything
/// on them, where a line end within quotation marks is none.
final class RowCount {

    private RowCount() {}

    static long of(byte[] bytes) {
        try {
            CsvText text = CsvText.of(bytes);
            return count(text.bytes(), text.start());
        } catch (FileRefusal noText) {
            return count(bytes, 0);
        }
    }

    private static long count(byte[] bytes, int start) {
        long rows = 0;
        boolean quoted = false;
        boolean anything = false;
        for (int i = start; i < bytes.length; i++) {
            byte one = bytes[i];
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
