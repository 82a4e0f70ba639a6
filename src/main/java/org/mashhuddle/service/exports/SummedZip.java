package org.mashhuddle.service.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mashhuddle.vault.HashedOutput;

/// A zip whose last file lists the SHA-256 of every other one, in the form that `sha256sum --check` reads.
final class SummedZip {

    static final String SUMS = "SHA256SUMS";

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    SummedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// A file in it.
    record Part(String path, long bytes, String sha256) {}

    /// Writes what stands in a file.
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    Part put(String path, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        HashedOutput hashed = new HashedOutput(zip);
        var buffered = new BufferedOutputStream(hashed, BUFFER);
        content.to(buffered);
        buffered.flush();
        zip.closeEntry();
        Part part = new Part(path, hashed.count(), hashed.sha256Hex());
        parts.add(part);
        return part;
    }

    void put(String path, byte[] bytes) throws IOException {
        put(path, out -> out.write(bytes));
    }

    /// What is in it so far.
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /// Adds the list of hashes and ends the zip.
    void end() throws IOException {
        StringBuilder lines = new StringBuilder();
        parts.forEach(part ->
                lines.append(part.sha256()).append("  ").append(part.path()).append('\n'));
        put(SUMS, lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }
}
