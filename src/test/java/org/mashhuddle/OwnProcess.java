package org.mashhuddle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A program of the tests in a process of its own, with a window that nobody sees.
final class OwnProcess {

    private OwnProcess() {}

    /// Starts it.
    ///
    /// @param folder for its logs and what it complains of: `err`
    static Process start(Path folder, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Dtestfx.robot=glass",
                "-Dtestfx.headless=true",
                "-Dheadless.geometry=1920x1200-32",
                "-Dhuddle.logs=" + folder.resolve("logs"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
