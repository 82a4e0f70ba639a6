package org.mashhuddle.service.papers.family;

import java.util.List;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// What is written for a family of one child of a meeting: typed while the meeting decides, or before the
/// paper goes.
public final class FamilyWordsService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public FamilyWordsService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// What is written, what reaches the family beside it, and what of it was read once more.
    ///
    /// @throws Refusal for somebody who is no child of the meeting
    public FamilyText of(Viewer viewer, MeetingId meeting, SubjectId child) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("family.view", child.value()),
                        tx -> of(tx, books.visible(tx, meeting), child));
    }

    private static FamilyText of(Tx tx, MeetingBook book, SubjectId child) {
        return FamilyText.of(tx, book, item(book, child));
    }

    private static AgendaItem item(MeetingBook book, SubjectId child) {
        return book.agenda()
                .itemOf(child)
                .filter(item -> book.subject(item).orElse(null) instanceof Child)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Keeps what is written, in place of what was written before.
    ///
    /// @param read what was shown as hard to read or as blame, and stays as it is
    public void write(Actor actor, MeetingId meeting, SubjectId child, FamilyWords words, List<FamilyRemark> read) {
        Allowed.toWrite(actor);
        kit.database().write(actor, AuditEvent.of("family.write", child.value()), tx -> {
            item(books.visible(tx, meeting), child);
            tx.familyWords()
                    .keep(
                            meeting,
                            child,
                            new FamilyWords(words.why().strip(), words.good().strip(), words.mark()),
                            kit.now(),
                            actor.user());
            tx.familyWords()
                    .read(meeting, child, read.stream().map(FamilyText::hash).toList(), kit.now(), actor.user());
            return child;
        });
    }
}
