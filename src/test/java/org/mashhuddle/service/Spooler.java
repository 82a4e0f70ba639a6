package org.mashhuddle.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real CUPS of its own in a folder, with two printers that keep what they get: "Desk" takes PDF,
/// "Raw" has no driver.
public final class Spooler {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SERVER = """
        Listen %1$s/socket
        LogLevel warn
        Browsing No
        WebInterface No
        DefaultAuthType None
        PreserveJobFiles Yes
        <Location />
          Order allow,deny
          Allow all
        </Location>
        <Policy default>
          <Limit All>
            Order allow,deny
            Allow all
          </Limit>
        </Policy>
        """;
    private static final String FILES = """
        FileDevice Yes
        SystemGroup root
        ServerRoot %1$s/root
        StateDir %1$s/state
        CacheDir %1$s/cache
        RequestRoot %1$s/spool
        TempDir %1$s/tmp
        AccessLog %1$s/access
        ErrorLog %1$s/errors
        PageLog %1$s/pages
        """;
    private final Path folder;
    private final Process server;

    private Spooler(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    /// @param folder an empty one; its path must be short, since a socket lies in it
    public static Spooler in(Path folder) throws IOException, InterruptedException {
        for (String each : List.of("root", "state", "cache", "spool", "tmp", "programs")) {
            Files.createDirectories(folder.resolve(each));
        }
        Path settings = Files.writeString(folder.resolve("cupsd.conf"), SERVER.formatted(folder));
        Path files = Files.writeString(folder.resolve("files.conf"), FILES.formatted(folder));
        Process server = new ProcessBuilder("/usr/sbin/cupsd", "-f", "-c", settings + "", "-s", files + "")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        Spooler spooler = new Spooler(folder, server);
        for (String each : List.of("lp", "lpstat", "lpoptions")) {
            spooler.script(each);
        }
        spooler.awaken();
        return spooler;
    }

    /// A program that speaks to this spooler and to no other.
    private void script(String name) throws IOException {
        Path script = Files.writeString(
                programs().resolve(name),
                "#!/bin/sh\nCUPS_SERVER=" + folder.resolve("socket") + " exec /usr/bin/" + name + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private void awaken() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Path driver = Path.of("src/test/resources/printer.ppd").toAbsolutePath();
        while (says("lpstat", "-r").isBlank() || !says("lpstat", "-r").contains("is running")) {
            if (System.nanoTime() > until || !server.isAlive()) {
                throw new IllegalStateException("The spooler does not start");
            }
        }
        says("lpadmin", "-p", "Desk", "-E", "-v", "file:///dev/null", "-P", driver.toString());
        says("lpadmin", "-p", "Raw", "-E", "-v", "file:///dev/null", "-m", "raw");
    }

    /// The folder with its `lp`.
    public Path programs() {
        return folder.resolve("programs");
    }

    /// What one of the spooler's own programs says.
    public String says(String... command) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().put("CUPS_SERVER", folder.resolve("socket").toString());
        program.environment().put("LC_ALL", "C");
        program.environment().merge("PATH", ":/usr/sbin", String::concat);
        Process running = program.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }

    /// What it got, job by job.
    public List<byte[]> got() throws IOException {
        return kept("d");
    }

    /// What it was told of each job: its name, the printer, the copies. It writes that down when it
    /// is closed at the latest.
    public List<String> told() throws IOException {
        return kept("c").stream()
                .map(each -> new String(each, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private List<byte[]> kept(String letter) throws IOException {
        List<byte[]> got = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder.resolve("spool"))) {
            for (Path file :
                    all.filter(each -> name(each).startsWith(letter)).sorted().toList()) {
                got.add(Files.readAllBytes(file));
            }
        }
        return got;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// Ends it, with everything written down.
    public void stop() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
