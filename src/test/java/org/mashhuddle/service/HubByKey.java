package org.mashhuddle.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.KeySlots;

/// A hub in a folder, opened as the program opens it, with its data key in hand: who opens it a
/// thousand times does not wait each time for a passphrase. A hub whose key was changed is opened by
/// the passphrase.
public final class HubByKey {

    private final HubLocation location;
    private final DemoClock clock;
    private final List<OpenHub> opened = new ArrayList<>();
    private byte[] first = {};
    private boolean writing;
    private Optional<UnlockAnswer.SigningToDo> toDo = Optional.empty();

    /// @param folder with the hub in `hub`, and in `profile` what this computer has seen of it
    public HubByKey(Path folder, DemoClock clock) {
        this.location = new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
        this.clock = clock;
    }

    private HubService hubs() {
        return new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), this::session);
    }

    private Session session(OpenHub hub) {
        opened.clear();
        opened.add(hub);
        writing = hub.database().writes();
        return new App(location, clock, KdfCost.FLOOR).session(hub);
    }

    /// A new one, open.
    public Session made() {
        Session session = hubs().create(DemoDay.hub()).session();
        first = opened.getLast().keys().dataKey().bytes();
        return session;
    }

    /// The data key of the one that was made, for another program that opens it.
    public byte[] key() {
        return first.clone();
    }

    /// The same hub, in another program.
    public HubByKey knowing(byte[] key) {
        first = key.clone();
        return this;
    }

    /// Opens it at the door, where whoever comes finishes what was begun.
    ///
    /// @throws IllegalStateException with the door's words where it does not open, or as an altered one
    public Session open() throws IOException {
        HubService hubs = hubs();
        Optional<String> trouble = hubs.damage();
        if (trouble.isPresent()) {
            throw new IllegalStateException(trouble.get());
        }
        UnlockAnswer answer = answer(hubs);
        if (answer instanceof UnlockAnswer.Opened open && open.alteredAt().isEmpty()) {
            toDo = open.toDo();
            return open.session();
        }
        throw new IllegalStateException(answer instanceof UnlockAnswer.Unusable(String why) ? why : answer.toString());
    }

    private UnlockAnswer answer(HubService hubs) throws IOException {
        UserId user = hubs.users().getFirst().id();
        KeySlots slots = KeySlots.at(location.keys(), KdfCost.FLOOR);
        if (first.length > 0) {
            DataKey key = new DataKey(first);
            if (slots.areSealedBy(key)) {
                try (Passphrase passphrase = Passphrase.of((CharSequence) DemoDay.PASSPHRASE)) {
                    return new HubOpening(location, clock, KdfCost.FLOOR, slots, this::session)
                            .open(user, key, HubOpening.Way.PASSPHRASE, passphrase);
                }
            }
            key.close();
        }
        return hubs.unlock(user, DemoDay.PASSPHRASE.toCharArray());
    }

    /// Whether the door said that the disk has no room, and the hub can only be read.
    public boolean saidThatThereIsNoRoom() {
        return toDo.equals(Optional.of(UnlockAnswer.SigningToDo.MAKE_ROOM));
    }

    /// Whether it could be written to when the door answered. Half a second later who looked at it is written, and
    /// the disk may be full by then.
    public boolean wroteAtTheDoor() {
        return writing;
    }

    /// The open one's record.
    public Database database() {
        return opened.getLast().database();
    }

    /// Gives the locked hub another data key.
    ///
    /// @return why not; empty where it was done
    public String newKey() {
        HubService hubs = hubs();
        RekeyAnswer answer = hubs.rekeying().rekey(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        return answer instanceof RekeyAnswer.Done ? "" : "the key was not changed: " + answer;
    }

    /// Puts a backup in the place of the locked hub.
    ///
    /// @return why not; empty where it was done
    public String restored(Path copy) {
        HubService hubs = hubs();
        RestoreAnswer answer = hubs.restoring()
                .restore(copy, hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray(), new BackupProgress());
        return answer instanceof RestoreAnswer.Restored ? "" : "it was not restored: " + answer;
    }
}
