package org.mashhuddle.exchange.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// Any bytes as anybody's list, below the place where a failure becomes the sentence *it is damaged*. Whatever is read
/// is a table: each row has a cell for each heading, and the rows stand in the order of the file.
public final class ListFuzz {

    private ListFuzz() {}

    /// @param input the file
    public static void read(byte[] input) throws IOException {
        try {
            ListTable table = ListReader.table("list.csv", input, ListWriting.found());
            long line = table.line();
            for (ListTable.Line row : table.lines()) {
                if (row.cells().size() != table.headings().size() || row.number() <= line) {
                    throw new AssertionError("No table: " + table + " at " + row);
                }
                line = row.number();
            }
        } catch (FileRefusal refusal) {
            if (!refusal.sentence().endsWith(".")) {
                throw new AssertionError("No sentence: " + refusal.sentence(), refusal);
            }
        }
    }

    /// Lists as offices send them, and what was found.
    public static List<byte[]> beginnings() {
        return List.of(
                "sep=\"\r\nName\"Born\r\n".getBytes(StandardCharsets.UTF_8),
                "Missing last night\r\n\r\nName,Born,Since\r\nTest-Oak,22/03/2012,21:40\r\nTest-Ash,,\r\n"
                        .getBytes(StandardCharsets.UTF_8),
                "sep=;\r\nName;Born\r\n\"Test-Oak; Ivy\";2012-03-22\r\n".getBytes(StandardCharsets.UTF_16LE),
                "Name\tBorn\nTest-Oak\u00e9\t1 May 2012\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
