package org.mashhuddle.service;

import java.nio.file.Path;
import java.util.List;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupReason;

/// The verbs of backups. The scene's hub is in memory, which has nothing to copy: making one is
/// refused there; what one leaves in the trail of a hub on disk is in `BackupTest`.
final class BackupScript {

    private static final Path NOWHERE = Path.of("nowhere");

    private BackupScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "backups.standing()",
                        List.of(),
                        at -> at.verbs.backups().standing()),
                Verb.look("backups.isDue()", List.of(), at -> at.verbs.backups().isDue()),
                Verb.look(
                        "backups.mayChoose()",
                        List.of(),
                        at -> at.verbs.backups().mayChoose()),
                Verb.look("backups.list()", List.of(), at -> at.verbs.backups().list()),
                Verb.look(
                        "backups.check(Viewer, Path, BackupProgress)",
                        List.of("backup.check"),
                        at -> at.verbs.backups().check(at.chair.viewer(), NOWHERE, new BackupProgress())),
                Verb.act(
                        "backups.tryRestore(Viewer, Path, BackupProgress)",
                        List.of(),
                        at -> refused(
                                () -> at.verbs.backups().tryRestore(at.chair.viewer(), NOWHERE, new BackupProgress()))),
                Verb.act(
                        "backups.choose(Actor, Path)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().choose(at.chair, NOWHERE))),
                Verb.act(
                        "backups.chooseSecond(Actor, Path)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().chooseSecond(at.chair, NOWHERE))),
                Verb.act(
                        "backups.leaveSecond(Actor)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().leaveSecond(at.chair))),
                Verb.act(
                        "backups.makeDue(Actor, BackupReason, BackupProgress)",
                        List.of(),
                        at -> refused(() ->
                                at.verbs.backups().makeDue(at.chair, BackupReason.CLOSING, new BackupProgress()))),
                Verb.act(
                        "backups.remove(Actor, Path)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().remove(at.chair, NOWHERE))),
                Verb.act(
                        "backups.remake(Actor, Path, BackupProgress)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().remake(at.chair, NOWHERE, new BackupProgress()))),
                Verb.act(
                        "backups.make(Actor, BackupProgress)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().make(at.chair, new BackupProgress()))),
                Verb.act(
                        "backups.makeIn(Actor, Path, BackupProgress)",
                        List.of(),
                        at -> refused(() -> at.verbs.backups().makeIn(at.chair, NOWHERE, new BackupProgress()))));
    }

    private static String refused(Runnable verb) {
        try {
            verb.run();
        } catch (BackupFailure inMemory) {
            return inMemory.sentence();
        }
        throw new AssertionError("A hub in memory was backed up");
    }
}
