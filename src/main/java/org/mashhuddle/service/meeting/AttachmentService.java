package org.mashhuddle.service.meeting;

import java.nio.file.Path;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.attachment.AttachmentProblem;
import org.mashhuddle.exchange.attachment.AttachmentReader;
import org.mashhuddle.service.agenda.LeaveOffRule;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.Hashes;

/// Attaches files to the items of a meeting, from its opening until its minutes are signed.
public final class AttachmentService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public AttachmentService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Reads a file that is to be attached. Nothing is kept yet.
    ///
    /// @throws Refusal of what may not be attached
    public AttachedFile read(Actor actor, Path file) {
        Allowed.toWrite(actor);
        AttachedFile found = judged(file);
        return kit.database().read(actor.viewer(), AuditEvent.of("attachment.read"), _ -> found);
    }

    private static AttachedFile judged(Path file) {
        try {
            return AttachmentReader.read(file);
        } catch (AttachmentProblem problem) {
            throw new Refusal(
                    switch (problem.kind()) {
                        case NOT_A_FILE -> Refusal.Kind.ATTACHMENT_NOT_A_FILE;
                        case EMPTY -> Refusal.Kind.ATTACHMENT_EMPTY;
                        case TOO_LARGE -> Refusal.Kind.ATTACHMENT_TOO_LARGE;
                        case OTHER_KIND -> Refusal.Kind.ATTACHMENT_OTHER_KIND;
                        case UNREADABLE -> Refusal.Kind.ATTACHMENT_UNREADABLE;
                    });
        }
    }

    /// Attaches a file to an item; after the close it says that it came later.
    public MeetingBook attach(Actor actor, MeetingId id, ItemId item, AttachedFile file, Attachment.About what) {
        Allowed.toWrite(actor);
        mustBeTitled(what);
        AuditEvent deed = new AuditEvent(
                "attachment.add", Optional.of(item.value()), file.kind().name());
        byte[] bytes = file.bytes();
        String hash = Hashes.sha256Hex(bytes);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            AttachmentId fresh = new AttachmentId(kit.id());
            SubjectId about = about(tx, mustBeWritten(whole, id), item);
            whole.attachments()
                    .add(
                            new Attachment(
                                    fresh,
                                    id,
                                    item,
                                    about,
                                    what,
                                    file.kind(),
                                    bytes.length,
                                    hash,
                                    actor.user(),
                                    kit.now()),
                            bytes);
            return books.visible(tx, id);
        });
    }

    private static void mustBeTitled(Attachment.About what) {
        if (what.title().isBlank()) {
            throw new Refusal(Refusal.Kind.TITLE_MISSING);
        }
        if (what.isPath()) {
            throw new Refusal(Refusal.Kind.TITLE_IS_PATH);
        }
    }

    /// Whom an item is about, where the actor may see them.
    private static SubjectId about(Tx tx, Meeting meeting, ItemId item) {
        return MeetingBookReader.agenda(tx, meeting)
                .item(item)
                .map(AgendaItem::subject)
                .filter(subject -> tx.subjects().byId(subject).isPresent())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Gives one another mark; where that lets somebody read it, its agency has released it.
    public MeetingBook mark(Actor actor, AttachmentId id, SharingMark to) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("attachment.mark", id.value()), (tx, whole) -> {
            Attachment there = there(tx, id);
            Meeting meeting = mustBeWritten(whole, there.meeting());
            new Released(whole, meeting, kit.now()).mustCover(there, to);
            whole.attachments().mark(id, to);
            return books.visible(tx, there.meeting());
        });
    }

    /// A meeting from which a file was taken away.
    ///
    /// @param file what it was, for whoever takes that back; none where its bytes were no longer what was attached
    public record Removal(MeetingBook book, Optional<AttachedFile> file) {
        @Override
        public String toString() {
            return "Removal[withheld]";
        }
    }

    /// Takes one away, with the reason; its bytes are gone from the hub.
    public Removal remove(Actor actor, AttachmentId id, String why) {
        Allowed.toWrite(actor);
        LeaveOffRule.mustHaveReason(why);
        AuditEvent deed = new AuditEvent("attachment.remove", Optional.of(id.value()), why.strip());
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            Attachment there = there(tx, id);
            mustBeWritten(whole, there.meeting());
            Optional<AttachedFile> file = file(whole, there);
            whole.attachments().remove(id);
            return new Removal(books.visible(tx, there.meeting()), file);
        });
    }

    private static Optional<AttachedFile> file(Tx whole, Attachment there) {
        return Optional.of(whole.attachments().bytes(there.id()))
                .filter(bytes -> Hashes.sha256Hex(bytes).equals(there.sha256()))
                .map(bytes -> new AttachedFile(there.kind(), bytes));
    }

    /// The bytes of one, for a copy outside the hub; where it is kept, whoever asks for it says.
    ///
    /// @throws Refusal where they are no longer what was attached
    public byte[] copy(Viewer viewer, AttachmentId id) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("attachment.copy", id.value()), tx -> {
            Attachment there = there(tx, id);
            if (!there.reaches(viewer.reader())) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            byte[] bytes = tx.attachments().bytes(id);
            if (!Hashes.sha256Hex(bytes).equals(there.sha256())) {
                throw new Refusal(Refusal.Kind.ATTACHMENT_CHANGED);
            }
            return bytes;
        });
    }

    private static Attachment there(Tx tx, AttachmentId id) {
        return tx.attachments().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// What is said in a meeting begins with its opening; what was signed stands still.
    private static Meeting mustBeWritten(Tx whole, MeetingId id) {
        MeetingBookReader.mustNotBeSigned(whole, id);
        Meeting meeting = MeetingBookReader.meeting(whole, id);
        return switch (meeting.state()) {
            case OPEN, CLOSED -> meeting;
            case PLANNED, NOT_HELD -> throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
        };
    }
}
