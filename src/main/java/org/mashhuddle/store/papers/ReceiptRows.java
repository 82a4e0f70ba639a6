package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.PAPER_IN_RECEIPT;
import static org.mashhuddle.store.db.Tables.PAPER_RECALL_END;
import static org.mashhuddle.store.db.Tables.PAPER_RECEIVED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Record1;
import org.jooq.Select;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PaperInReceiptRecord;
import org.mashhuddle.store.db.tables.records.PaperRecallEndRecord;
import org.mashhuddle.store.db.tables.records.PaperReceiptRecord;
import org.mashhuddle.store.db.tables.records.PaperReceivedRecord;

/// What is known of papers once they have gone: on which receipt they stand, that they arrived, what
/// became of those that were called back.
record ReceiptRows(StoreContext desk) {

    void receipt(String reference, MeetingId meeting, List<String> papers, Instant at, UserId by) {
        desk.pen().executeInsert(new PaperReceiptRecord(reference, meeting.value(), at, by.value()));
        papers.forEach(paper -> desk.pen().executeInsert(new PaperInReceiptRecord(paper, reference)));
    }

    /// The receipt of each of these papers that went with one.
    Map<String, String> receipts(Select<Record1<String>> papers) {
        return desk.sql()
                .selectFrom(PAPER_IN_RECEIPT)
                .where(PAPER_IN_RECEIPT.PAPER.in(papers))
                .fetchMap(PAPER_IN_RECEIPT.PAPER, PAPER_IN_RECEIPT.RECEIPT);
    }

    void received(String paper, IssuedPaper.Received how) {
        desk.pen()
                .executeInsert(new PaperReceivedRecord(
                        paper, how.by(), how.at(), how.to().value()));
    }

    Map<String, IssuedPaper.Received> received(Select<Record1<String>> papers) {
        return desk.sql()
                .selectFrom(PAPER_RECEIVED)
                .where(PAPER_RECEIVED.REFERENCE.in(papers))
                .fetchMap(
                        PAPER_RECEIVED.REFERENCE,
                        row -> new IssuedPaper.Received(
                                row.getReceivedBy(), row.getToldAt(), new UserId(row.getToldTo())));
    }

    void ended(String paper, Recall.End end) {
        desk.pen()
                .executeInsert(new PaperRecallEndRecord(
                        paper,
                        end.outcome().name(),
                        end.by(),
                        end.at(),
                        end.to().value()));
    }

    Map<String, List<Recall.End>> ends(Select<Record1<String>> papers) {
        return desk
                .sql()
                .selectFrom(PAPER_RECALL_END)
                .where(PAPER_RECALL_END.REFERENCE.in(papers))
                .orderBy(PAPER_RECALL_END.TOLD_AT, PAPER_RECALL_END.OUTCOME)
                .stream()
                .collect(Collectors.groupingBy(
                        PaperRecallEndRecord::getReference, Collectors.mapping(ReceiptRows::end, Collectors.toList())));
    }

    private static Recall.End end(PaperRecallEndRecord row) {
        return new Recall.End(
                Recall.Outcome.valueOf(row.getOutcome()),
                row.getSaidBy(),
                row.getToldAt(),
                new UserId(row.getToldTo()));
    }
}
