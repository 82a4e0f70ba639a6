package org.mashhuddle.service.papers;

import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.reader.CaseFileWriting;
import org.mashhuddle.domain.paper.reader.FamilyWriting;
import org.mashhuddle.domain.paper.reader.HandoverWriting;
import org.mashhuddle.domain.paper.reader.OutcomeWriting;
import org.mashhuddle.domain.subject.Child;

/// The papers for readers beside the agencies that have something to do. Each is written only where
/// the meeting owes it to this recipient.
final class ReaderDrafts {

    private ReaderDrafts() {}

    /// @param family for whom it is safe to share; none for what stays among agencies
    static Optional<Paper.Sheet> of(
            MeetingBook book, PaperKey key, Recipient to, PaperHead head, Optional<FamilyReader> family) {
        if (!new ReaderPapers(book).owes(key)) {
            return Optional.empty();
        }
        return switch (key.kind()) {
            case HANDOVER -> Optional.of(new HandoverWriting(book, to).under(head));
            case CASE_FILE ->
                item(book, key)
                        .flatMap(item ->
                                child(book, item).map(child -> CaseFileWriting.of(book, item, child, to, head)));
            case OUTCOME ->
                item(book, key)
                        .flatMap(item ->
                                child(book, item).flatMap(child -> OutcomeWriting.of(book, item, child, to, head)));
            case FAMILY -> family(book, key, family).map(one -> one.plan(head));
            case YOUNG_PERSON -> family(book, key, family).map(one -> one.page(head));
            case ACTION_LIST, CHAIRS_LIST, SLIP, PLAN, MINUTES, EXTRACT, STRATEGY -> Optional.empty();
            case AGENDA, CHAIRS_AGENDA, ATTENDANCE, CONTINGENCY, CHASER -> Optional.empty();
            case ACCESS_COPY, EXECUTIVE, PERFORMANCE, SHOWN_ACTIONS -> Optional.empty();
        };
    }

    private static Optional<FamilyWriting> family(MeetingBook book, PaperKey key, Optional<FamilyReader> safe) {
        return safe.flatMap(who -> item(book, key)
                .flatMap(item -> child(book, item).map(child -> new FamilyWriting(book, item, child, who))));
    }

    private static Optional<AgendaItem> item(MeetingBook book, PaperKey key) {
        return PaperBuilder.item(book, key);
    }

    private static Optional<Child> child(MeetingBook book, AgendaItem item) {
        return book.subject(item).filter(Child.class::isInstance).map(Child.class::cast);
    }
}
