package org.mashhuddle.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.subject.SubjectId;

/// Every verb about files that are attached to an item.
final class AttachmentScript {

    private static final SharingMark RECORD = new SharingMark.RecordOnly();

    private AttachmentScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.act(
                        "attachments.read(Actor, Path)",
                        List.of("attachment.read"),
                        at -> at.verbs.attachments().read(at.chair, onDisk())),
                Verb.act(
                                "attachments.attach(Actor, MeetingId, ItemId, AttachedFile, About)",
                                List.of("attachment.add", "attachment.add"),
                                AttachmentScript::twice)
                        .hidden(at -> attach(at, at.chair, at.hidden.id())),
                Verb.look(
                                "attachments.copy(Viewer, AttachmentId)",
                                List.of("attachment.copy"),
                                at -> new String(
                                        at.verbs.attachments().copy(at.viewer(), first(at)), StandardCharsets.UTF_8))
                        .hidden(at -> new String(
                                at.verbs.attachments().copy(at.viewer(), ofHidden(at)), StandardCharsets.UTF_8)),
                Verb.act(
                                "attachments.mark(Actor, AttachmentId, SharingMark)",
                                List.of("attachment.mark"),
                                at -> at.verbs.attachments().mark(at.chair, first(at), RECORD))
                        .hidden(at -> at.verbs.attachments().mark(at.chair, ofHidden(at), RECORD)),
                Verb.act(
                                "attachments.remove(Actor, AttachmentId, String)",
                                List.of("attachment.remove"),
                                at -> at.verbs.attachments().remove(at.chair, first(at), "sent again, whole"))
                        .hidden(at -> at.verbs.attachments().remove(at.chair, ofHidden(at), "sent again, whole")));
    }

    private static Path onDisk() throws IOException {
        Path file = Files.createTempFile("attached", ".txt");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "Missed school on 3 days.");
    }

    static MeetingBook attach(Scene at, Actor by, SubjectId who) {
        return at.verbs
                .attachments()
                .attach(
                        by,
                        at.meeting,
                        at.item(who).id(),
                        new AttachedFile(AttachmentKind.TEXT, "Missed school.".getBytes(StandardCharsets.UTF_8)),
                        new Attachment.About("School report", at.agency(), new SharingMark.InMinutes()));
    }

    /// One is removed afterwards; the other is there when the minutes are signed.
    private static MeetingBook twice(Scene at) {
        attach(at, at.chair, at.child.id());
        return attach(at, at.chair, at.child.id());
    }

    private static AttachmentId first(Scene at) {
        return at.book().attachments(at.item(at.child.id())).getFirst().id();
    }

    /// The file of the restricted child, which somebody who may see her attached.
    private static AttachmentId ofHidden(Scene at) {
        return at.verbs
                .attachments()
                .attach(
                        at.named,
                        at.meeting,
                        at.item(at.hidden.id()).id(),
                        new AttachedFile(
                                AttachmentKind.TEXT, (Scene.MARKER + " report").getBytes(StandardCharsets.UTF_8)),
                        new Attachment.About(Scene.MARKER + " report", at.agency(), new SharingMark.InMinutes()))
                .attachments(at.item(at.hidden.id()))
                .getFirst()
                .id();
    }
}
