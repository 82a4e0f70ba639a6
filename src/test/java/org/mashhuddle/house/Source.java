package org.mashhuddle.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The sources of the house, as the compiler sees them.
final class Source {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path BAD_APPLES = Path.of("src/test/java/org/mashhuddle/house/badapple");

    private Source() {}

    /// Every Java file below a folder, but no bad apple unless the folder is theirs.
    static List<Path> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> folder.equals(BAD_APPLES) || !file.startsWith(BAD_APPLES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is done with parsed files.
    interface Reading<T> {
        T read(JavacTask task, Iterable<? extends CompilationUnitTree> units) throws IOException;
    }

    /// Parses files with the JDK's own compiler; nothing is written.
    static <T> T parse(List<Path> files, Reading<T> reading) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.UK, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    new StringWriter(),
                    manager,
                    null,
                    List.of("-proc:none", "-XDshould-stop.ifError=FLOW"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            return reading.read(task, task.parse());
        }
    }
}
