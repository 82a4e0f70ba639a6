package org.mashhuddle.document.signature;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The EU's DSS as an independent judge of signatures. It has a class loader of its own, with the
/// BouncyCastle that it was made for; the program has a newer one.
final class Dss {

    private static final Path ITS_OWN = Path.of("target", "judge");

    private final byte[] authority;
    private final BiFunction<byte[], byte[], List<String>> judge = judge();

    Dss(TestAuthority authority) {
        this.authority = authority.der();
    }

    /// One line for each signature: indication and format, "TOTAL_PASSED PAdES-BASELINE-B".
    List<String> verdicts(byte[] pdf) {
        Thread here = Thread.currentThread();
        ClassLoader usual = here.getContextClassLoader();
        here.setContextClassLoader(judge.getClass().getClassLoader()); // it looks there for its parts
        try {
            return judge.apply(authority, pdf);
        } finally {
            here.setContextClassLoader(usual);
        }
    }

    @SuppressWarnings("unchecked") // the class is DssJudge, of another loader
    private static BiFunction<byte[], byte[], List<String>> judge() {
        try (Stream<Path> own = Files.list(ITS_OWN)) {
            Stream<Path> others = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(jar -> !jar.getFileName().toString().startsWith("bc"));
            URL[] classes = Stream.concat(own, others).map(Dss::url).toArray(URL[]::new);
            ClassLoader apart = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader());
            return (BiFunction<byte[], byte[], List<String>>)
                    apart.loadClass(DssJudge.class.getName()).getConstructor().newInstance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("the judge cannot be asked", missing);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
