import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The program's folder: a Java of only the modules it needs with JavaFX in it, the jars, the options, the launcher.
final class Image {

    private final Path checkout;
    private final Path build;
    private final Path home;

    Image(Path checkout, Path build, Path home) {
        this.checkout = checkout;
        this.build = build;
        this.home = home;
    }

    void make() throws IOException, InterruptedException {
        copyJars();
        Path modules = build.resolve("modules");
        Path libraries = build.resolve("natives");
        separate(modules, libraries);
        Set<String> wanted = wanted();
        compare(wanted, modules);
        link(wanted, modules);
        for (Path library : list(libraries)) {
            Files.copy(library, home.resolve("runtime/lib").resolve(library.getFileName().toString()));
        }
        tidy();
        Files.copy(checkout.resolve("installer/jvm.options"), home.resolve("jvm.options"));
        Files.copy(checkout.resolve("installer/quick.json"), home.resolve("quick.json"));
        Files.copy(checkout.resolve("installer/quick.options"), home.resolve("quick.options"));
        compileSheets();
        copyBill();
        Files.createDirectory(home.resolve("bin"));
        Files.copy(checkout.resolve("installer/linux/huddle"), home.resolve("bin/huddle"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /// The jars that the main jar's manifest names, so that nothing left from an earlier build is shipped. JavaFX's are modules.
    private void copyJars() throws IOException {
        Path app = build.resolve("app");
        Files.createDirectory(home.resolve("lib"));
        Files.copy(app.resolve("mash-huddle.jar"), home.resolve("mash-huddle.jar"));
        try (JarFile main = new JarFile(app.resolve("mash-huddle.jar").toFile())) {
            for (String name : main.getManifest().getMainAttributes().getValue("Class-Path").split(" ")) {
                if (!name.startsWith("lib/javafx-")) {
                    Files.copy(app.resolve(name), home.resolve(name));
                }
            }
        }
    }

    /// What is shipped, as CycloneDX. A jar that does not stand there is not shipped unseen.
    private void copyBill() throws IOException {
        Path bill = checkout.resolve("target/mash-huddle.cdx.json");
        String words = Files.readString(bill);
        List<Path> jars = new ArrayList<>(list(home.resolve("lib")));
        jars.addAll(list(build.resolve("fx")));
        List<String> missing = jars.stream()
                .map(jar -> jar.getFileName().toString().replaceFirst("(-(linux|win|mac)[^.]*)?\\.jar$", ""))
                .filter(name -> !words.contains("/" + name.replaceFirst("-(?=[0-9])", "@") + "?"))
                .toList();
        if (!missing.isEmpty()) {
            throw new IOException("target/mash-huddle.cdx.json does not name what is shipped: " + missing);
        }
        Files.copy(bill, home.resolve("mash-huddle.cdx.json"));
    }

    /// JavaFX's jars hold their native libraries and unpack them into the user's home at the first start.
    /// Beside the Java they are found at once, and nothing is unpacked.
    private void separate(Path modules, Path libraries) throws IOException {
        Run.clear(modules);
        Run.clear(libraries);
        Files.createDirectories(modules);
        Files.createDirectories(libraries);
        for (Path jar : list(build.resolve("fx"))) {
            Path copy = modules.resolve(jar.getFileName().toString());
            Files.copy(jar, copy);
            try (FileSystem zip = FileSystems.newFileSystem(copy)) {
                for (Path entry : list(zip.getPath("/"))) {
                    String name = entry.getFileName().toString();
                    if (name.matches(".*\\.(so|dll|dylib)")) {
                        Files.move(entry, libraries.resolve(name));
                    }
                }
            }
        }
        // The jars without a system in their name hold nothing.
        for (Path jar : list(modules)) {
            if (!jar.getFileName().toString().matches(".*-(linux|win|mac).*\\.jar")) {
                Files.delete(jar);
            }
        }
    }

    private Set<String> wanted() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(checkout.resolve("installer/modules"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                names.add(line.strip());
            }
        }
        return names;
    }

    private void compare(Set<String> wanted, Path modules) throws IOException {
        String needed = tool("jdeps", "--multi-release", "25", "--ignore-missing-deps", "--print-module-deps",
                "--module-path", modules.toString(), "-cp", home.resolve("lib") + "/*", home.resolve("mash-huddle.jar").toString());
        List<String> missing = new ArrayList<>(List.of(needed.strip().lines().toList().getLast().split(",")));
        missing.removeAll(wanted);
        if (!missing.isEmpty()) {
            throw new IOException("installer/modules lacks what the class path needs: " + missing);
        }
    }

    private void link(Set<String> wanted, Path modules) {
        tool("jlink", "--module-path", modules.toString(), "--add-modules", String.join(",", wanted),
                "--include-locales", "en-GB", "--strip-debug", "--no-header-files", "--no-man-pages",
                "--output", home.resolve("runtime").toString());
    }

    /// Native code without the names that only a debugger reads; licences with the rights of any other file.
    private void tidy() throws IOException, InterruptedException {
        Path runtime = home.resolve("runtime");
        for (Path path : Run.below(runtime)) {
            if (!Files.isRegularFile(path) || Files.isSymbolicLink(path)) {
                continue;
            }
            if (path.startsWith(runtime.resolve("legal"))) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
            } else if (isNative(path)) {
                Run.out("strip", "--strip-unneeded", path.toString());
            }
        }
    }

    private static boolean isNative(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(4), new byte[] {0x7f, 'E', 'L', 'F'});
        }
    }

    /// Beside each style sheet its binary form, which JavaFX takes when it is there: it need not be parsed at the start.
    private void compileSheets() throws IOException, InterruptedException {
        Path text = build.resolve("sheet.css");
        Path binary = build.resolve("sheet.bss");
        try (FileSystem jar = FileSystems.newFileSystem(home.resolve("mash-huddle.jar"))) {
            for (Path sheet : list(jar.getPath("/org/mashhuddle/ui"))) {
                String name = sheet.getFileName().toString();
                if (name.endsWith(".css")) {
                    Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
                    Run.out(home.resolve("runtime/bin/java").toString(), "-m", "javafx.graphics/com.sun.javafx.css.parser.Css2Bin",
                            text.toString(), binary.toString());
                    Path made = sheet.resolveSibling(name.replace(".css", ".bss"));
                    Files.copy(binary, made, StandardCopyOption.REPLACE_EXISTING);
                    Files.setLastModifiedTime(made, Files.getLastModifiedTime(sheet));
                }
            }
        }
    }

    private static String tool(String name, String... args) {
        var words = new java.io.StringWriter();
        var writer = new java.io.PrintWriter(words);
        int code = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, args);
        if (code != 0) {
            throw new IllegalStateException(name + " failed:\n" + words);
        }
        return words.toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
