package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubLocationTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /srv/data, /srv/data/mash-huddle",
        "Linux, XDG_DATA_HOME, relative, /home/u/.local/share/mash-huddle",
        "Linux, OTHER, x, /home/u/.local/share/mash-huddle",
        "Windows 11, LOCALAPPDATA, /c/local, /c/local/MASH Huddle",
        "Windows 11, OTHER, x, /home/u/AppData/Local/MASH Huddle",
        "Mac OS X, OTHER, x, /home/u/Library/Application Support/MASH Huddle"
    })
    void eachPlatformHasItsOwnPlace(String system, String variable, String value, Path expected) {
        HubLocation location = HubLocation.standard(system, Map.of(variable, value), Path.of("/home/u"));
        assertThat(location.directory()).isEqualTo(expected);
    }

    @Test
    void makesItsDirectoryForItsOwnerOnly() throws IOException {
        HubLocation location = new HubLocation(directory.resolve("a").resolve("b"));
        assertThat(location.holdsHub()).isFalse();
        assertThat(location.prepare()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(location.directory())))
                .isEqualTo("rwx------");
        assertThat(location.plainName()).isEqualTo(directory + "/a/b/hub");
    }

    @Test
    void aFileIsNoPlaceForAHub() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "here");
        assertThat(new HubLocation(file).prepare()).contains(LocationProblem.NOT_A_DIRECTORY);
        assertThat(new HubLocation(file.resolve("under")).prepare()).contains(LocationProblem.NOT_WRITABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "NFS4", "cifs", "smb", "smb3", "fuse.sshfs"})
    void networkDrivesAreKnown(String type) {
        assertThat(HubLocation.isNetwork(type)).isTrue();
        assertThat(LocationProblem.NETWORK_DRIVE.sentence()).contains("network drive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "overlay", "tmpfs", "btrfs", "zfs"})
    void ownDisksAreTaken(String type) {
        assertThat(HubLocation.isNetwork(type)).isFalse();
    }
}
