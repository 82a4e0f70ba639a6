package org.mashhuddle.service.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.store.Tx;

/// Which papers of a meeting went out with what an agency shared: those that print it, as far as its
/// mark lets it reach their reader.
///
/// @param said the item it stands on
record PapersWithEntry(MeetingBook book, Discussion said, Contribution entry) {

    List<IssuedPaper> of(Tx tx) {
        Stream<IssuedPaper> ofTheMeeting =
                tx.papers().ofMeeting(book.meeting().id()).stream().filter(this::holds);
        Stream<IssuedPaper> ofAnyMeeting =
                tx.papers().about(said.subject()).stream().filter(this::mayBeCopied);
        return Stream.concat(ofTheMeeting, ofAnyMeeting).toList();
    }

    /// A person's copy and a print of the record hold all that was shared about the child until then, whichever
    /// meeting it is filed under. What was left out of it is not asked: whoever sends for it looks.
    private boolean mayBeCopied(IssuedPaper paper) {
        boolean ofAll =
                paper.key().kind() == PaperKind.ACCESS_COPY || paper.key().kind() == PaperKind.RECORD_PRINT;
        return ofAll && !entry.at().isAfter(paper.issuedAt());
    }

    private boolean holds(IssuedPaper paper) {
        PaperKey key = paper.key();
        return switch (key.kind()) {
            case MINUTES -> wasOpen() && reaches(MinutesWriting.circulation(book));
            case EXTRACT -> wasOpen() && reaches(new Reader.InItem(key.agency())) && wasIn(key.agency());
            case STRATEGY ->
                wasOpen()
                        && key.subject().filter(said.subject()::equals).isPresent()
                        && reaches(new Reader.InItem(key.agency()));
            case CASE_FILE ->
                key.subject().filter(said.subject()::equals).isPresent()
                        && !entry.at().isAfter(paper.issuedAt())
                        && (wentOutFirst(paper) || reaches(new Reader.InItem(key.agency())));
            case ACTION_LIST, CHAIRS_LIST, SLIP, PLAN, SUMMARY, OUTCOME, HANDOVER, FAMILY, YOUNG_PERSON -> false;
            case AGENDA, CHAIRS_AGENDA, ATTENDANCE, CONTINGENCY, CHASER -> false;
            case ACCESS_COPY, EXECUTIVE, PERFORMANCE, PERIOD, SHOWN_ACTIONS, RECORD_PRINT -> false;
        };
    }

    /// The words themselves, or a file that its agency attached with them: a paper that names it holds it.
    private boolean reaches(Reader reader) {
        return entry.reaches(reader)
                || book.asItWas().attachments().stream()
                        .filter(one -> one.item().equals(said.item()))
                        .filter(one -> one.what().agency().equals(entry.agency()))
                        .anyMatch(one -> one.reaches(reader));
    }

    /// What is for named users since may have gone out before.
    private boolean wasOpen() {
        return book.asItWas()
                .names()
                .flatMap(names -> names.subject(said.item()))
                .map(then -> !then.restricted())
                .orElseGet(() -> !isRestricted());
    }

    private boolean isRestricted() {
        return Optional.ofNullable(book.subjects().get(said.subject()))
                .flatMap(Subject::restriction)
                .isPresent();
    }

    private boolean wasIn(AgencyId agency) {
        return isRestricted()
                || book.agenda().items().stream()
                        .anyMatch(item ->
                                item.subject().equals(said.subject()) && ExtractWriting.wasIn(book, item, agency));
    }

    /// Before the signature a mark may have been narrowed after the paper was out: it may hold what
    /// would not reach its reader now.
    private static boolean wentOutFirst(IssuedPaper paper) {
        return paper.version() == 0;
    }
}
