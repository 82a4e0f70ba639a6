package org.mashhuddle.ui.meeting.attachment;

import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.ui.meeting.discussion.Deed;

/// A file that was attached to an item here. Taken back, its bytes are gone from the hub; until the item is left
/// they can be attached again, no further shared than they were when they were taken back.
final class AttachmentDeed implements Deed {

    private final AttachmentEditor editor;
    private final ItemId item;
    private final AttachedFile file;
    private volatile Attachment now;

    /// @param now what was attached
    AttachmentDeed(AttachmentEditor editor, ItemId item, AttachedFile file, Attachment now) {
        this.editor = editor;
        this.item = item;
        this.file = file;
        this.now = now;
    }

    @Override
    public void takeBack() {
        editor.turn(() -> seen(editor.takeBack(item, now)), "meeting.attachment.taken-back");
    }

    @Override
    public void doAgain() {
        editor.turn(() -> seen(editor.add(item, file, now.what())), "meeting.attachment.added");
    }

    private MeetingBook seen(AttachmentEditor.Added turned) {
        now = turned.file().orElse(now);
        return turned.book();
    }
}
