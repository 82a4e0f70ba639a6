package org.mashhuddle.exchange.ssd;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mashhuddle.exchange.archive.BadZip;
import org.mashhuddle.exchange.archive.ZipDirectory;

/// A folder or zip whose files can be read, one after another, without unpacking anything to disk.
final class Source implements Closeable {

    private final List<SourceFile> files;
    private final Closeable open;

    private Source(List<SourceFile> files, Closeable open) {
        this.files = files;
        this.open = open;
    }

    static Source open(Path path, Caps caps) throws IOException, Refusal {
        if (Files.isDirectory(path)) {
            return ofFolder(path, caps);
        }
        if (!Files.exists(path)) {
            throw Refusal.ofAll(
                    "There is nothing at this place. Choose the folder or the zip file of the" + " extract.");
        }
        if (!Files.isRegularFile(path) || !looksLikeZip(path)) {
            throw Refusal.ofAll("This is neither a folder nor a zip file. An extract is a folder, or a zip"
                    + " file, of CSV files named after the dataset's tables, such as"
                    + " ssd_person.csv.");
        }
        return ofZip(path, caps);
    }

    List<SourceFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    private static Source ofFolder(Path folder, Caps caps) throws IOException, Refusal {
        List<SourceFile> files = new ArrayList<>();
        try (var paths = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path path : paths) {
                if (files.size() == caps.files()) {
                    throw tooMany("folder", caps);
                }
                String name = String.valueOf(path.getFileName());
                files.add(new SourceFile(name, -1, -1, () -> Files.newInputStream(path)));
            }
        }
        files.sort((one, other) -> one.name().compareTo(other.name()));
        return new Source(files, () -> {});
    }

    private static Source ofZip(Path path, Caps caps) throws IOException, Refusal {
        if (Files.size(path) > caps.totalBytes()) {
            throw Refusal.ofAll("The zip file is larger than %d MB.".formatted(caps.totalBytes() >> 20));
        }
        check(path, caps);
        ZipFile zip = open(path);
        try {
            return new Source(entries(zip), zip);
        } catch (RuntimeException unexpected) {
            zip.close();
            throw unexpected;
        }
    }

    private static void check(Path path, Caps caps) throws IOException, Refusal {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ZipDirectory.check(channel, caps.files());
        } catch (BadZip bad) {
            throw switch (bad.fault()) {
                case TOO_MANY -> tooMany("zip file", caps);
                case DAMAGED, LOCKED -> damagedZip();
                case DISAGREES ->
                    Refusal.ofAll("The zip file contradicts itself about what it holds: it is damaged, or was made to"
                            + " deceive. Nothing was read.");
            };
        }
    }

    private static boolean looksLikeZip(Path path) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            return ZipDirectory.looksLikeZip(channel);
        }
    }

    // Latin 1 can read any name; a name marked as UTF-8 is read as that.
    private static ZipFile open(Path path) throws IOException, Refusal {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException damaged) {
            throw damagedZip();
        }
    }

    private static Refusal damagedZip() {
        return Refusal.ofAll("The zip file cannot be opened: it is damaged, or locked with a password.");
    }

    private static List<SourceFile> entries(ZipFile zip) {
        List<SourceFile> files = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                files.add(new SourceFile(
                        entry.getName(), entry.getCompressedSize(), entry.getCrc(), () -> zip.getInputStream(entry)));
            }
        }
        return files;
    }

    private static Refusal tooMany(String what, Caps caps) {
        return Refusal.ofAll(
                "The %s holds more than %,d files. This is not such an extract.".formatted(what, caps.files()));
    }
}
