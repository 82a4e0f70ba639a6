package org.mashhuddle.exchange.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mashhuddle.exchange.ssd.file.CsvText;
import org.mashhuddle.exchange.ssd.file.FileRefusal;

/// What people choose in the place of a list: said as what it is, before a reader of lists makes something of it.
final class NoList {

    private static final int LOOKED_AT = 64 << 10;
    private static final Pattern PAGE =
            Pattern.compile("(?s)\\W*<(!doctype html|html|head|meta|style|table|\\?xml)[\\s>].*");
    private static final Pattern XML = Pattern.compile("(?s)\\W*<\\?xml\\s(?!.*<(!doctype html|html)[\\s>]).*");
    private static final String NO_LETTERS = "It holds what no text holds: this is no CSV file, or it is damaged.";

    private NoList() {}

    /// What is read as a file ends somewhere; a device does not, and a pipe waits for whoever writes.
    static void mustBeFile(Path file) throws FileRefusal, IOException {
        if (Files.isDirectory(file)) {
            throw FileRefusal.ofFile("This is a folder. One CSV or XLSX file is expected.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw FileRefusal.ofFile("This is no file but a device. One CSV or XLSX file is expected.");
        }
    }

    /// A zip that is no workbook of Excel.
    static void mustBeBook(byte[] zip) throws FileRefusal {
        String letters = new String(zip, StandardCharsets.ISO_8859_1);
        if (letters.contains("vnd.oasis.opendocument.spreadsheet")) {
            throw FileRefusal.ofFile("This is a sheet of OpenDocument (.ods). Save it as .xlsx or CSV.");
        }
        if (!letters.contains("[Content_Types].xml")) {
            throw FileRefusal.ofFile("This is a zip file and no sheet. Unpack it, and choose the list that is in it.");
        }
    }

    /// Before its letters are read.
    static void mustBeText(byte[] bytes) throws FileRefusal {
        int looked = Math.min(bytes.length, LOOKED_AT);
        String begins = new String(bytes, 0, looked, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (isBlank(bytes)) {
            throw FileRefusal.ofFile("The file is empty. A row of headings is expected.");
        }
        if (begins.startsWith("%pdf-")) {
            throw FileRefusal.ofFile("This is a PDF. One CSV or XLSX file is expected.");
        }
        if (XML.matcher(begins.substring(0, Math.min(looked, 500))).matches()) {
            throw FileRefusal.ofFile("This is an XML file. Save it as .xlsx or CSV.");
        }
        if (PAGE.matcher(begins.substring(0, Math.min(looked, 200))).matches()) {
            throw FileRefusal.ofFile("This is a web page, whatever its name is. Save it as .xlsx or CSV.");
        }
        // Of letters of two bytes one can be nought, and hardly ever two beside one another.
        if (begins.chars().filter(letter -> letter == 0).count() > 0 && pairs(bytes, looked) * 50 > looked) {
            throw FileRefusal.ofFile(NO_LETTERS);
        }
        if (looked == LOOKED_AT && begins.indexOf('\n') < 0 && begins.indexOf('\r') < 0) {
            throw FileRefusal.ofFile("Its first line is longer than 64 kB. A row of headings is expected.");
        }
    }

    private static int pairs(byte[] bytes, int looked) {
        int pairs = 0;
        for (int at = 1; at < looked; at++) {
            pairs += bytes[at] == 0 && bytes[at - 1] == 0 ? 1 : 0;
        }
        return pairs;
    }

    /// Once they are: a sign that is no letter may stand in a cell, and is remarked on there; not all over it.
    static void mustBeText(CsvText text) throws FileRefusal {
        byte[] bytes = text.bytes();
        int end = Math.min(bytes.length, text.start() + LOOKED_AT);
        int none = 0;
        for (int at = text.start(); at < end; at++) {
            none += bytes[at] >= 0 && bytes[at] < ' ' && !isSpace(bytes[at]) ? 1 : 0;
        }
        if (none > 1 && none * 50 > end - text.start()) {
            throw FileRefusal.ofFile(NO_LETTERS);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        for (int at = marked ? 3 : 0; at < bytes.length; at++) {
            if (bytes[at] != ' ' && !isSpace(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte sign) {
        return sign == '\r' || sign == '\n' || sign == '\t';
    }
}
