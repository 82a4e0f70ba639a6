package org.mashhuddle.service.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a person saves where they said, on a stick or in a shared folder: all of it, or nothing. Half a paper on a full
/// stick is nobody's, and what lay there under its name is not lost for it.
public final class WholeFiles {

    private WholeFiles() {}

    /// Writes one file; one of that name is replaced, for whoever chose the name was asked.
    ///
    /// @throws Refusal if it could not be written there
    public static void write(Path place, byte[] content) {
        write(place, content, Map.of());
    }

    /// Writes one file, and others beside it.
    ///
    /// @param beside by their names, which nobody chose: none of them replaces another file
    /// @throws Refusal if one of them could not be written there
    public static void write(Path place, byte[] content, Map<String, byte[]> beside) {
        try {
            all(place, content, beside);
        } catch (IOException _) {
            throw new Refusal(Refusal.Kind.FILE_NOT_SAVED);
        }
    }

    private static void all(Path place, byte[] content, Map<String, byte[]> beside) throws IOException {
        Path chosen = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Map<Path, byte[]> all = new LinkedHashMap<>(Map.of(chosen, content));
        for (Map.Entry<String, byte[]> other : beside.entrySet()) {
            Path file = chosen.resolveSibling(other.getKey());
            mustBeFree(file, other.getValue());
            all.put(file, other.getValue());
        }
        try {
            for (Map.Entry<Path, byte[]> each : all.entrySet()) {
                force(part(each.getKey()), each.getValue());
            }
            for (Path file : all.keySet()) {
                Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path file : all.keySet()) {
                Files.deleteIfExists(part(file));
            }
        }
    }

    private static void mustBeFree(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !(Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content))) {
            throw new FileAlreadyExistsException("A file of that name is there already");
        }
    }

    /// Beside it, on the same disk, under a name that no other program gives to a file of its own.
    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".huddle-part");
    }

    /// Who takes a stick out once it is said to be saved has it on the stick.
    private static void force(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
