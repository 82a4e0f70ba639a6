package org.mashhuddle.store.durable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a backup is and what must be in it: of which hub, from when, each file with its hash, each
/// table with the number of its rows. It is sealed by the hub's key, and holds no name.
///
/// @param hub the hub's own id, as in its header
/// @param made when the hub stood as it is in the backup, to the second
/// @param entries how many entries the trail had then
/// @param rows of each table
/// @param why it was made; empty where an earlier program made it, which did not say
/// @param seal HMAC-SHA-256 (hex) of the rest
public record BackupManifest(
        UUID hub, Instant made, long entries, Map<String, Long> rows, List<Part> parts, String why, String seal) {

    /// The file's name in a backup.
    public static final String NAME = "backup.manifest";

    private static final String MAGIC = "MASH Huddle backup";
    private static final int FORMAT = 1;

    /// One file of a backup.
    ///
    /// @param sha256 of its bytes, in hex
    public record Part(String name, long length, String sha256) {}

    /// Copies what it is given.
    public BackupManifest {
        rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
        parts = List.copyOf(parts);
    }

    /// The same, sealed.
    ///
    /// @param key 32 bytes made from the hub's key for this
    public BackupManifest sealed(byte[] key) {
        return new BackupManifest(hub, made, entries, rows, parts, why, hmac(key));
    }

    /// Whether it is as the hub of this key wrote it.
    public boolean isSealedBy(byte[] key) {
        return MessageDigest.isEqual(hmac(key).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(facts().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }

    /// How long all files are together.
    public long size() {
        return parts.stream().mapToLong(Part::length).sum();
    }

    byte[] bytes() {
        return (facts() + "seal " + seal + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String facts() {
        return "%s\nformat %d\nhub %s\nmade %s\n".formatted(MAGIC, FORMAT, hub, made)
                + (why.isEmpty() ? "" : "why %s\n".formatted(why))
                + "entries %d\n".formatted(entries)
                + rows.entrySet().stream()
                        .map(table -> "rows %s %d\n".formatted(table.getKey(), table.getValue()))
                        .collect(Collectors.joining())
                + parts.stream()
                        .map(part -> "file %s %d %s\n".formatted(part.name(), part.length(), part.sha256()))
                        .collect(Collectors.joining());
    }

    /// Reads one; nothing when it is not written exactly as this program writes it.
    static Optional<BackupManifest> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String[]> lines = text.lines().map(line -> line.split(" ", -1)).toList();
        try {
            BackupManifest read = new BackupManifest(
                    UUID.fromString(one(lines, "hub")),
                    Instant.parse(one(lines, "made")),
                    Long.parseLong(one(lines, "entries")),
                    rows(lines),
                    parts(lines),
                    one(lines, "why"),
                    one(lines, "seal"));
            return MessageDigest.isEqual(read.bytes(), bytes) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String one(List<String[]> lines, String key) {
        return lines.stream()
                .filter(line -> line.length == 2 && line[0].equals(key))
                .map(line -> line[1])
                .findFirst()
                .orElse("");
    }

    private static Map<String, Long> rows(List<String[]> lines) {
        Map<String, Long> rows = new TreeMap<>();
        lines.stream()
                .filter(line -> line.length == 3 && line[0].equals("rows"))
                .forEach(line -> rows.put(line[1], Long.valueOf(line[2])));
        return rows;
    }

    private static List<Part> parts(List<String[]> lines) {
        List<Part> parts = new ArrayList<>();
        for (String[] line : lines) {
            if (line.length == 4 && line[0].equals("file")) {
                parts.add(new Part(line[1], Long.parseLong(line[2]), line[3]));
            }
        }
        return parts;
    }
}
