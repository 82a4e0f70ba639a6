package org.mashhuddle.exchange.ssd.file;

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
public final class ExtractSource implements Closeable {

    private final List<SourceFile> files;
    private final Closeable open;

    private ExtractSource(List<SourceFile> files, Closeable open) {
        this.files = files;
        this.open = open;
    }

    public static ExtractSource open(Path path, Caps caps) throws IOException, FileRefusal {
        if (Files.isDirectory(path)) {
            return ofFolder(path, caps);
        }
        if (!Files.exists(path)) {
            throw FileRefusal.ofAll(
                    "There is nothing at this place. Choose the folder or the zip file of the" + " extract.");
        }
        if (!Files.isRegularFile(path) || !looksLikeZip(path)) {
            throw FileRefusal.ofAll("This is neither a folder nor a zip file. An extract is a folder, or a zip"
                    + " file, of CSV files named after the dataset's tables, such as"
                    + " ssd_person.csv.");
        }
        return ofZip(path, caps);
    }

    public List<SourceFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    private static ExtractSource ofFolder(Path folder, Caps caps) throws IOException, FileRefusal {
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
        return new ExtractSource(files, () -> {});
    }

    private static ExtractSource ofZip(Path path, Caps caps) throws IOException, FileRefusal {
        if (Files.size(path) > caps.totalBytes()) {
            throw FileRefusal.ofAll("The zip file is larger than %d MB.".formatted(caps.totalBytes() >> 20));
        }
        check(path, caps);
        ZipFile zip = open(path);
        try {
            return new ExtractSource(entries(zip), zip);
        } catch (RuntimeException unexpected) {
            zip.close();
            throw unexpected;
        }
    }

    private static void check(Path path, Caps caps) throws IOException, FileRefusal {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ZipDirectory.check(channel, caps.files());
        } catch (BadZip bad) {
            throw switch (bad.fault()) {
                case TOO_MANY -> tooMany("zip file", caps);
                case DAMAGED, LOCKED -> damagedZip();
                case DISAGREES ->
                    FileRefusal.ofAll(
                            "The zip file contradicts itself about what it holds: it is damaged, or was made to"
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
    private static ZipFile open(Path path) throws IOException, FileRefusal {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException damaged) {
            throw damagedZip();
        }
    }

    private static FileRefusal damagedZip() {
        return FileRefusal.ofAll("The zip file cannot be opened: it is damaged, or locked with a password.");
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

    private static FileRefusal tooMany(String what, Caps caps) {
        return FileRefusal.ofAll(
                "The %s holds more than %,d files. This is not such an extract.".formatted(what, caps.files()));
    }
}
