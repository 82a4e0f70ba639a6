package org.mashhuddle.ui.meeting.attachment;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.meeting.AttachmentService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.meeting.discussion.Deed;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Attaches files to the items of a meeting, copies them out of the hub, takes them away.
public final class AttachmentEditor {

    private final MeetingWorkspace seat;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Deed> did;
    private final Consumer<String> refused;

    /// @param did hears of what may be taken back
    /// @param refused hears in words why something was not done
    public AttachmentEditor(
            MeetingWorkspace seat,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Deed> did,
            Consumer<String> refused) {
        this.seat = seat;
        this.changed = changed;
        this.did = did;
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
        ItemId there = item.item().id();
        FormDrafts typed = seat.journal().at("attach." + there.value());
        seat.tools()
                .dialogs()
                .aboutAttachment(file.kind().words(), item.shared().agencies(), item.start(), typed)
                .ifPresent(what -> seat.background()
                        .run(
                                () -> {
                                    Added added = add(there, file, what);
                                    typed.settle();
                                    return added;
                                },
                                added -> {
                                    kept(added.book());
                                    added.file()
                                            .ifPresent(one -> did.accept(new AttachmentDeed(this, there, file, one)));
                                    say(words("meeting.attachment.added"));
                                },
                                this::failed));
    }

    /// A meeting, and what was attached in it; nothing of it where the reader may not see that.
    record Added(MeetingBook book, Optional<Attachment> file) {
        @Override
        public String toString() {
            return "Added[withheld]";
        }
    }

    Added add(ItemId item, AttachedFile file, Attachment.About what) {
        Set<AttachmentId> before = in(seat.meetings().book(seat.viewer(), seat.meeting()), item)
                .map(Attachment::id)
                .collect(Collectors.toSet());
        MeetingBook book = verbs().attach(seat.actor(), seat.meeting(), item, file, what);
        return new Added(
                book, in(book, item).filter(one -> !before.contains(one.id())).findFirst());
    }

    private static Stream<Attachment> in(MeetingBook book, ItemId item) {
        return book.agenda().item(item).map(book::attachments).stream().flatMap(List::stream);
    }

    /// Takes away what was attached by mistake.
    ///
    /// @return how it stood then
    Added takeBack(ItemId item, Attachment attached) {
        Optional<Attachment> now = in(seat.meetings().book(seat.viewer(), seat.meeting()), item)
                .filter(one -> one.id().equals(attached.id()))
                .findFirst();
        return new Added(
                verbs().remove(seat.actor(), attached.id(), words("meeting.attachment.by-mistake"))
                        .book(),
                now);
    }

    /// Takes a file back or attaches it again, and says so.
    void turn(Callable<MeetingBook> turned, String key) {
        seat.background()
                .run(
                        turned,
                        book -> {
                            kept(book);
                            say(words(key));
                        },
                        this::failed);
    }

    private void say(String words) {
        seat.tools().notices().say(words);
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
                                () -> {
                                    WholeFiles.write(place, verbs().copy(seat.viewer(), attachment.id()));
                                    return place;
                                },
                                (Path written) -> seat.tools()
                                        .notices()
                                        .say(words("meeting.attachment.copied", written.getFileName())),
                                wrong -> refused.accept(
                                        wrong instanceof Refusal
                                                ? RefusalWords.of(wrong)
                                                : words("agenda.file-not-saved"))));
    }

    /// Takes one away, with the reason.
    ///
    /// @param called what the question calls it
    void remove(Attachment attachment, String called) {
        FormDrafts typed = seat.journal().at("detach." + attachment.id().value());
        Optional<String> why = seat.tools().dialogs().reasonForRemoving(called, typed);
        why.ifPresent(said -> seat.background()
                .run(
                        () -> {
                            AttachmentService.Removal removal = remove(attachment.id(), said);
                            typed.settle();
                            return removal;
                        },
                        removal -> {
                            kept(removal.book());
                            removal.file().ifPresent(file -> did.accept(new RemovalDeed(this, attachment, file, said)));
                        },
                        this::failed));
    }

    AttachmentService.Removal remove(AttachmentId attachment, String why) {
        return verbs().remove(seat.actor(), attachment, why);
    }

    private void failed(Exception wrong) {
        refused.accept(RefusalWords.of(wrong));
    }
}
