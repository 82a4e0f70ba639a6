import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the installers from what Maven has laid out in a build directory: app/ with the main jar and lib/, and fx/.
/// Started as source: `java Package.java CHECKOUT BUILD VERSION TIMESTAMP`; the JDK that runs it is the one that is shipped.
final class Package {

    public static void main(String[] args) throws IOException, InterruptedException {
        Path checkout = Path.of(args[0]);
        Path build = Path.of(args[1]);
        String version = args[2];
        long started = System.nanoTime();
        Path root = build.resolve("root");
        Run.clear(root);
        Path home = root.resolve("opt/mash-huddle");
        Files.createDirectories(home);
        say(started, "The program with its Java");
        Image image = new Image(checkout, build, home);
        image.make();
        say(started, "Menu entry and icon");
        new Tree(checkout, root, version, args[3]).make();
        Run.stampAll(root, args[3]);
        say(started, "Training: the window goes through a day by itself");
        new Cache(home, build.resolve("training")).train();
        Run.stampAll(root, args[3]);
        say(started, "The .deb");
        new Deb(checkout, build, root, version, args[3]).make();
        if (Run.isThere("rpmbuild")) {
            say(started, "The .rpm");
            new Rpm(checkout, build, root, version).make();
        } else {
            say(started, "No .rpm: rpmbuild is not installed");
        }
        say(started, "Done: " + build);
    }

    private static void say(long started, String words) {
        System.out.printf("[%3d s] %s%n", (System.nanoTime() - started) / 1_000_000_000, words);
    }
}
