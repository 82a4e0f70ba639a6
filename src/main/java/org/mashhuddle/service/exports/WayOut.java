package org.mashhuddle.service.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.HashedOutput;

/// Takes everything out of the hub, or nothing: a part of it that looks like the whole would be the
/// worst of both.
record WayOut(ServiceContext kit) {

    /// @param target takes its name when it is whole
    DataIssue take(Actor actor, String reason, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            DataIssue issue = kit.database()
                    .writeForTheRecord(
                            actor,
                            AuditEvent.of("export.everything"),
                            (tx, whole) -> written(tx, whole, actor, reason, part));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return issue;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            discard(part);
        }
    }

    /// Its owner's alone before anything stands in it: it is not enciphered, and others may use this computer.
    private static OutputStream open(Path part) throws IOException {
        OutputStream file = Files.newOutputStream(part);
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }

    private DataIssue written(Tx tx, Tx whole, Actor actor, String reason, Path part) {
        mustBeFree(tx, whole, actor);
        Instant at = kit.now();
        HubProfile hub = whole.hub().profile();
        String reference = ExportService.reference(tx);
        HubArchive.Head head = new HubArchive.Head(
                hub.name(),
                reference,
                at.toString(),
                whole.parties().directory().name(actor.user()),
                reason);
        try (OutputStream file = open(part)) {
            HashedOutput hashed = new HashedOutput(file);
            HubArchive.Count count = HubArchive.write(whole, whole.exports().tables(), head, hashed);
            DataIssue issue = new DataIssue(
                    reference,
                    DataKind.EVERYTHING,
                    Optional.empty(),
                    Optional.empty(),
                    reason,
                    count.words(),
                    at,
                    actor.user(),
                    hashed.sha256Hex());
            tx.exports().register(issue);
            return issue;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void mustBeFree(Tx tx, Tx whole, Actor actor) {
        if (whole.meetings().ofDay(kit.today()).stream().anyMatch(each -> each.state() == MeetingState.OPEN)) {
            throw new Refusal(Refusal.Kind.MEETING_IS_OPEN);
        }
        if (tx.subjects().all().size() != whole.subjects().all().size()
                || !SealedVersions.allOpenTo(whole, actor.user())) {
            throw new Refusal(Refusal.Kind.NOT_ALL_VISIBLE);
        }
    }
}
