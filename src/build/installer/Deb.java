import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Debian package. No maintainer scripts: the menu and the icons are taken up by dpkg's own triggers, and removing leaves nothing behind.
/// Where lintian is installed, a fault that it finds and that installer/linux/lintian-overrides does not give a reason for fails the build.
final class Deb {

    private final Path checkout;
    private final Path build;
    private final Path root;
    private final String version;
    private final String time;

    /// @param time that every file in it has
    Deb(Path checkout, Path build, Path root, String version, String time) {
        this.time = time;
        this.checkout = checkout;
        this.build = build;
        this.root = root;
        this.version = version;
    }

    void make() throws IOException, InterruptedException {
        String architecture = Run.out("dpkg", "--print-architecture").strip();
        Path own = root.resolve("usr/share/lintian");
        Path reasons = Files.createDirectories(own.resolve("overrides")).resolve("mash-huddle");
        Files.copy(checkout.resolve("installer/linux/lintian-overrides"), reasons);
        Run.stampAll(own, time);
        Path debian = Files.createDirectories(root.resolve("DEBIAN"));
        String control =
                Files.readString(checkout.resolve("installer/linux/control"))
                        .replace("@VERSION@", version)
                        .replace("@ARCH@", architecture)
                        .replace("@SIZE@", Long.toString(kilobytes()))
                        .replace("@DEPENDS@", depends());
        Files.writeString(debian.resolve("control"), control);
        Path deb = build.resolve("mash-huddle_" + version + "_" + architecture + ".deb");
        Files.writeString(debian.resolve("md5sums"), sums());
        // zstd unpacks sooner, but Debian's own tools refuse it.
        Run.out("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString());
        Run.clear(debian);
        Run.clear(own);
        look(deb);
        Files.writeString(build.resolve("content.txt"), Run.out("dpkg-deb", "--contents", deb.toString()));
        System.out.printf("        %s, %.1f MB; %d MB installed%n", deb.getFileName(), Files.size(deb) / 1e6, kilobytes() / 1000);
    }

    /// What `dpkg --verify` compares with.
    private String sums() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("md5sum"));
        for (Path path : Run.below(root)) {
            String name = root.relativize(path).toString();
            if (Files.isRegularFile(path) && !Files.isSymbolicLink(path) && !name.startsWith("DEBIAN")) {
                command.add(name);
            }
        }
        return Run.out(new ProcessBuilder(command).directory(root.toFile()));
    }

    private static void look(Path deb) throws IOException, InterruptedException {
        if (Run.isThere("lintian")) {
            Run.out("lintian", "--allow-root", "--tag-display-limit", "0", "--fail-on", "error,warning", deb.toString());
            System.out.println("        lintian found nothing without a reason");
        } else {
            System.out.println("        lintian is not installed: the package was not looked at");
        }
    }

    private long kilobytes() throws IOException {
        long bytes = 0;
        for (Path path : Run.below(root)) {
            bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
        }
        return bytes / 1024;
    }

    /// What the native libraries ask of the system, by Debian's own reckoning. Libraries renamed for 64-bit time keep their
    /// old name as the second choice, for older systems; so has the one library that Ubuntu calls otherwise.
    private String depends() throws IOException, InterruptedException {
        Path scratch = build.resolve("depends");
        Run.clear(scratch);
        Files.createDirectories(scratch.resolve("debian"));
        Files.writeString(scratch.resolve("debian/control"), "Source: mash-huddle\n\nPackage: mash-huddle\nArchitecture: any\n");
        Path runtime = root.resolve("opt/mash-huddle/runtime");
        List<String> command = new ArrayList<>(List.of("dpkg-shlibdeps", "-O", "--ignore-missing-info",
                "-l" + runtime.resolve("lib"), "-l" + runtime.resolve("lib/server")));
        for (Path path : Run.below(runtime)) {
            if (path.toString().endsWith(".so") || path.endsWith("bin/java")) {
                command.add(path.toString());
            }
        }
        ProcessBuilder process = new ProcessBuilder(command).directory(scratch.toFile());
        String found = Run.out(process).lines().filter(line -> line.startsWith("shlibs:Depends=")).findFirst().orElseThrow();
        String names = found.substring(found.indexOf('=') + 1).replaceAll(" \\([^)]*\\)", "");
        return names.replaceAll("(lib[a-z0-9.+-]+?)t64", "$1t64 | $1")
                .replaceAll("libjpeg62-turbo(?=,|$)", "libjpeg62-turbo | libjpeg62")
                .replaceAll("libc6(?=,|$)", "libc6 (>= " + glibc(runtime) + ")");
    }

    /// The newest version of the C library that a native library names. Other versions are not asked for: whoever has the
    /// C library of this age has the rest too.
    private static String glibc(Path runtime) throws IOException {
        Pattern named = Pattern.compile("GLIBC_2\\.(\\d+)");
        int newest = 0;
        for (Path path : Run.below(runtime)) {
            if (path.toString().endsWith(".so")) {
                Matcher version = named.matcher(Files.readString(path, StandardCharsets.ISO_8859_1));
                while (version.find()) {
                    newest = Math.max(newest, Integer.parseInt(version.group(1)));
                }
            }
        }
        return "2." + newest;
    }
}
