package org.mashhuddle.exchange.returns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads the first sheet that is not hidden of a spreadsheet file (ECMA-376): the first columns of it, and nothing that
/// a
/// file could claim beyond them. The known reader (fastexcel 0.19.0 and 0.20.2) makes room for
/// whatever row, column or shared text a file of a few hundred bytes refers to.
final class FirstSheet {

    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST_REFERENCE = 10;

    private final SheetParts parts;
    private final int columns;
    private final TextAllowance allowance = new TextAllowance();
    private final List<String> shared = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private boolean from1904;

    /// @param columns how many are read; what stands to the right of them is not
    FirstSheet(SheetParts parts, int columns) {
        this.parts = parts;
        this.columns = columns;
    }

    /// Its rows, in the order of the file.
    List<SheetRow> rows() throws IOException, XMLStreamException, TooMuch {
        String book = targets("_rels/.rels", "", "officeDocument").values().stream()
                .findFirst()
                .orElse("xl/workbook.xml");
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + book.substring(folder.length()) + ".rels";
        for (String path : targets(relations, folder, "sharedStrings").values()) {
            readShared(open(path));
        }
        String first = sheet(open(book));
        String sheet = Optional.ofNullable(
                        targets(relations, folder, "worksheet").get(first))
                .orElseThrow(() -> new IOException("no sheet"));
        return rows(open(sheet));
    }

    private SheetXml open(String path) throws IOException, XMLStreamException, TooMuch {
        byte[] part = parts.part(path).orElseThrow(() -> new IOException("a part is missing"));
        return new SheetXml(part, allowance);
    }

    /// What a part refers to, by the reference's id.
    private Map<String, String> targets(String relations, String folder, String kind)
            throws IOException, XMLStreamException, TooMuch {
        Map<String, String> targets = new HashMap<>();
        Optional<byte[]> part = parts.part(relations);
        if (part.isEmpty()) {
            return targets;
        }
        SheetXml xml = new SheetXml(part.get(), allowance);
        while (xml.next()) {
            if (xml.starts("Relationship")
                    && xml.attribute("Type")
                            .filter(type -> type.endsWith("/" + kind))
                            .isPresent()) {
                String target = xml.attribute("Target").orElse("");
                targets.put(
                        xml.attribute("Id").orElse(""), target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return targets;
    }

    /// The names of the sheets that were not read, hidden ones too.
    List<String> others() {
        return List.copyOf(others);
    }

    /// Whether its days are counted from 1904, as an old Excel for the Mac counted them.
    boolean isFrom1904() {
        return from1904;
    }

    /// The id of the sheet that is read: the first that a person sees.
    private String sheet(SheetXml book) throws XMLStreamException, TooMuch {
        List<Named> sheets = new ArrayList<>();
        while (book.next()) {
            if (book.starts("workbookPr")) {
                from1904 = book.attribute("date1904").filter(FirstSheet::isTrue).isPresent();
            } else if (book.starts("sheet")) {
                sheets.add(new Named(
                        book.attribute("id").orElse(""),
                        book.attribute("name").orElse(""),
                        book.attribute("state")
                                .filter(state -> !state.equals("visible"))
                                .isPresent()));
            }
        }
        Optional<Named> read = sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .findFirst()
                .or(() -> sheets.stream().findFirst());
        sheets.stream()
                .filter(sheet -> !read.get().equals(sheet))
                .map(Named::name)
                .forEach(others::add);
        return read.map(Named::id).orElse("");
    }

    private static boolean isTrue(String said) {
        return said.equals("1") || said.equals("true");
    }

    private record Named(String id, String name, boolean hidden) {
        @Override
        public String toString() {
            return "Named";
        }
    }

    private void readShared(SheetXml xml) throws XMLStreamException, TooMuch {
        while (xml.next()) {
            if (xml.starts("si")) {
                shared.add(texts(xml, "si"));
            }
        }
    }

    /// The runs of a text, without what says how it is pronounced.
    private static String texts(SheetXml xml, String end) throws XMLStreamException, TooMuch {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("t")) {
                text.append(xml.text());
            } else if (xml.starts("rPh")) {
                xml.text();
            }
        }
        return text.toString();
    }

    private List<SheetRow> rows(SheetXml xml) throws XMLStreamException, IOException, TooMuch {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                number = xml.attribute("r").map(FirstSheet::number).orElse(number + 1);
                if (number > MOST_ROWS || rows.size() == MOST_ROWS) {
                    throw new TooMuch();
                }
                if (number < 1) {
                    throw new IOException("a row before the first");
                }
                rows.add(new SheetRow(number, cells(xml)));
            }
        }
        return rows;
    }

    private Map<Integer, String> cells(SheetXml xml) throws XMLStreamException, IOException, TooMuch {
        Map<Integer, String> texts = new HashMap<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = xml.attribute("r").map(FirstSheet::column).orElse(column + 1);
                if (column < 0) {
                    throw new IOException("a cell of no column");
                }
                String text = cell(xml, xml.attribute("t").orElse("n"));
                if (column < columns) {
                    allowance.take(text.length());
                    texts.put(column, text);
                }
            }
        }
        return texts;
    }

    private String cell(SheetXml xml, String type) throws XMLStreamException, IOException, TooMuch {
        String text = "";
        String formula = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                text = texts(xml, "is");
            } else if (xml.starts("f")) {
                formula = xml.text();
            } else if (xml.starts("v")) {
                String value = xml.text();
                text = type.equals("s") ? shared(value) : value;
            }
        }
        // One that nobody worked out is all there is of the cell. A text of no letter was worked out, and is a text.
        return text.isEmpty() && !formula.isEmpty() && !type.equals("str") ? "=" + formula : text;
    }

    private String shared(String index) throws IOException {
        int at = index.isEmpty() ? -1 : number(index);
        if (at >= shared.size()) {
            throw new IOException("a text that is not there");
        }
        return at < 0 ? "" : shared.get(at);
    }

    /// A whole number as a spreadsheet writes it; larger than any of ours where it is too long.
    private static int number(String digits) {
        return digits.length() > LONGEST_REFERENCE
                ? Integer.MAX_VALUE
                : (int) Math.min(Long.parseUnsignedLong(digits), Integer.MAX_VALUE);
    }

    /// The column of a reference such as `AB12`, from 0.
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < Math.min(reference.length(), LONGEST_REFERENCE); i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = Math.min(column * 26 + letter + 1, 1 << 20);
        }
        return column - 1;
    }
}
