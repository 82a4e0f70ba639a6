package org.mashhuddle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// Files made to exhaust whoever checks them, most of them in the plain outer form that our own have, so
/// that they are not refused for that alone.
final class HostileFiles {

    private static final int HUNDRED_MEGABYTES = 100 * 1024 * 1024;
    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>";

    private final Path folder;
    private final List<Path> made = new ArrayList<>();

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    List<Path> all() throws IOException {
        byte[] bomb = packed(HUNDRED_MEGABYTES * 10L);
        pages("expands", stream("/Filter/FlateDecode", bomb));
        pages("expands-twice", stream("/Filter[/FlateDecode/FlateDecode]", packed(bomb)));
        plain("objects-expand", CATALOGUE, PAGES, PAGE, stream("/Type/ObjStm/N 9/First 9/Filter/FlateDecode", bomb));
        plain("nested-arrays", CATALOGUE, PAGES, PAGE, "[".repeat(400_000) + "]".repeat(400_000));
        plain("nested-dictionaries", "<</A".repeat(300_000) + " 1" + ">>".repeat(300_000), PAGES, PAGE, "null");
        plain("pages-in-a-circle", CATALOGUE, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>", PAGE, "null");
        plain("parent-in-a-circle", CATALOGUE, "<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>", PAGE, "null");
        plain("no-pages", "<</Type/Catalog>>");
        plain("count-too-large", CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", PAGE, "null");
        plain(
                "embedded",
                CATALOGUE.replace(">>", "/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>>>"),
                PAGES,
                PAGE,
                "null",
                "<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>",
                stream("/Type/EmbeddedFile/Filter/FlateDecode", bomb));
        plain(
                "image",
                CATALOGUE,
                PAGES,
                PAGE.replace("/Contents", "/Resources<</XObject<</I 5 0 R>>>>/Contents"),
                stream("", "/I Do".getBytes(StandardCharsets.US_ASCII)),
                stream(
                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                                + "/ColorSpace/DeviceRGB/Filter/FlateDecode",
                        bomb));
        plain("length-of-itself", CATALOGUE, PAGES, PAGE, "<</Length 4 0 R>>\nstream\nx\nendstream");
        plain("length-below-nothing", CATALOGUE, PAGES, PAGE, "<</Length -1>>\nstream\nx\nendstream");
        plain("string-without-end", CATALOGUE, PAGES, PAGE, "(" + "(".repeat(2_000_000));
        String[] many = new String[390_000];
        Arrays.fill(many, "<<>>");
        plain("many-objects", many);
        write("long-chain", chain(30_000));
        write(
                "chain-in-a-circle",
                "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF\n");
        write("table-too-large", "%PDF-1.7\nxref\n0 9999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n");
        write("broken-head", "%PDF-9.9 nothing of the kind");
        write("half-a-head", "%PD");
        write("tail-alone", "%PDF-1.7\n%%EOF\n");
        write("table-outside", "%PDF-1.7\nstartxref\n9999999999\n%%EOF\n");
        write("text", "Dear chair, please find the minutes below.\n".repeat(40));
        write("empty", "");
        large();
        return made;
    }

    private void pages(String name, String content) throws IOException {
        plain(name, CATALOGUE, PAGES, PAGE, content);
    }

    /// In the form that our own files have.
    private void plain(String name, String... objects) throws IOException {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = file.length();
        file.append(table).append("trailer\n<</Size " + (objects.length + 1) + "/Root 1 0 R>>\n");
        write(name, file + "startxref\n" + at + "\n%%EOF\n");
    }

    private static String chain(int links) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        int before = -1;
        for (int i = 0; i < links; i++) {
            int at = file.length();
            file.append("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1")
                    .append(before < 0 ? "" : "/Prev " + before)
                    .append(">>\nstartxref\n" + at + "\n%%EOF\n");
            before = at;
        }
        return file.toString();
    }

    /// Three gigabytes of nothing, which take no room on the disk.
    private void large() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.writeBytes("%PDF-1.7\n");
            sparse.setLength(3L << 30);
        }
        made.add(file);
    }

    private void write(String name, String content) throws IOException {
        made.add(Files.write(folder.resolve(name + ".pdf"), content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String stream(String entries, byte[] content) {
        return "<<" + entries + "/Length " + content.length + ">>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] packed(long zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1 << 20];
            for (long written = 0; written < zeros; written += block.length) {
                packing.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        }
        return out.toByteArray();
    }
}
