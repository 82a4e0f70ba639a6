package org.mashhuddle.domain.paper.reader;

import java.util.List;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.ActionStatus;

/// Whom a paper is about, so that the register finds it by a child. It rather finds a paper too many
/// than one too few: the minutes and the handover count as about every child of their meeting.
///
/// @param book of which the agenda, the actions and the subjects are enough
public record PaperChildren(MeetingBook book) {

    /// In the order of the agenda; never a restricted one.
    public List<Child> of(PaperKey key) {
        return key
                .subject()
                .map(subject -> book.agenda().itemOf(subject).stream().toList())
                .orElseGet(() -> items(key))
                .stream()
                .flatMap(item -> book.subject(item).stream())
                .filter((Subject one) -> one.restriction().isEmpty())
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .toList();
    }

    private List<AgendaItem> items(PaperKey key) {
        return switch (key.kind()) {
            case SLIP ->
                book.agenda().items().stream()
                        .filter(item -> PaperWriting.hasPart(book, item, key.agency()))
                        .toList();
            case ACTION_LIST ->
                book.agenda().items().stream()
                        .filter(item -> isListed(item, key))
                        .toList();
            case EXTRACT -> ExtractWriting.items(book, key.agency());
            case MINUTES, HANDOVER -> book.agenda().items();
            case PLAN, CASE_FILE, OUTCOME, FAMILY, YOUNG_PERSON, CHASER, ACCESS_COPY -> List.of();
        };
    }

    private boolean isListed(AgendaItem item, PaperKey key) {
        return book.actions(item).stream()
                .anyMatch(action -> action.status() != ActionStatus.WITHDRAWN
                        && action.reaches(new Reader.OneAgency(key.agency())));
    }

    @Override
    public String toString() {
        return "PaperChildren[" + book + "]";
    }
}
