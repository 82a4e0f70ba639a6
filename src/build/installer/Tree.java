import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What lies outside the program's folder: the commands, the menu entry, the icon, the licences.
final class Tree {

    private final Path checkout;
    private final Path root;

    Tree(Path checkout, Path root) {
        this.checkout = checkout;
        this.root = root;
    }

    void make() throws IOException {
        Path commands = Files.createDirectories(root.resolve("usr/bin"));
        for (String name : new String[] {"huddle", "mash-huddle"}) {
            Files.createSymbolicLink(commands.resolve(name), Path.of("/opt/mash-huddle/bin/huddle"));
        }
        copy("mash-huddle.desktop", "usr/share/applications/mash-huddle.desktop");
        copy("copyright", "usr/share/doc/mash-huddle/copyright");
        Path icons = root.resolve("usr/share/icons/hicolor");
        for (int size : Icon.SIZES) {
            Icon.png(icons.resolve(size + "x" + size + "/apps/mash-huddle.png"), size);
        }
        Icon.svg(icons.resolve("scalable/apps/mash-huddle.svg"));
    }

    private void copy(String from, String to) throws IOException {
        Path target = root.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(checkout.resolve("installer/linux").resolve(from), target);
    }
}
