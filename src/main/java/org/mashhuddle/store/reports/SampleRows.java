package org.mashhuddle.store.reports;

import static org.mashhuddle.store.db.Tables.DIP_ANSWER;
import static org.mashhuddle.store.db.Tables.DIP_SAMPLE;
import static org.mashhuddle.store.db.Tables.DIP_SAMPLE_CHILD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DipAnswerRecord;
import org.mashhuddle.store.db.tables.records.DipSampleChildRecord;
import org.mashhuddle.store.db.tables.records.DipSampleRecord;

/// Samples as rows: their children, and what was answered.
record SampleRows(StoreContext desk) {

    private record Key(UUID sample, int place) {}

    List<DipSample> all() {
        return where(DSL.noCondition());
    }

    List<DipSample> drawnIn(ReportPeriod period) {
        Instant from = period.from().atStartOfDay(Moment.LONDON).toInstant();
        Instant until = period.until().plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
        return where(DIP_SAMPLE.DRAWN_AT.ge(from).and(DIP_SAMPLE.DRAWN_AT.lt(until)));
    }

    private List<DipSample> where(Condition which) {
        Map<UUID, List<DipSample.Audit>> children = children(which);
        return desk.sql()
                .selectFrom(DIP_SAMPLE)
                .where(which)
                .orderBy(DIP_SAMPLE.DRAWN_AT.desc(), DIP_SAMPLE.ID)
                .fetch(row -> new DipSample(
                        row.getId(),
                        new ReportPeriod(row.getFromDay(), row.getUntilDay()),
                        row.getOutOf(),
                        row.getDrawnAt(),
                        children.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<DipSample.Audit>> children(Condition which) {
        Map<Key, List<Map.Entry<String, String>>> answers = answers(which);
        return desk.sql()
                .select(DIP_SAMPLE_CHILD.SAMPLE, DIP_SAMPLE_CHILD.PLACE, DIP_SAMPLE_CHILD.SUBJECT)
                .from(DIP_SAMPLE_CHILD)
                .join(DIP_SAMPLE)
                .on(DIP_SAMPLE.ID.eq(DIP_SAMPLE_CHILD.SAMPLE))
                .where(which)
                .and(desk.visible().sees(DIP_SAMPLE_CHILD.SUBJECT))
                .orderBy(DIP_SAMPLE_CHILD.SAMPLE, DIP_SAMPLE_CHILD.PLACE)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new DipSample.Audit(
                                row.value2(),
                                new SubjectId(row.value3()),
                                DipSample.answers(
                                        answers
                                                .getOrDefault(new Key(row.value1(), row.value2()), List.of())
                                                .stream())));
    }

    private Map<Key, List<Map.Entry<String, String>>> answers(Condition which) {
        return desk.sql()
                .select(DIP_ANSWER.SAMPLE, DIP_ANSWER.PLACE, DIP_ANSWER.QUESTION, DIP_ANSWER.ANSWER)
                .from(DIP_ANSWER)
                .join(DIP_SAMPLE)
                .on(DIP_SAMPLE.ID.eq(DIP_ANSWER.SAMPLE))
                .where(which)
                .fetchGroups(row -> new Key(row.value1(), row.value2()), row -> Map.entry(row.value3(), row.value4()));
    }

    void keep(DipSample sample) {
        StoreContext.Stamp hand = desk.stamp().orElseThrow();
        desk.add(List.of(new DipSampleRecord(
                sample.id(),
                sample.period().from(),
                sample.period().until(),
                sample.outOf(),
                sample.drawnAt(),
                hand.by())));
        List<DipSampleChildRecord> children = new ArrayList<>();
        sample.audits()
                .forEach(audit -> children.add(new DipSampleChildRecord(
                        sample.id(), audit.place(), audit.subject().value())));
        desk.add(children);
    }

    void answer(UUID sample, int place, AuditQuestion question, AuditQuestion.Answer answer) {
        StoreContext.Stamp hand = desk.stamp().orElseThrow();
        DipAnswerRecord row = new DipAnswerRecord(sample, place, question.name(), answer.name(), hand.at(), hand.by());
        desk.put(row);
    }
}
