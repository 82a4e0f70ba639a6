package org.mashhuddle.exchange.list;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mashhuddle.domain.source.ListWriting.Letters;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// The encoding of a list: found, or said by a person.
final class ListLetters {

    private ListLetters() {}

    /// @throws FileRefusal with a sentence, where the bytes are no letters of this encoding
    static CsvText read(byte[] bytes, Letters said) throws FileRefusal {
        return switch (said) {
            case FOUND -> CsvText.of(bytes);
            case UTF_8 -> CsvText.as(bytes, StandardCharsets.UTF_8, "UTF-8");
            case WINDOWS -> CsvText.as(bytes, Charset.forName("windows-1252"), "Windows-1252");
            case UTF_16 -> CsvText.as(bytes, wide(bytes), "UTF-16");
        };
    }

    /// By its mark; without one, by where the noughts stand in letters without accents.
    private static Charset wide(byte[] bytes) {
        int first = 0;
        for (int at = 0; at + 1 < bytes.length; at += 2) {
            first += Integer.compare(bytes[at + 1] == 0 ? 1 : 0, bytes[at] == 0 ? 1 : 0);
        }
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        return marked || first < 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    static Letters of(String encoding) {
        return switch (encoding) {
            case "UTF-8" -> Letters.UTF_8;
            case "Windows-1252" -> Letters.WINDOWS;
            case "UTF-16" -> Letters.UTF_16;
            default -> Letters.FOUND;
        };
    }
}
