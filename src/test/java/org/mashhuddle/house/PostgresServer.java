package org.mashhuddle.house;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// A PostgreSQL 15 of its own for one test. It refuses to run as root, and a user namespace (the
/// library's own way out) is forbidden in most containers and in every chroot: so for root it runs
/// as `nobody`, through `setpriv`.
public final class PostgresServer implements AutoCloseable {

    private static final int NOBODY = 65534;

    private final Path folder;
    private final int port;
    private final Process server;

    private PostgresServer(Path folder, int port, Process server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    public static PostgresServer startIn(Path folder) throws IOException, InterruptedException {
        letOthersIn(folder);
        unpack(folder.resolve("program"));
        Path data = Files.createDirectory(folder.resolve("data"));
        if (isRoot()) {
            Files.setAttribute(data, "unix:uid", NOBODY);
            Files.setAttribute(data, "unix:gid", NOBODY);
        }
        Process initdb = start(folder, "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8", "--locale=C");
        String words = new String(initdb.getInputStream().readAllBytes());
        if (initdb.waitFor() != 0) {
            throw new IOException(words);
        }
        int port = freePort();
        Process server = start(folder, "postgres", "-h", "127.0.0.1", "-k", "", "-F", "-p", Integer.toString(port));
        waitUntilReady(server);
        return new PostgresServer(folder, port, server);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        start(folder, "pg_ctl", "stop", "-m", "immediate");
        server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static Process start(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(folder.resolve("program/bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PGDATA", folder.resolve("data").toString());
        return builder.start();
    }

    private static void waitUntilReady(Process server) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader words = server.inputReader();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.add(line);
            if (line.contains("ready to accept connections")) {
                return;
            }
        }
        throw new IOException(String.join("\n", said));
    }

    private static void unpack(Path target) throws IOException {
        try (TarArchiveInputStream archive = new TarArchiveInputStream(
                new XZInputStream(DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", "x86_64")))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, file);
            letOthersIn(file);
        }
    }

    private static void letOthersIn(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
