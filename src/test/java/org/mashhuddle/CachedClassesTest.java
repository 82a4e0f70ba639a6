package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The cache of the installed program takes no class of Java 5 or older, and none that rests on one: the installer
/// refuses to be made with a class of ours left out.
class CachedClassesTest {

    @Test
    void noClassOfOursRestsOnOneThatNoCacheTakes() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> all = Files.walk(classes)) {
            List<String> old = all.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(CachedClassesTest::parents)
                    .distinct()
                    .filter(CachedClassesTest::isOld)
                    .toList();
            assertThat(old).isEmpty();
        }
    }

    @Test
    void anOldOneIsSeen() {
        assertThat(isOld("picocli/CommandLine$IVersionProvider")).isTrue();
        assertThat(isOld("org/jooq/Record")).isFalse();
    }

    private static Stream<String> parents(Path file) {
        try {
            ClassModel one = ClassFile.of().parse(file);
            return Stream.concat(one.superclass().stream(), one.interfaces().stream())
                    .map(ClassEntry::asInternalName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOld(String name) {
        try (InputStream in = Main.class.getClassLoader().getResourceAsStream(name + ".class")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return ClassFile.of().parse(bytes).majorVersion() < ClassFile.JAVA_6_VERSION;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
