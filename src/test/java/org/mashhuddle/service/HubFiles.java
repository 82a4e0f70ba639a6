package org.mashhuddle.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A hub's files as they stand after it was made and locked: three passphrases stretched and a hundred steps of its
/// tables, once in a program of tests. Whoever begins with a hub that others do not compare with its own takes a copy.
///
/// @param files by their path in the folder
/// @param made what is known of it besides
record HubFiles<T>(Map<String, byte[]> files, T made) {

    /// @param make a hub in the folder that it is given, and closes it
    static <T> HubFiles<T> of(Function<Path, T> make) {
        try {
            Path folder = Files.createTempDirectory("hub");
            try {
                T made = make.apply(folder);
                return new HubFiles<>(read(folder), made);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : all(folder).stream().filter(Files::isRegularFile).toList()) {
            files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    void copyTo(Path folder) {
        files.forEach((name, bytes) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
