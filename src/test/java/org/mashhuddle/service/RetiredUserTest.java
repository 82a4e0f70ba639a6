package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.UnlockResult;

/// Somebody who knows a retired user's passphrase, and has everything that lies in the hub's folder
/// afterwards, tries every file of it as the key file.
class RetiredUserTest {

    private static final String THEIRS = "walnut bicycle harbour ribbon";

    @TempDir
    private Path folder;

    private List<String> opened(Path hub, UserId user, String passphrase) throws IOException {
        List<String> opened = new ArrayList<>();
        Path attack = Files.createDirectories(folder.resolve("attack")).resolve("hub.keys");
        try (Stream<Path> files = Files.walk(hub)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(attack, Files.readAllBytes(file));
                try (Passphrase typed = Passphrase.of(passphrase.toCharArray())) {
                    if (KeySlots.at(attack, KdfCost.FLOOR).unlock(user.value(), typed) instanceof UnlockResult.Opened) {
                        opened.add(file.getFileName().toString());
                    }
                }
            }
        }
        return opened;
    }

    private static User added(DiskHub hub) {
        return hub.session
                .services()
                .users()
                .add(hub.session.actor(), "Sam Dunmore", Set.of(Role.MINUTE_TAKER), THEIRS.toCharArray());
    }

    @Test
    void noFileInTheFolderOpensForARetiredUser() throws IOException {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User user = added(hub);
            Path at = folder.resolve("hub");
            assertThat(opened(at, user.id(), THEIRS)).contains("hub.keys");
            hub.session.services().users().retire(hub.session.actor(), user.id());
            assertThat(opened(at, user.id(), THEIRS)).isEmpty();
            assertThat(opened(at, hub.first, DiskHub.PASSPHRASE)).contains("hub.keys", "hub.keys.1");
        }
    }

    /// An earlier program left the slot in the older generations; so does a cut in the middle.
    @Test
    void whatAnEarlierProgramLeftIsForgottenAtTheNextUnlocking() throws IOException {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User user = added(hub);
            Path at = folder.resolve("hub");
            byte[] with = Files.readAllBytes(at.resolve("hub.keys"));
            hub.session.services().users().retire(hub.session.actor(), user.id());
            for (String name : List.of("hub.keys.1", "hub.keys.2", "hub.keys.new", "hub.keys.2.new")) {
                Files.write(at.resolve(name), with);
            }
            assertThat(opened(at, user.id(), THEIRS)).hasSize(4);
            hub.session.close();
            assertThat(hub.hubs().unlock(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                    .isInstanceOfSatisfying(UnlockAnswer.Opened.class, again -> hub.session = again.session());
            assertThat(opened(at, user.id(), THEIRS)).isEmpty();
        }
    }

    /// Somebody who can write into the folder puts the key file of before in its place.
    @Test
    void whoPutsTheirOldSlotBackIsNoUserAllTheSame() throws IOException {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User user = added(hub);
            Path keys = folder.resolve("hub").resolve("hub.keys");
            byte[] with = Files.readAllBytes(keys);
            hub.session.services().users().retire(hub.session.actor(), user.id());
            hub.session.close();
            byte[] without = Files.readAllBytes(keys);
            Files.write(keys, with);
            assertThat(hub.hubs().unlock(user.id(), THEIRS.toCharArray()))
                    .isInstanceOfSatisfying(
                            UnlockAnswer.Unusable.class,
                            refused -> assertThat(refused.sentence())
                                    .contains("The key file beside the hub is an earlier one"));
            Files.write(keys, without);
            assertThat(hub.hubs().unlock(hub.first, DiskHub.PASSPHRASE.toCharArray()))
                    .isInstanceOfSatisfying(UnlockAnswer.Opened.class, again -> hub.session = again.session());
        }
    }

    /// What was copied out of the folder before is beyond reach until the data key itself changes.
    @Test
    void aCopyTakenBeforeStillOpens() throws IOException {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User user = added(hub);
            Path copy = Files.createDirectories(folder.resolve("copy"));
            Files.copy(folder.resolve("hub").resolve("hub.keys"), copy.resolve("hub.keys"));
            hub.session.services().users().retire(hub.session.actor(), user.id());
            assertThat(opened(copy, user.id(), THEIRS)).containsExactly("hub.keys");
        }
    }
}
