package org.mashhuddle.exchange.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mashhuddle.LongForm;

/// What people choose in the place of a list, and what is made to do harm; each with what is to be said of it.
public final class RefusedLists {

    private static final String NO_LETTERS = "It holds what no text holds: this is no CSV file, or it is damaged.";
    private static final String ZIP = "This is a zip file and no sheet. Unpack it, and choose the list that is in it.";
    private static final String NO_COLUMNS =
            "The file has no columns: a row of headings and rows below it are expected.";
    private static final String FIRST_LINE = "Its first line is longer than 64 kB. A row of headings is expected.";
    private static final String DAMAGED = "The file is no sheet that can be read: it is not XLSX, or it is damaged.";
    private static final String TOO_LARGE =
            "The sheet is larger than a list of 2,000 rows. Send the days that are new.";
    private static final Set<String> OF_EACH_KIND =
            Set.of("folder.csv", "removed.csv", "one-line.csv", "minutes.csv", "locked.zip", "bomb.xlsx");
    private static final int BLANKS = 200_000_000;

    private final Path folder;
    private final Map<Path, String> all = new LinkedHashMap<>();

    private RefusedLists(Path folder) {
        this.folder = folder;
    }

    /// @param folder where they are made
    public static Map<Path, String> in(Path folder) throws IOException {
        RefusedLists lists = new RefusedLists(folder);
        lists.noFiles();
        lists.texts();
        lists.others();
        lists.sheets();
        return lists.all;
    }

    /// As many as say that the sentence gets to somebody, in the short form: `RefusedListsTest` reads them all.
    public static Map<Path, String> someIn(Path folder) throws IOException {
        Map<Path, String> lists = in(folder);
        lists.keySet().removeIf(list -> !LongForm.ASKED && !OF_EACH_KIND.contains(String.valueOf(list.getFileName())));
        return lists;
    }

    private void noFiles() throws IOException {
        all.put(
                Files.createDirectory(folder.resolve("folder.csv")),
                "This is a folder. One CSV or XLSX file is expected.");
        all.put(folder.resolve("removed.csv"), "It is not there any more. Choose it again, or another file.");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Path circle = folder.resolve("circle.csv");
            all.put(Files.createSymbolicLink(circle, circle), "The file cannot be read from its disk or drive.");
            all.put(Path.of("/dev/zero"), "This is no file but a device. One CSV or XLSX file is expected.");
            Path closed = Files.writeString(folder.resolve("closed.csv"), "Name,Went\nTest-Oak,24/11/2026\n");
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
            if (!Files.isReadable(closed)) {
                all.put(closed, "This computer does not let you read it. Ask whoever put it there.");
            }
        }
    }

    private void texts() throws IOException {
        write("empty.csv", "", "The file is empty. A row of headings is expected.");
        write("mark-alone.csv", "\uFEFF", "The file is empty. A row of headings is expected.");
        write("blank.csv", " \r\n\t\r\n", "The file is empty. A row of headings is expected.");
        write("commas.csv", ",,,,\n,,,,\n", NO_COLUMNS);
        write("letter.csv", "Dear all\nplease find the list below\n", NO_COLUMNS);
        write("one-line.csv", "Name;".repeat(1_600_000), FIRST_LINE);
        write("one-value.csv", "Name;" + "a".repeat(9 << 20), FIRST_LINE);
        write(
                "long-value.csv",
                "Name;Went\n" + "a".repeat(9 << 20),
                "A value before line 3 is longer than a million characters. Nothing of the file was read.");
        write(
                "wide.csv",
                "Name;Went\n" + ";".repeat(4_000),
                "Line 2 has more than 200 columns. This is not such an extract.");
        write(
                "open-quote.csv",
                "Name;Went\n\"Test-Oak;24/11/2026\nTest-Elm;24/11/2026\n",
                "The quotation mark opened in line 2 is never closed. Nothing of the file was read.");
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("large.csv").toFile(), "rw")) {
            sparse.writeBytes("Name;Went\n");
            sparse.setLength(3L << 30);
        }
        all.put(folder.resolve("large.csv"), "The file is larger than 10 MB. Send the days that are new.");
    }

    private void others() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(15).nextBytes(noise);
        write("noise.csv", noise, "The file is neither UTF-8, UTF-16 nor Windows-1252 text, or it is damaged.");
        write("noughts.csv", new byte[200_000], NO_LETTERS);
        write("picture.csv", join("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", new byte[300]), NO_LETTERS);
        write(
                "minutes.csv",
                "%PDF-1.7\n1 0 obj\n<</A,/B>>\nendobj,\n",
                "This is a PDF. One CSV or XLSX file is expected.");
        write(
                "page.xls",
                "<html><table><tr><td>Name</td><td>a, b</td></tr></table></html>\n",
                "This is a web page, whatever its name is. Save it as .xlsx or CSV.");
        write(
                "export.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Notices><Notice><Name>a, b</Name></Notice></Notices>\n",
                "This is an XML file. Save it as .xlsx or CSV.");
        write(
                "page.xml",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html><table><tr><td>a, b</td></tr></table></html>\n",
                "This is a web page, whatever its name is. Save it as .xlsx or CSV.");
        write(
                "old.xls",
                join("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", noise),
                "This is a file of an old Excel (.xls), or one with a password. Save it as .xlsx or CSV.");
    }

    private void sheets() throws IOException {
        byte[] plain = zip(Map.of("list.csv", "Name,Went\n"), 0);
        write("plain.zip", plain, ZIP);
        write("locked.zip", locked(plain), ZIP);
        write("zip-bomb.zip", zip(Map.of("list.csv", "Name,Went\n"), BLANKS), ZIP);
        write("list.ods", openDocument(), "This is a sheet of OpenDocument (.ods). Save it as .xlsx or CSV.");
        Map<String, String> book = book();
        byte[] good = zip(book, 0);
        write("cut.xlsx", Arrays.copyOf(good, good.length / 2), DAMAGED);
        write("bomb.xlsx", zip(book, BLANKS), TOO_LARGE);
        book.put("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><worksheet>&b;</worksheet>");
        write("entities.xlsx", zip(book, 0), DAMAGED);
        book.remove("xl/worksheets/sheet1.xml");
        write("no-sheet.xlsx", zip(book, 0), DAMAGED);
    }

    private static Map<String, String> book() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String of = "http://schemas.openxmlformats.org/package/2006/";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + of + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type
                        + "\"/></Types>");
        parts.put("_rels/.rels", relations(of, office + "/officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(of, office + "/worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData></sheetData></worksheet>");
        return parts;
    }

    private static String relations(String of, String type, String target) {
        return "<Relationships xmlns=\"" + of + "relationships\"><Relationship Id=\"r1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /// @param more how many blanks follow in the last part
    private static byte[] zip(Map<String, String> parts, int more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        int left = parts.size();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                for (long written = 0; left == 1 && written < more; written += blanks.length) {
                    zip.write(blanks);
                }
                zip.closeEntry();
                left--;
            }
        }
        return bytes.toByteArray();
    }

    /// What it is stands in it first, and not packed (OpenDocument 1.2, part 3, 3.3).
    private static byte[] openDocument() throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(type);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /// As a packer marks what has a password (APPNOTE 4.4.4, bit 0).
    private static byte[] locked(byte[] zip) {
        byte[] changed = zip.clone();
        changed[6] |= 1;
        for (int at = 0; at + 9 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                changed[at + 8] |= 1;
            }
        }
        return changed;
    }

    private static byte[] join(String head, byte[] rest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(rest);
        return bytes.toByteArray();
    }

    private void write(String name, String content, String sentence) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private void write(String name, byte[] content, String sentence) throws IOException {
        all.put(Files.write(folder.resolve(name), content), sentence);
    }
}
