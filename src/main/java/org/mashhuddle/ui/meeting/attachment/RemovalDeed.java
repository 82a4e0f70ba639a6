package org.mashhuddle.ui.meeting.attachment;

import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentId;
import org.mashhuddle.ui.meeting.discussion.Deed;

/// A file that was taken away from an item here. Until the item is left it can be attached again as it was, no
/// further shared than then.
final class RemovalDeed implements Deed {

    private final AttachmentEditor editor;
    private final Attachment was;
    private final AttachedFile file;
    private final String why;
    private volatile AttachmentId now;

    /// @param was how it stood
    /// @param why it was taken away
    RemovalDeed(AttachmentEditor editor, Attachment was, AttachedFile file, String why) {
        this.editor = editor;
        this.was = was;
        this.file = file;
        this.why = why;
        this.now = was.id();
    }

    @Override
    public void takeBack() {
        editor.turn(() -> seen(editor.add(was.item(), file, was.what())), "meeting.attachment.added");
    }

    private MeetingBook seen(AttachmentEditor.Added added) {
        now = added.file().map(Attachment::id).orElse(now);
        return added.book();
    }

    @Override
    public void doAgain() {
        editor.turn(() -> editor.remove(now, why).book(), "meeting.attachment.taken-back");
    }
}
