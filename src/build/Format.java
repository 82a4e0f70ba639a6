import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (or writes) the one format of the code base: palantir-java-format, 120 columns.
/// Started as source with the formatter on the class path: `java -cp 'target/tools/*' Format.java check|write DIR-OR-FILE...`.
final class Format {

    private static final List<String> COMPILER_PACKAGES =
            List.of("api", "code", "file", "main", "parser", "processing", "tree", "util");

    public static void main(String[] args) throws IOException, InterruptedException {
        boolean write = args[0].equals("write");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String name : COMPILER_PACKAGES) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmn300m", "-XX:TieredStopAtLevel=1"));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "com.palantir.javaformat.java.Main"));
        command.add("--palantir");
        command.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        for (String root : List.of(args).subList(1, args.length)) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("/build/"))
                        .map(Path::toString)
                        .forEach(command::add);
            }
        }
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (write && exit == 0) {
            // Breaking a long string moves what follows it, and only the second pass sees that.
            exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        }
        if (exit != 0) {
            System.err.println(
                    "The files above are not formatted. Mend them with: mvn -Dformat.mode=write generate-sources");
        }
        System.exit(exit);
    }
}
