import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same tree as an .rpm. What it asks of the system is found by rpm itself; what it brings along is neither asked for nor offered.
final class Rpm {

    private final Path checkout;
    private final Path build;
    private final Path root;
    private final String version;

    Rpm(Path checkout, Path build, Path root, String version) {
        this.checkout = checkout;
        this.build = build;
        this.root = root;
        this.version = version;
    }

    void make() throws IOException, InterruptedException {
        String architecture = Run.out("uname", "-m").strip();
        Path top = build.resolve("rpm");
        Run.clear(top);
        Files.createDirectories(top);
        Path spec = top.resolve("mash-huddle.spec");
        Files.writeString(spec,
                Files.readString(checkout.resolve("installer/linux/mash-huddle.spec"))
                        .replace("@PRIVATE@", own())
                        .replace("@VERSION@", version)
                        .replace("@ARCH@", architecture)
                        .replace("@ROOT@", root.toString()));
        Run.out("rpmbuild", "-bb", "--define", "_topdir " + top, "--define", "_rpmdir " + build,
                "--define", "_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm",
                "--define", "_binary_payload w10.zstdio", spec.toString());
        Path rpm = build.resolve("mash-huddle-" + version + "-1." + architecture + ".rpm");
        System.out.printf("        %s, %.1f MB%n", rpm.getFileName(), Files.size(rpm) / 1e6);
        Run.clear(top);
    }

    private String own() throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("opt/mash-huddle/runtime/lib"))) {
            List<String> names = all.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".so")).sorted().distinct().toList();
            return names.stream().map(name -> name.replace(".so", "")).collect(Collectors.joining("|", "^(", ")\\\\.so.*$"));
        }
    }
}
