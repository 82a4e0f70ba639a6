package org.mashhuddle.exchange.returns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Any text as the rows of a spreadsheet. Whatever is read keeps within the columns that were asked for.
public final class SheetFuzz {

    private static final int COLUMNS = 8;

    private SheetFuzz() {}

    /// @param input what stands in the first sheet, before it on a line of its own the texts that cells share
    public static void read(byte[] input) throws IOException {
        String all = new String(input, StandardCharsets.UTF_8);
        int half = all.indexOf('\n');
        HostileBook book = new HostileBook(all.substring(half + 1)).withShared(half < 0 ? "" : all.substring(0, half));
        SheetTexts read = SheetTexts.read(book.file(), COLUMNS);
        if (read instanceof SheetTexts.Lines(List<SheetTexts.Line> lines, List<String> _)
                && lines.stream().anyMatch(line -> line.texts().size() > COLUMNS || line.number() < 1)) {
            throw new AssertionError("A cell outside the sheet");
        }
        SheetReader.read(book.file());
    }

    /// Cells of every kind, and what was found.
    public static List<byte[]> beginnings() {
        return Stream.of(
                        """
                        <si><t>Police</t></si><si><r><t>Known</t></r><r><t> to us</t></r></si>
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
                        <row r="3"><c r="H3" t="inlineStr"><is><t>x</t></is></c></row>
                        """,
                        """
                        <si/>
                        <row><c><v>45976.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
                        <row><c t="str"><f>A1</f><v>y</v></c></row>
                        """,
                        "<row r=\"0\"><c r=\"A1\"><v>1</v></c></row>",
                        "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>")
                .map(rows -> rows.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
