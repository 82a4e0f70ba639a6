package org.mashhuddle.exchange.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;

/// Reads a file that is to be attached. What it is, its content says, not its name.
public final class AttachmentReader {

    private static final int MOST_ENTRIES = 5_000;

    /// Twenty times the most that may be attached: what unpacks to more is made to do harm.
    private static final long MOST_UNPACKED = 20L * AttachedFile.MOST_BYTES;

    private static final HexFormat HEX = HexFormat.of();

    private AttachmentReader() {}

    /// Reads it whole.
    ///
    /// @throws AttachmentProblem where it may not be attached
    public static AttachedFile read(Path file) throws AttachmentProblem {
        return of(bytes(file));
    }

    static AttachedFile of(byte[] bytes) throws AttachmentProblem {
        if (bytes.length == 0) {
            throw new AttachmentProblem(AttachmentProblem.Kind.EMPTY);
        }
        if (bytes.length > AttachedFile.MOST_BYTES) {
            throw new AttachmentProblem(AttachmentProblem.Kind.TOO_LARGE);
        }
        return new AttachedFile(
                kind(bytes).orElseThrow(() -> new AttachmentProblem(AttachmentProblem.Kind.OTHER_KIND)), bytes);
    }

    /// One byte more than the most at the most.
    private static byte[] bytes(Path file) throws AttachmentProblem {
        if (!Files.isRegularFile(file)) {
            throw new AttachmentProblem(AttachmentProblem.Kind.NOT_A_FILE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(AttachedFile.MOST_BYTES + 1);
        } catch (IOException e) {
            // The cause names the file: it stays behind.
            throw new AttachmentProblem(AttachmentProblem.Kind.UNREADABLE);
        }
    }

    private static Optional<AttachmentKind> kind(byte[] bytes) {
        if (begins(bytes, "255044462d")) {
            return Optional.of(AttachmentKind.PDF);
        }
        if (begins(bytes, "89504e470d0a1a0a")) {
            return Optional.of(AttachmentKind.PNG);
        }
        if (begins(bytes, "ffd8ff")) {
            return Optional.of(AttachmentKind.JPEG);
        }
        if (begins(bytes, "504b0304")) {
            return office(bytes);
        }
        return isText(bytes) ? Optional.of(AttachmentKind.TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, String hex) {
        byte[] start = HEX.parseHex(hex);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /// A document of an office program says what it is by its parts; one with macros in it is none of these.
    private static Optional<AttachmentKind> office(byte[] bytes) {
        Set<String> names = new HashSet<>();
        long left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                names.add(each.getName().toLowerCase(Locale.ROOT));
                left -= zip.skip(left);
                if (names.size() > MOST_ENTRIES || left == 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        boolean active = names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("activex/"));
        if (active || !names.contains("[content_types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(AttachmentKind.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(AttachmentKind.XLSX) : Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
