package org.mashhuddle.service.papers;

import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
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

    /// @param reader for whom it is; with whom it is safe to share, where it leaves the agencies
    /// @param night who of the hub is missing or in custody, on the agenda or not
    static Optional<Paper.Sheet> of(
            MeetingBook book, PaperKey key, PaperBuilder.To reader, PaperHead head, HandoverWriting.Night night) {
        Recipient to = reader.who();
        if (!new ReaderPapers(book).owes(key)) {
            return Optional.empty();
        }
        return switch (key.kind()) {
            case HANDOVER -> Optional.of(new HandoverWriting(book, to, night).under(head));
            case CASE_FILE ->
                item(book, key)
                        .flatMap(item ->
                                child(book, item).map(child -> CaseFileWriting.of(book, item, child, to, head)));
            case OUTCOME ->
                item(book, key)
                        .flatMap(item ->
                                child(book, item).flatMap(child -> OutcomeWriting.of(book, item, child, to, head)));
            case FAMILY -> family(book, key, reader).map(one -> one.plan(head));
            case YOUNG_PERSON -> family(book, key, reader).map(one -> one.page(head));
            case ACTION_LIST, CHAIRS_LIST, SLIP, PLAN, SUMMARY, MINUTES, EXTRACT, STRATEGY -> Optional.empty();
            case AGENDA, CHAIRS_AGENDA, ATTENDANCE, CONTINGENCY, CHASER -> Optional.empty();
            case ACCESS_COPY, EXECUTIVE, PERFORMANCE, PERIOD, SHOWN_ACTIONS, RECORD_PRINT -> Optional.empty();
        };
    }

    private static Optional<FamilyWriting> family(MeetingBook book, PaperKey key, PaperBuilder.To reader) {
        return reader.family()
                .flatMap(who -> item(book, key)
                        .flatMap(item -> child(book, item)
                                .map(child -> new FamilyWriting(book, item, child, who, reader.words()))));
    }

    private static Optional<AgendaItem> item(MeetingBook book, PaperKey key) {
        return PaperBuilder.item(book, key);
    }

    private static Optional<Child> child(MeetingBook book, AgendaItem item) {
        return book.subject(item).filter(Child.class::isInstance).map(Child.class::cast);
    }
}
