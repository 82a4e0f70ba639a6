import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// What lies outside the program's folder: the commands and their manual page, the menu entry, the icon, the licences.
final class Tree {

    private final Path checkout;
    private final Path root;
    private final String version;
    private final Instant time;

    Tree(Path checkout, Path root, String version, String time) {
        this.checkout = checkout;
        this.root = root;
        this.version = version;
        this.time = Instant.parse(time);
    }

    void make() throws IOException, InterruptedException {
        Path commands = Files.createDirectories(root.resolve("usr/bin"));
        for (String name : new String[] {"huddle", "mash-huddle"}) {
            Files.createSymbolicLink(commands.resolve(name), Path.of("/opt/mash-huddle/bin/huddle"));
        }
        copy("mash-huddle.desktop", "usr/share/applications/mash-huddle.desktop");
        copy("copyright", "usr/share/doc/mash-huddle/copyright");
        pack("huddle.1", "usr/share/man/man1/huddle.1");
        Files.createSymbolicLink(root.resolve("usr/share/man/man1/mash-huddle.1.gz"), Path.of("huddle.1.gz"));
        pack("changelog", "usr/share/doc/mash-huddle/changelog");
        Path icons = root.resolve("usr/share/icons/hicolor");
        for (int size : Icon.SIZES) {
            Icon.png(icons.resolve(size + "x" + size + "/apps/mash-huddle.png"), size);
        }
        Icon.svg(icons.resolve("scalable/apps/mash-huddle.svg"));
    }

    /// Compressed, with the version and the day of this build.
    private void pack(String from, String to) throws IOException, InterruptedException {
        copy(from, to);
        Path text = root.resolve(to);
        String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)).replace("GMT", "+0000");
        Files.writeString(text, Files.readString(text).replace("@VERSION@", version).replace("@DATE@", day));
        Run.out("gzip", "-9n", text.toString());
    }

    private void copy(String from, String to) throws IOException {
        Path target = root.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(checkout.resolve("installer/linux").resolve(from), target);
    }
}
