package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.PAPER_CHILD;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PaperChildRecord;

/// Whom papers were about when they were issued.
record PaperChildRows(StoreContext desk) {

    void keep(String reference, List<SubjectId> children) {
        for (int place = 0; place < children.size(); place++) {
            desk.pen()
                    .executeInsert(new PaperChildRecord(
                            reference, place, children.get(place).value()));
        }
    }

    Map<String, List<SubjectId>> of(Collection<MeetingId> meetings) {
        return desk.sql()
                .select(PAPER_CHILD.REFERENCE, PAPER_CHILD.SUBJECT)
                .from(PAPER_CHILD)
                .join(ISSUED_PAPER)
                .on(ISSUED_PAPER.REFERENCE.eq(PAPER_CHILD.REFERENCE))
                .where(ISSUED_PAPER.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .orderBy(PAPER_CHILD.REFERENCE, PAPER_CHILD.PLACE)
                .fetchGroups(PAPER_CHILD.REFERENCE, row -> new SubjectId(row.value2()));
    }

    /// That a paper is about one of these, alone or among others.
    Condition names(Collection<SubjectId> anyOf) {
        List<UUID> ids = anyOf.stream().map(SubjectId::value).toList();
        return ISSUED_PAPER
                .SUBJECT
                .in(ids)
                .or(ISSUED_PAPER.REFERENCE.in(desk.sql()
                        .select(PAPER_CHILD.REFERENCE)
                        .from(PAPER_CHILD)
                        .where(PAPER_CHILD.SUBJECT.in(ids))));
    }

    /// Whom a paper is about that is kept with a meeting and need not be of it.
    Set<SubjectId> ofNoOneMeeting(MeetingId meeting) {
        Set<SubjectId> about = new HashSet<>(desk.sql()
                .select(PAPER_CHILD.SUBJECT)
                .from(PAPER_CHILD)
                .join(ISSUED_PAPER)
                .on(ISSUED_PAPER.REFERENCE.eq(PAPER_CHILD.REFERENCE))
                .where(ISSUED_PAPER.MEETING.eq(meeting.value()))
                .and(ISSUED_PAPER.KIND.eq(PaperKind.SHOWN_ACTIONS.word()))
                .fetch(row -> new SubjectId(row.value1())));
        about.addAll(desk.sql()
                .select(ISSUED_PAPER.SUBJECT)
                .from(ISSUED_PAPER)
                .where(ISSUED_PAPER.MEETING.eq(meeting.value()))
                .and(ISSUED_PAPER.KIND.in(PaperKind.ACCESS_COPY.word(), PaperKind.RECORD_PRINT.word()))
                .and(ISSUED_PAPER.SUBJECT.isNotNull())
                .fetch(row -> new SubjectId(row.value1())));
        return about;
    }
}
