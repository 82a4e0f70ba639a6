package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a hub's files are: written once at creation, read before anything else is opened, so that
/// an older program leaves a newer hub alone. Holds no secret and no name.
///
/// @param version the format of all files of the hub, from 1; from 2 on the slots are boxes, from 3 on
///   their file has a sum, from 4 on the pages of the database are sealed
/// @param hub the hub's own id
/// @param created when it was made, to the second
public record FormatHeader(int version, UUID hub, Instant created) {

    /// The newest format this program reads and the one it writes.
    public static final int CURRENT = 4;

    /// From this one on the pages of the database are sealed.
    public static final int SEALED = 4;

    private static final String MAGIC = "MASH Huddle hub";
    private static final int MOST_BYTES = 4096;
    private static final Pattern FORMAT = Pattern.compile("format ([1-9][0-9]{0,5})");

    /// A header of the current format.
    public static FormatHeader fresh(UUID hub, Instant created) {
        return new FormatHeader(CURRENT, hub, Instant.ofEpochSecond(created.getEpochSecond()));
    }

    /// Writes it whole or not at all.
    public void write(Path file) throws IOException {
        new ForcedFile(file).write(text().getBytes(StandardCharsets.UTF_8));
    }

    /// Says that the hub is of the current format from now on, so that older programs leave it alone.
    public static void upgrade(Path file) throws IOException {
        if (check(file) instanceof HeaderCheck.Ours(FormatHeader header) && header.version() < CURRENT) {
            new FormatHeader(CURRENT, header.hub(), header.created()).write(file);
        }
    }

    /// Says what lies at `file`; throws only if the disk does.
    public static HeaderCheck check(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        } catch (NoSuchFileException e) {
            return new HeaderCheck.Missing();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith(MAGIC + "\n")) {
            return new HeaderCheck.Foreign();
        }
        int version = version(text);
        if (version > CURRENT) {
            return new HeaderCheck.Newer(version);
        }
        return parse(text)
                .filter(header -> header.text().equals(text))
                .<HeaderCheck>map(HeaderCheck.Ours::new)
                .orElseGet(HeaderCheck.Damaged::new);
    }

    private static int version(String text) {
        List<String> lines = text.lines().limit(2).toList();
        Matcher format = FORMAT.matcher(lines.size() < 2 ? "" : lines.get(1));
        return format.matches() ? Integer.parseInt(format.group(1)) : 0;
    }

    /// Lenient: whoever calls it compares what it would write with what was read.
    private static Optional<FormatHeader> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 5) {
            return Optional.empty();
        }
        try {
            UUID hub = UUID.fromString(lines.get(2).replace("hub ", ""));
            Instant created = Instant.parse(lines.get(3).replace("created ", ""));
            return Optional.of(new FormatHeader(version(text), hub, created));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text() {
        String facts = "%s\nformat %d\nhub %s\ncreated %s\n".formatted(MAGIC, version, hub, created);
        return facts + "check " + sha256(facts) + "\n";
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
