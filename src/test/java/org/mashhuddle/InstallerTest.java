package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.vault.KdfCost;

/// What the installers are made from agrees with the program and with itself.
class InstallerTest {

    private static final Path INSTALLER = Path.of("installer");

    @Test
    void theMenuEntryFindsTheWindowOfTheProgramAndItsCommandAndIcon() throws IOException {
        List<String> entry = lines("linux/mash-huddle.desktop");
        assertThat(entry.getFirst()).isEqualTo("[Desktop Entry]");
        assertThat(entry)
                .contains(
                        "StartupWMClass=" + HuddleApplication.class.getName(),
                        "Exec=huddle",
                        "Icon=mash-huddle",
                        "Categories=Office;",
                        "Terminal=false");
    }

    @Test
    void thePackageStartsWithTheOptionsOfACheckout() throws IOException {
        assertThat(Files.readString(INSTALLER.resolve("linux/huddle")))
                .contains("@$home/jvm.options", Main.class.getName(), "unset JAVA_TOOL_OPTIONS");
        assertThat(lines("jvm.options"))
                .contains(
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+DisableAttachMechanism",
                        "-XX:-UsePerfData",
                        "-XX:ErrorFile=/dev/null");
    }

    /// The launcher with a Java that says how it was started.
    @ParameterizedTest
    @CsvSource({"find, true", "--data /srv/hub find, true", "find --help, true", "import list.csv, false", "'', false"})
    void onlyAQuestionAtTheCommandLineIsCompiledOnce(String arguments, boolean quick, @TempDir Path home)
            throws Exception {
        Path java = Files.createDirectories(home.resolve("a home/runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Path launcher = Files.createDirectories(home.resolve("a home/bin")).resolve("huddle");
        Files.copy(INSTALLER.resolve("linux/huddle"), launcher);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        Arrays.stream(arguments.split(" ")).filter(each -> !each.isEmpty()).forEach(command::add);
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = started.inputReader().lines().toList();
        String directives = "-XX:CompilerDirectivesFile=" + home.toRealPath().resolve("a home/quick.json");
        assertThat(said.contains(directives)).as(said.toString()).isEqualTo(quick);
        assertThat(said.contains("-XX:-DisplayVMOutput")).isEqualTo(quick);
        assertThat(said.contains("@" + home.toRealPath().resolve("a home/quick.options")))
                .isEqualTo(quick);
        assertThat(Files.readString(Path.of("src/build/installer/Image.java")))
                .contains("installer/quick.json", "installer/quick.options");
    }

    /// From a checkout Java keeps what it made of the classes for the next question, where one was answered, and for
    /// nothing else; without a jar it asks as before.
    @ParameterizedTest
    @CsvSource({
        "find, true, 0, true",
        "find, true, 3, false",
        "find, false, 0, false",
        "import list.csv, true, 0, false"
    })
    void aQuestionFromACheckoutKeepsWhatJavaMadeOfTheClasses(
            String arguments, boolean jars, int answer, boolean kept, @TempDir Path home) throws Exception {
        Path tree = checkout(home);
        Path tools = Files.createDirectories(home.resolve("jdk/bin"));
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        tool(tools.resolve("javac"), "");
        tool(tools.resolve("jar"), jars ? "echo jar > \"$4\"" : "exit 1");
        tool(tools.resolve("java"), """
            printf '%s\\n' "$@"
            for each in "$@"; do
                case $each in -XX:AOTConfiguration=*|-XX:AOTCache=*) echo made > "${each#*=}" ;; esac
            done
            case " $* " in *" -XX:AOTMode=create "*) exit 0 ;; esac
            """ + "exit " + answer);
        List<String> first = started(tree, home.resolve("jdk"), arguments);
        List<String> second = started(tree, home.resolve("jdk"), arguments);
        boolean asks = arguments.equals("find");
        assertThat(first.contains("-XX:AOTMode=record")).as(first.toString()).isEqualTo(asks && jars);
        assertThat(second.stream().anyMatch(each -> each.startsWith("-XX:AOTCache=" + tree.resolve("target/find-"))))
                .as(second.toString())
                .isEqualTo(kept);
        assertThat(first)
                .contains(tree.resolve(asks && jars ? "target/huddle.jar" : "target/classes") + ":libraries.jar")
                .doesNotContain("-XX:AOTMode=create"); // what the making says is not for whoever asked
        try (Stream<Path> left = Files.list(tree.resolve("target"))) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.matches(".*aot\\..*"))
                    .filteredOn(name -> name.endsWith(".aot"))
                    .hasSize(kept ? 1 : 0);
        }
    }

    /// Where the first start builds, the words of a search that are piped in are still there afterwards.
    @Test
    void aBuildReadsNothingOfWhatIsForTheProgram(@TempDir Path home) throws Exception {
        Path tree = checkout(home);
        Path tools = Files.createDirectories(home.resolve("tools"));
        tool(tools.resolve("mvn"), "cat >/dev/null");
        ProcessBuilder first = new ProcessBuilder(
                        "bash", "-c", ". installer/parts.sh; build_if_needed 2>/dev/null; quietly cat; cat")
                .directory(tree.toFile());
        first.environment().merge("PATH", tools + ":", (path, before) -> before + path);
        Process started = first.start();
        try (Writer words = started.outputWriter()) {
            words.write("the words");
        }
        assertThat(started.inputReader().lines()).containsExactly("the words");
    }

    private static Path checkout(Path home) throws IOException {
        Path tree = Files.createDirectories(home.resolve("a tree")).toRealPath();
        Files.createDirectories(tree.resolve("installer"));
        Files.copy(INSTALLER.resolve("parts.sh"), tree.resolve("installer/parts.sh"));
        Files.createDirectories(tree.resolve("target/classes"));
        Files.writeString(tree.resolve("target/classpath.txt"), "libraries.jar");
        return tree;
    }

    private static List<String> started(Path tree, Path jdk, String arguments) throws Exception {
        ProcessBuilder asked = new ProcessBuilder("bash", "-c", ". installer/parts.sh; start_huddle " + arguments)
                .directory(tree.toFile())
                .redirectErrorStream(true);
        asked.environment().put("JAVA_HOME", jdk.toString());
        return asked.start().inputReader().lines().toList();
    }

    private static void tool(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void javaTakesWhatAQuestionIsCompiledByAndSaysNothingOfIt() throws Exception {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:CompilerDirectivesFile=" + INSTALLER.resolve("quick.json"),
                        "-XX:-DisplayVMOutput",
                        "--version")
                .redirectErrorStream(true)
                .start();
        assertThat(started.inputReader().lines().toList()).hasSize(3).noneMatch(line -> line.contains("directives"));
        assertThat(started.waitFor()).isZero();
    }

    /// A heap without a limit took 1.3 to 4 GB in a day. The limit stands in one list: what starts
    /// the program and what trains its cache read that list and say nothing of memory themselves.
    @Test
    void theHeapHasOneLimitWhereverTheProgramIsStarted() throws IOException {
        assertThat(lines("jvm.options"))
                .containsOnlyOnce("-Xmx600m", "-Xms128m", "-XX:SoftRefLRUPolicyMSPerMB=0", "-XX:MaxHeapFreeRatio=30")
                .filteredOn(option -> option.startsWith("-Xm"))
                .hasSize(2);
        for (String starter :
                List.of("installer/parts.sh", "installer/linux/huddle", "src/build/installer/Cache.java")) {
            assertThat(Files.readString(Path.of(starter)))
                    .as(starter)
                    .contains("jvm.options")
                    .doesNotContain("-Xm", "SoftRef");
        }
        assertThat(lines("quick.options")).containsExactly("-Xms600m", "-Xmn440m");
        for (String system : List.of("windows", "macos")) {
            assertThat(lines(system + "/jpackage.options"))
                    .as(system)
                    .filteredOn(option -> option.contains("-Xm"))
                    .containsExactly("--java-options \"-Xms128m\"", "--java-options \"-Xmx600m\"");
        }
    }

    /// A chair could not sign a meeting of five items: 232 MB were held after twenty minutes of a window without a
    /// graphics card, whose pictures lie in the heap, and opening the signing key took 256 MB more than were left.
    @Test
    void aSigningKeyOpensBesideWhatADayInTheWindowHolds() throws IOException {
        int limit = lines("jvm.options").stream()
                .filter(option -> option.startsWith("-Xmx"))
                .mapToInt(option -> Integer.parseInt(option.replaceAll("\\D", "")))
                .sum();
        // The collector keeps two small parts of the heap empty; each block of the key's derivation has a head.
        int usable = limit * 28 / 30;
        int opening = KdfCost.STANDARD.memoryKiB() / 1024 * 17 / 16;
        int held = 232;
        int growth = 50;
        assertThat(usable - opening).isGreaterThanOrEqualTo(held + growth);
    }

    @Test
    void theLauncherNamesTheLayersOfTheCacheThatAreTrained() throws IOException {
        String cache = Files.readString(Path.of("src/build/installer/Cache.java"));
        assertThat(cache).contains("resolve(\"first.aot\")", "resolve(\"day.jsa\")");
        assertThat(Files.readString(INSTALLER.resolve("linux/huddle")))
                .contains("-XX:SharedArchiveFile=$home/first.aot:$home/day.jsa");
    }

    @Test
    void theUntriedDefinitionsSaySoAndKeepTheOptions() throws IOException {
        for (String system : List.of("windows", "macos")) {
            List<String> definition = lines(system + "/jpackage.options");
            assertThat(definition.getFirst()).startsWith("# Untried");
            for (String option : options()) {
                assertThat(definition).as(system).contains("--java-options \"" + option + "\"");
            }
            for (String module : modules()) {
                assertThat(definition)
                        .as(system)
                        .anySatisfy(line ->
                                assertThat(line).startsWith("--add-modules").matches(".*[ ,]" + module + "(,.*)?"));
            }
        }
    }

    @Tag("long")
    @Test
    void theModulesCoverWhatOurClassesNeed() throws IOException {
        List<String> wanted = modules();
        List<String> needed = neededBy(Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        assertThat(needed).isNotEmpty();
        assertThat(wanted).containsAll(needed);
    }

    @Test
    void theDebianPackageNamesItselfAndLeavesTheReckonedFieldsOpen() throws IOException {
        assertThat(lines("linux/control"))
                .contains(
                        "Package: mash-huddle",
                        "Version: @VERSION@",
                        "Architecture: @ARCH@",
                        "Depends: @DEPENDS@",
                        "Installed-Size: @SIZE@");
    }

    /// The build fails on what lintian finds and this list does not name; each line of it stands under why.
    @Test
    void whatLintianFindsStaysOnlyWithAReason() throws IOException {
        List<String> all = Files.readAllLines(INSTALLER.resolve("linux/lintian-overrides"));
        assertThat(all)
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.startsWith("# ") || line.startsWith("mash-huddle: "));
        assertThat(all.getFirst()).startsWith("# ");
        assertThat(Files.readString(Path.of("src/build/installer/Deb.java")))
                .contains("\"lintian\"", "\"--fail-on\", \"error,warning\"");
    }

    /// JavaFX is on the tests' class path and in the package's modules, so jdeps says nothing of it
    /// here; the installer's build asks again, with every library.
    private static List<String> neededBy(Path classes) throws IOException {
        List<String> command = new ArrayList<>(List.of("--multi-release", "25"));
        command.addAll(List.of("--ignore-missing-deps", "--print-module-deps"));
        Path sources = Path.of("src/main/java");
        try (Stream<Path> all = Files.walk(sources)) {
            all.map(source -> sources.relativize(source).toString())
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .map(name -> classes.resolve(name.replace(".java", ".class")))
                    .filter(Files::exists)
                    .forEach(file -> command.add(file.toString()));
        }
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        int code = ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, command.toArray(String[]::new));
        assertThat(code).as(words.toString()).isZero();
        return Arrays.asList(words.toString().strip().split(","));
    }

    private static List<String> modules() throws IOException {
        return lines("modules");
    }

    private static List<String> options() throws IOException {
        return lines("jvm.options").stream()
                .filter(option -> !option.startsWith("-XX:ErrorFile"))
                .filter(option -> !option.startsWith("--enable-native-access"))
                .toList();
    }

    /// The lines of a file, without the comments below its first line.
    private static List<String> lines(String file) throws IOException {
        List<String> all = Files.readAllLines(INSTALLER.resolve(file));
        return IntStream.range(0, all.size())
                .filter(line -> line == 0 && !isList(file) || !all.get(line).startsWith("#"))
                .mapToObj(all::get)
                .toList();
    }

    private static boolean isList(String file) {
        return file.equals("modules") || file.equals("quick.options") || file.equals("jvm.options");
    }
}
