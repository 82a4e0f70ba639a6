package org.mashhuddle.service.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.RecordClosed;
import org.mashhuddle.store.durable.BackupCopy;
import org.mashhuddle.store.durable.BackupMemory;
import org.mashhuddle.store.durable.BackupProblem;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KeyClosed;

/// Verified copies of an open hub, in one or two folders of choice. Making one is long work that
/// holds the record for moments only: call it beside the store's own thread. Whoever asks for a
/// round while another one runs waits for its end.
public final class BackupService {

    private static final String NO_SECOND = "The second folder is used no longer";

    private final ServiceContext kit;
    private final HubKeys keys;
    private final Optional<DraftJournal> drafts;
    private final BackupPlaces places;
    private final MachinePolicy policy;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final ReentrantLock trying = new ReentrantLock();

    /// One for each open hub.
    ///
    /// @param drafts none for a hub in memory, which has nothing to copy
    public BackupService(
            ServiceContext kit,
            HubKeys keys,
            Optional<DraftJournal> drafts,
            HubLocation location,
            MachinePolicy policy) {
        this.kit = kit;
        this.keys = keys;
        this.drafts = drafts;
        this.places = new BackupPlaces(location, policy.backupFolder().map(Path::of));
        this.policy = policy;
        if (drafts.isPresent()) {
            new TrialRoom(location).forget();
        }
    }

    /// Which folders were chosen on this computer, when the last backups were made, and what is wrong.
    public BackupStatus standing() {
        BackupMemory memory = memory();
        return new BackupStatus(
                drafts.isPresent(),
                FolderStatus.of(memory.first()),
                FolderStatus.of(memory.second()),
                memory.trial().map(BackupStatus.Trial::of),
                kit.now());
    }

    private BackupMemory memory() {
        return drafts.isPresent() ? places.memory() : BackupMemory.none();
    }

    /// Whether a backup would hold something that the last one in a chosen folder does not.
    public boolean isDue() {
        return drafts.isPresent() && !due().isEmpty();
    }

    private List<WhichFolder> due() {
        List<WhichFolder> chosen = places.chosen();
        if (chosen.isEmpty()) {
            return chosen;
        }
        long now = entries();
        BackupMemory memory = places.memory();
        return chosen.stream()
                .filter(which -> which.of(memory).entries() != now || holdsNone(which, memory))
                .toList();
    }

    private boolean holdsNone(WhichFolder which, BackupMemory memory) {
        return which.of(memory).folder().map(places::copies).orElse(List.of()).stream()
                .noneMatch(copy -> copy.problemAtAGlance().isEmpty());
    }

    private long entries() {
        return kit.database().trail().entries(1).stream()
                .mapToLong(entry -> entry.seq())
                .findFirst()
                .orElse(0);
    }

    /// The copies of this hub in the chosen folders, the newest first. What cannot be read to be this
    /// hub's stands there too.
    public List<BackupLine> list() {
        return new BackupShelf(places).lines(drafts.isPresent() ? places.chosen() : List.of());
    }

    /// Whether the first folder may be chosen here; it may be laid down for this computer.
    public boolean mayChoose() {
        return policy.leavesBackupFolder();
    }

    /// Chooses the folder, for this computer.
    public BackupStatus choose(Actor actor, Path folder) {
        return choose(actor, WhichFolder.FIRST, folder);
    }

    /// Chooses a second folder: a network folder or a stick.
    public BackupStatus chooseSecond(Actor actor, Path folder) {
        return choose(actor, WhichFolder.SECOND, folder);
    }

    private BackupStatus choose(Actor actor, WhichFolder which, Path folder) {
        Allowed.toAdminister(actor);
        mustBeKept();
        if (which == WhichFolder.FIRST && !mayChoose()) {
            throw new BackupFailure("The folder of backups is laid down for this computer and cannot be changed here.");
        }
        places.mustBeUsable(folder);
        Path whole = folder.toAbsolutePath().normalize();
        if (other(which).of(memory()).folder().equals(Optional.of(whole))) {
            throw new BackupFailure("Backups go to this folder already. Choose one on another disk or a stick:"
                    + " what destroys the one should leave the other.");
        }
        if (!which.of(memory()).folder().equals(Optional.of(whole))) {
            places.keep(which, new BackupMemory.Folder(Optional.of(whole), Optional.empty(), 0, ""));
        }
        return kit.database()
                .write(actor, new AuditEvent("backup.folder", Optional.empty(), whole.toString()), _ -> standing());
    }

    private static WhichFolder other(WhichFolder which) {
        return switch (which) {
            case FIRST -> WhichFolder.SECOND;
            case SECOND -> WhichFolder.FIRST;
        };
    }

    /// Backs up into the second folder no longer; what lies there stays.
    public BackupStatus leaveSecond(Actor actor) {
        Allowed.toAdminister(actor);
        mustBeKept();
        places.keep(WhichFolder.SECOND, BackupMemory.Folder.none());
        return kit.database()
                .write(actor, new AuditEvent("backup.folder", Optional.empty(), NO_SECOND), _ -> standing());
    }

    private void mustBeKept() {
        if (drafts.isEmpty()) {
            throw new BackupFailure("The demonstration is held in memory: there is nothing to back up.");
        }
    }

    /// Makes a verified backup in each chosen folder; what is kept no longer is removed after it.
    ///
    /// @throws BackupFailure where none could be made
    public BackupResult make(Actor actor, BackupProgress progress) {
        mustBeKept();
        if (places.chosen().isEmpty()) {
            throw new BackupFailure("No folder for backups is chosen. Choose one first.");
        }
        return alone(progress, () -> round(BackupReason.ASKED, progress).make(actor, places.chosen()));
    }

    /// Makes one in each chosen folder that does not hold all there is.
    ///
    /// @param why it is made now
    /// @throws BackupFailure where no chosen folder holds all there is after it
    public BackupResult makeDue(Actor actor, BackupReason why, BackupProgress progress) {
        mustBeKept();
        return alone(progress, () -> round(why, progress).make(actor, due()));
    }

    /// Makes one in another folder, and leaves what lies there.
    public BackupLine makeIn(Actor actor, Path folder, BackupProgress progress) {
        Allowed.toAdminister(actor);
        mustBeKept();
        return alone(
                progress,
                () -> BackupLine.of(round(BackupReason.ASKED, progress).copy(actor, folder)));
    }

    private BackupRound round(BackupReason why, BackupProgress progress) {
        BackupMaker making = new BackupMaker(
                kit.database(),
                places.location(),
                drafts,
                new BackupCheck(keys.dataKey(), new FileSteps(progress)),
                why);
        return new BackupRound(kit, places, making, progress);
    }

    /// @throws RecordClosed where the hub is locked before all of it is done
    private <T> T alone(BackupProgress progress, java.util.function.Supplier<T> work) {
        return new UninterruptedThread(progress).call(() -> {
            oneAtATime.lock();
            try {
                return work.get();
            } catch (RecordClosed before) {
                throw before.unsaved();
            } catch (KeyClosed _) { // between two looks at the record: the copy was being checked
                throw RecordClosed.unseen().unsaved();
            } finally {
                oneAtATime.unlock();
            }
        });
    }

    /// Opens a copy and reads it from end to end.
    ///
    /// @return why it is no backup that can be relied on; nothing when it is one
    public Optional<String> check(Viewer viewer, Path copy, BackupProgress progress) {
        return new UninterruptedThread(progress).call(() -> checked(viewer, copy, progress));
    }

    private Optional<String> checked(Viewer viewer, Path copy, BackupProgress progress) {
        BackupCopy found = BackupCopy.in(copy);
        progress.begin(BackupProgress.Step.CHECKING, BackupLine.of(found).size());
        kit.database().read(viewer, AuditEvent.of("backup.check"), _ -> viewer);
        try {
            return new BackupCheck(keys.dataKey(), new FileSteps(progress))
                    .earlier(found)
                    .map(BackupProblem::sentence);
        } catch (KeyClosed _) {
            throw RecordClosed.unseen();
        } catch (BackupProgress.Cancelled cancelled) {
            throw new BackupFailure("The check was cancelled.");
        } catch (IOException unreadable) {
            return Optional.of("It cannot be read: the disk refused, or is gone.");
        }
    }

    /// Brings a copy into a place of its own, opens it there as a restore would, reads it to the end
    /// and removes it again. Nothing of the hub changes but its trail.
    public RestoreTrial tryRestore(Viewer viewer, Path copy, BackupProgress progress) {
        mustBeKept();
        return new UninterruptedThread(progress).call(() -> {
            kit.database().read(viewer, AuditEvent.of("backup.try"), _ -> viewer);
            trying.lock();
            try {
                RestoreTrial came = new TrialRoom(places.location())
                        .tried(BackupCopy.in(copy), viewer, keys.dataKey(), kit.now(), progress);
                places.keep(kit.now(), came);
                return came;
            } catch (KeyClosed _) {
                throw RecordClosed.unseen();
            } catch (BackupProgress.Cancelled cancelled) {
                throw new BackupFailure("The trial was cancelled. What was brought for it is gone again.");
            } catch (IOException refused) {
                throw new BackupFailure("The backup could not be brought: a disk refused, is full, or is gone."
                        + " Nothing was changed.");
            } finally {
                trying.unlock();
            }
        });
    }

    /// Removes a copy for good: somebody who has left can still open it.
    public String remove(Actor actor, Path copy) {
        Allowed.toAdminister(actor);
        mustBeKept();
        return alone(new BackupProgress(), () -> {
            String name = new BackupShelf(places).remove(copy);
            kit.database().write(actor, new AuditEvent("backup.remove", Optional.empty(), name), _ -> actor);
            return name;
        });
    }

    /// Makes a copy anew with the users of now: it holds what it held, and opens for nobody else.
    public BackupLine remake(Actor actor, Path copy, BackupProgress progress) {
        Allowed.toAdminister(actor);
        mustBeKept();
        return alone(progress, () -> {
            BackupCheck check = new BackupCheck(keys.dataKey(), new FileSteps(progress));
            BackupLine made = new BackupShelf(places).remake(copy, check, progress);
            kit.database().write(actor, new AuditEvent("backup.remake", Optional.empty(), made.name()), _ -> actor);
            return made;
        });
    }
}
