package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.ui.kit.RatingChoice;
import org.mashhuddle.ui.meeting.actions.ActionEditor;
import org.mashhuddle.ui.meeting.attachment.AttachmentEditor;
import org.mashhuddle.ui.meeting.discussion.Deed;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// What is recorded of the item one writes in beside what is said of it: its actions, the answers to earlier ones,
/// its files, its rating. Each is taken back in its turn with the words.
public final class ItemDeeds {

    private final MeetingWorkspace seat;
    private final ReadOnlyObjectProperty<Optional<ItemViewModel>> item;
    private final Consumer<? super MeetingBook> changed;
    private final MeetingSaving saving;
    private final ActionEditor actions;
    private final AttachmentEditor attachments;
    private Optional<MeetingBook> book = Optional.empty();

    /// @param item the one one writes in
    /// @param changed takes the meeting as it is then
    ItemDeeds(
            MeetingWorkspace seat,
            ReadOnlyObjectProperty<Optional<ItemViewModel>> item,
            Consumer<? super MeetingBook> changed,
            MeetingSaving saving) {
        this.seat = seat;
        this.item = item;
        this.changed = changed;
        this.saving = saving;
        this.actions = new ActionEditor(seat, this::acted, this::did, this::failed);
        this.attachments = new AttachmentEditor(seat, changed, this::did, saving::failed);
    }

    /// The actions set here.
    public ActionEditor actions() {
        return actions;
    }

    /// The files attached here.
    public AttachmentEditor attachments() {
        return attachments;
    }

    /// The meeting has changed.
    void room(MeetingBook now) {
        book = Optional.of(now);
        actions.room(now);
    }

    /// An action was set, typed again or withdrawn here.
    void acted(MeetingBook now) {
        book.ifPresent(before -> item.get()
                .ifPresent(open ->
                        actions.deed(before, now, open.item().id(), changed).ifPresent(open.desk()::did)));
        changed.accept(now);
    }

    /// Asks how urgent it is what one writes about, and why.
    public void rate() {
        item.get()
                .map(ItemViewModel::item)
                .ifPresent(open -> book.flatMap(now -> now.subject(open))
                        .ifPresent(subject -> new RatingChoice(
                                        seat.session().services(),
                                        seat.tools(),
                                        seat.journal(),
                                        changed,
                                        given -> did(new RatingDeed(seat, given, changed, this::failed)),
                                        this::failed)
                                .ask(seat.meeting(), subject.id(), subject.displayName())));
    }

    /// Says that nothing is asked here while the window is shared.
    void covered() {
        seat.tools().notices().say(words("shell.sharing.restricted"));
    }

    private void did(Deed deed) {
        item.get().ifPresent(open -> open.desk().did(deed));
    }

    private void failed(Exception wrong) {
        saving.failed(DiscussionEditor.why(wrong));
    }
}
