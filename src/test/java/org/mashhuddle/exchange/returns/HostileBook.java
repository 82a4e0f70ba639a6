package org.mashhuddle.exchange.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A spreadsheet file written part by part, by hand, as no spreadsheet program would.
final class HostileBook {

    private static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /// @param rows what stands in the first sheet's data
    HostileBook(String rows) {
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml", "", ""));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NS + " xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"Returns\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"));
        parts.put("xl/sharedStrings.xml", "<sst " + NS + "/>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
    }

    HostileBook withShared(String items) {
        parts.put("xl/sharedStrings.xml", "<sst " + NS + ">" + items + "</sst>");
        return this;
    }

    HostileBook withPart(String name, String content) {
        parts.put(name, content);
        return this;
    }

    static String sheet(String rows) {
        return "<worksheet " + NS + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>"
                + "</Types>";
    }

    private static String relations(String kind, String target, String other, String otherTarget) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation("r1", kind, target)
                + (other.isEmpty() ? "" : relation("r2", other, otherTarget))
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
