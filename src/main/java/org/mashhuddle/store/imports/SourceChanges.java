package org.mashhuddle.store.imports;

import static org.mashhuddle.store.db.Tables.SOURCE_CHANGE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.SourceChangeRecord;

/// Changes at a source as rows.
record SourceChanges(StoreContext desk) {

    List<SourceChange> open() {
        return where(SOURCE_CHANGE.ENDED_AT.isNull());
    }

    List<SourceChange> open(Collection<SourceChangeId> ids) {
        return where(SOURCE_CHANGE
                .ENDED_AT
                .isNull()
                .and(SOURCE_CHANGE.ID.in(ids.stream().map(SourceChangeId::value).toList())));
    }

    private List<SourceChange> where(Condition which) {
        return desk.sql()
                .selectFrom(SOURCE_CHANGE)
                .where(which)
                .and(desk.visible().sees(SOURCE_CHANGE.SUBJECT))
                .orderBy(SOURCE_CHANGE.SEEN_AT, SOURCE_CHANGE.SUBJECT, SOURCE_CHANGE.ID)
                .fetch(SourceChanges::change);
    }

    private static SourceChange change(SourceChangeRecord row) {
        return new SourceChange(
                new SourceChangeId(row.getId()),
                new SubjectId(row.getSubject()),
                SourcePart.valueOf(row.getPart()),
                row.getWas(),
                row.getBecomes(),
                Optional.ofNullable(row.getSettledAt()),
                row.getSeenAt(),
                Optional.ofNullable(row.getEndedAt())
                        .map(at -> new SourceChange.End(
                                SourceChange.How.valueOf(row.getEndedHow()), row.getEndedBy(), at, row.getEndedWhy())));
    }

    void keep(SourceChange change) {
        SourceChangeRecord row = row(change);
        row.touched(SOURCE_CHANGE.RUN, false);
        desk.put(row);
    }

    void add(SourceChange change, long run) {
        SourceChangeRecord row = row(change);
        row.setRun(run);
        desk.add(List.of(row));
    }

    boolean isTold(SubjectId subject, SourcePart part, String was) {
        return desk.sql()
                .fetchExists(
                        SOURCE_CHANGE,
                        SOURCE_CHANGE
                                .SUBJECT
                                .eq(subject.value())
                                .and(SOURCE_CHANGE.PART.eq(part.name()))
                                .and(SOURCE_CHANGE.WAS.eq(was)));
    }

    private static SourceChangeRecord row(SourceChange change) {
        return new SourceChangeRecord(
                change.id().value(),
                change.subject().value(),
                change.part().name(),
                change.was(),
                change.becomes(),
                change.settledAt().orElse(null),
                change.seenAt(),
                change.end().map(end -> end.how().name()).orElse(null),
                change.end().map(SourceChange.End::at).orElse(null),
                change.end().map(SourceChange.End::by).orElse(null),
                change.end().map(SourceChange.End::why).orElse(null),
                null);
    }
}
