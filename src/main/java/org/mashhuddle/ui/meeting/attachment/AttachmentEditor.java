package org.mashhuddle.ui.meeting.attachment;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.meeting.AttachmentService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Attaches files to the items of a meeting, copies them out of the hub, takes them away.
public final class AttachmentEditor {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<String> refused;

    /// @param refused hears in words why something was not done
    public AttachmentEditor(MeetingWorkspace seat, Consumer<? super MeetingBook> changed, Consumer<String> refused) {
        this.seat = seat;
        this.changed = changed;
        this.refused = refused;
    }

    private AttachmentService verbs() {
        return seat.session().services().attachments();
    }

    /// Asks for a file, and what is said of it. What was typed of one that is not kept is offered again.
    public void attach(ItemViewModel item) {
        seat.tools()
                .dialogs()
                .fileToAttach()
                .ifPresent(path -> seat.background()
                        .run(() -> verbs().read(seat.actor(), path), file -> ask(item, file), this::failed));
    }

    private void ask(ItemViewModel item, AttachedFile file) {
        FormDrafts typed = seat.journal().at("attach." + item.item().id().value());
        seat.tools()
                .dialogs()
                .aboutAttachment(file.kind().words(), item.shared().agencies(), item.start(), typed)
                .ifPresent(what -> seat.background()
                        .run(
                                () -> {
                                    MeetingBook book = verbs().attach(
                                                    seat.actor(),
                                                    seat.meeting(),
                                                    item.item().id(),
                                                    file,
                                                    what);
                                    typed.settle();
                                    return book;
                                },
                                book -> {
                                    kept(book);
                                    seat.tools().notices().say(words("meeting.attachment.added"));
                                },
                                this::failed));
    }

    private void kept(MeetingBook book) {
        refused.accept("");
        changed.accept(book);
    }

    /// Gives one another mark, once its release is kept where it needs one.
    void mark(Attachment attachment, SharingMark to) {
        seat.background().run(() -> verbs().mark(seat.actor(), attachment.id(), to), this::kept, this::failed);
    }

    /// Writes a copy where the person says. It is a copy outside the hub, and in the trail.
    void copy(Attachment attachment, int number) {
        String name = words("meeting.attachment.file", number) + "."
                + attachment.kind().ending();
        seat.tools()
                .dialogs()
                .placeFor(name)
                .ifPresent(place -> seat.background()
                        .run(
                                () -> Files.write(place, verbs().copy(seat.viewer(), attachment.id())),
                                (Path written) -> seat.tools()
                                        .notices()
                                        .say(words("meeting.attachment.copied", written.getFileName())),
                                wrong -> refused.accept(
                                        wrong instanceof Refusal
                                                ? RefusalWords.of(wrong)
                                                : words("agenda.file-not-saved"))));
    }

    /// Takes one away, with the reason.
    void remove(Attachment attachment) {
        FormDrafts typed = seat.journal().at("detach." + attachment.id().value());
        Optional<String> why =
                seat.tools().dialogs().reasonForRemoving(attachment.what().title(), typed);
        why.ifPresent(said -> seat.background()
                .run(
                        () -> {
                            MeetingBook book = verbs().remove(seat.actor(), attachment.id(), said);
                            typed.settle();
                            return book;
                        },
                        this::kept,
                        this::failed));
    }

    private void failed(Exception wrong) {
        refused.accept(RefusalWords.of(wrong));
    }
}
