package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The directory that is one hub, and the names of the files in it.
///
/// @param profile where this computer keeps witnesses of hubs, outside of them; nothing for a copy
public record HubLocation(Path directory, Optional<Path> profile) {

    /// Said where the header is there and the database is not.
    public static final String DATABASE_GONE =
            "The hub's database is not in its folder any more: hub.mv.db is missing. Nothing was"
                    + " changed. Put the file back, or restore the newest backup, on the Unlock page or with"
                    + " huddle restore.";

    /// Said where a plan of [HubSwitch] was begun and could not be finished.
    public static final String HALF_RESTORED =
            "A restore, or a change of the hub's file, was begun in this folder and could not be finished, because a"
                    + " file could not be moved. Nothing is lost: close what else uses the folder and start MASH Huddle"
                    + " again.";

    /// Said where somebody would open a backup as if it were a hub.
    public static final String IS_A_BACKUP =
            "This folder is a backup. It is not opened, so that it stays as it is; restore it instead.";

    private static final int TRIED = 1 << 16;

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "fuse.sshfs",
            "9p",
            "ncpfs",
            "afs");

    public HubLocation {
        directory = directory.toAbsolutePath().normalize();
    }

    /// A directory that no witness is kept of.
    public HubLocation(Path directory) {
        this(directory, Optional.empty());
    }

    /// Another directory, for which the same computer keeps witnesses.
    public HubLocation elsewhere(Path other) {
        return new HubLocation(other, profile);
    }

    /// Where this computer keeps what it has seen of its hubs: in its user's profile, and never in a
    /// hub's own folder, so that whoever puts an older folder back does not put it back too.
    ///
    /// @param system the value of `os.name`
    /// @param environment the environment variables
    /// @param home the user's home directory
    public static Path witnesses(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = home.resolve("AppData").resolve("Roaming");
            return given(environment, "APPDATA").orElse(roaming).resolve("MASH Huddle witnesses");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("MASH Huddle witnesses");
        }
        Path state = home.resolve(".local").resolve("state");
        return given(environment, "XDG_STATE_HOME").orElse(state).resolve("mash-huddle");
    }

    /// Where a hub lies when nobody said otherwise.
    ///
    /// @param system the value of `os.name`
    /// @param environment the environment variables
    /// @param home the user's home directory
    public static HubLocation standard(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = home.resolve("AppData").resolve("Local");
            return new HubLocation(
                    given(environment, "LOCALAPPDATA").orElse(local).resolve("MASH Huddle"));
        }
        if (name.startsWith("mac")) {
            return new HubLocation(
                    home.resolve("Library").resolve("Application Support").resolve("MASH Huddle"));
        }
        Path share = home.resolve(".local").resolve("share");
        return new HubLocation(given(environment, "XDG_DATA_HOME").orElse(share).resolve("mash-huddle"));
    }

    /// A relative path in these variables is invalid and ignored, as the XDG specification asks.
    private static Optional<Path> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// Makes the directory, readable by its owner only, and answers what forbids keeping a hub
    /// there.
    public Optional<LocationProblem> prepare() {
        try {
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                return Optional.of(LocationProblem.NOT_A_DIRECTORY);
            }
            create();
            if (!Files.isWritable(directory)) {
                return Optional.of(LocationProblem.NOT_WRITABLE);
            }
            return isOnNetwork() ? Optional.of(LocationProblem.NETWORK_DRIVE) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(LocationProblem.NOT_WRITABLE);
        }
    }

    /// In a container or chroot the JDK may not find the disk a directory lies on: no reason to
    /// refuse it.
    private boolean isOnNetwork() {
        try {
            return isNetwork(Files.getFileStore(directory).type());
        } catch (IOException e) {
            return false;
        }
    }

    private void create() throws IOException {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            Files.createDirectories(directory);
            return;
        }
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(ownerOnly));
        if (!Files.getPosixFilePermissions(directory).equals(ownerOnly)) {
            Files.setPosixFilePermissions(directory, ownerOnly);
        }
    }

    /// Nobody but their owner reads or writes the hub's files, however they came to lie here.
    public void keepToOwner() throws IOException {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        List<Path> own =
                new ArrayList<>(witness().stream().filter(Files::exists).toList());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            files.forEach(own::add);
        }
        for (Path file : own) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /// Whether a file system of this type lies on another computer. Its locks are not to be
    /// trusted.
    static boolean isNetwork(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    /// Whether the disk has room for anything at all.
    public boolean takesWrites() {
        Path tried = directory.resolve("hub.tried");
        try {
            Files.write(tried, new byte[TRIED]);
            Files.delete(tried);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /// The database file's path as H2 is told of it: with `/`, and without H2's extension.
    public String plainName() {
        return directory.resolve("hub").toString().replace('\\', '/');
    }

    /// The database file itself.
    public Path database() {
        return directory.resolve("hub.mv.db");
    }

    /// See [FormatHeader].
    public Path header() {
        return directory.resolve("hub.header");
    }

    /// The slots of the data key, and earlier generations of them beside it.
    public Path keys() {
        return directory.resolve("hub.keys");
    }

    /// How often a wrong passphrase was given.
    public Path tries() {
        return directory.resolve("hub.tries");
    }

    /// When unlocking was refused, until the trail has it.
    public Path refused() {
        return directory.resolve("hub.refused");
    }

    /// Which records were destroyed; a restore leaves it where it is.
    public Path destroyed() {
        return directory.resolve("hub.destroyed");
    }

    /// There from a destruction to the rebuild that takes it from the disk.
    public Path owed() {
        return directory.resolve("hub.owed");
    }

    /// The database as it was before its tables were last changed.
    public Path beforeUpdate() {
        return directory.resolve("hub-before.mv.db");
    }

    /// See [DraftJournal].
    public Path drafts() {
        return directory.resolve("hub.drafts");
    }

    /// See [TrailAnchor]. Whoever puts an earlier database in the place of this one on purpose takes
    /// it away first.
    public Path anchor() {
        return directory.resolve("hub.anchor");
    }

    /// The anchor's twin outside the folder; nothing where this computer keeps none, or there is no
    /// hub here yet. It is of this hub in this place: a copy elsewhere has one of its own.
    public Optional<Path> witness() {
        return beside(".witness");
    }

    private Optional<Path> beside(String kind) {
        return profile.flatMap(at -> hub().map(id ->
                at.resolve(UUID.nameUUIDFromBytes((id + " " + directory).getBytes(StandardCharsets.UTF_8)) + kind)));
    }

    /// Where wrong passphrases are counted: in the folder, and in the user's profile where this computer
    /// keeps witnesses.
    public List<Path> allTries() {
        return Stream.concat(Stream.of(tries()), beside(".tries").stream()).toList();
    }

    /// Where refused unlocks wait for the trail: in the same two places.
    public List<Path> allRefused() {
        return Stream.concat(Stream.of(refused()), beside(".refused").stream()).toList();
    }

    private Optional<UUID> hub() {
        try {
            return FormatHeader.check(header()) instanceof HeaderCheck.Ours ours
                    ? Optional.of(ours.header().hub())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// See [OneProcess].
    public Path lock() {
        return directory.resolve("hub.lock");
    }

    /// What stands in the way of opening the hub here, in words: a header that is not ours, or a
    /// database that is gone.
    public Optional<String> trouble() throws IOException {
        if (HubSwitch.isUnfinished(this)) {
            return Optional.of(HALF_RESTORED);
        }
        if (Files.exists(directory.resolve(BackupManifest.NAME))) {
            return Optional.of(IS_A_BACKUP);
        }
        HeaderCheck check = FormatHeader.check(header());
        if (!(check instanceof HeaderCheck.Ours)) {
            return Optional.of(check.sentence());
        }
        return Files.exists(database()) ? Optional.empty() : Optional.of(DATABASE_GONE);
    }

    /// Whether a hub was made here.
    public boolean holdsHub() {
        return Files.exists(header()) || Files.exists(keys()) || Files.exists(database());
    }
}
