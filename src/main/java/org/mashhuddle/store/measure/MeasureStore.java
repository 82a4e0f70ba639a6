package org.mashhuddle.store.measure;

import static org.mashhuddle.store.db.Tables.DISRUPTION_OPTION;
import static org.mashhuddle.store.db.Tables.FIRST_RESPONDER;
import static org.mashhuddle.store.db.Tables.MEASURE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.Provenances;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeasureRecord;

/// What was done to protect, and what can be.
public final class MeasureStore {

    private final StoreContext desk;

    public MeasureStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Every step of a subject, the latest first; nothing where it is hidden from the viewer.
    public List<Measure> of(SubjectId subject) {
        UUID id = desk.joined().standing(subject.value());
        return desk.sql()
                .selectFrom(MEASURE)
                .where(MEASURE.SUBJECT.eq(id))
                .and(desk.visible().sees(MEASURE.SUBJECT))
                .orderBy(MEASURE.ON_DAY.desc(), MEASURE.MEASURE_)
                .fetch(MeasureStore::measure);
    }

    /// A step, with when the hub was told of it.
    ///
    /// @param decidedAt when a meeting that could know of it last decided on its subject
    public static OpenMeasure told(MeasureRecord row, Optional<Instant> decidedAt) {
        return new OpenMeasure(measure(row), row.getToldAt()).decidedAt(decidedAt);
    }

    private static Measure measure(MeasureRecord row) {
        return new Measure(
                new MeasureId(row.getMeasure()),
                new SubjectId(row.getSubject()),
                row.getLabel(),
                MeasureState.valueOf(row.getState()),
                row.getOnDay(),
                Optional.ofNullable(row.getUntilDay()),
                row.getTakenBy(),
                row.getReference(),
                MarkColumns.marked(row.getWhy(), row.getMark(), row.getMarkAgencies()),
                new Provenances(
                                true,
                                row.getWithdrawnAt(),
                                row.getWithdrawnBy(),
                                row.getWithdrawnWhy(),
                                new MarkColumns(row.getWithdrawnWhyMark(), row.getWithdrawnWhyMarkAgencies()))
                        .provenance());
    }

    /// Adds a step, of which the hub is told now.
    public void add(Measure measure, Instant toldAt) {
        MeasureRecord row = row(measure);
        row.setToldAt(toldAt);
        desk.put(row);
    }

    /// Keeps a step that was a mistake.
    public void withdraw(Measure measure) {
        desk.pen()
                .update(MEASURE)
                .set(row(measure))
                .where(MEASURE.MEASURE_.eq(measure.id().value()))
                .execute();
    }

    private static MeasureRecord row(Measure measure) {
        Provenances from = Provenances.of(measure.provenance());
        MarkColumns mark = MarkColumns.of(measure.why().mark());
        MeasureRecord row = new MeasureRecord();
        row.setMeasure(measure.id().value());
        row.setSubject(measure.subject().value());
        row.setLabel(measure.label());
        row.setState(measure.state().name());
        row.setOnDay(measure.on());
        row.setUntilDay(measure.until().orElse(null));
        row.setTakenBy(measure.by());
        row.setReference(measure.reference());
        row.setWhy(measure.why().words());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        row.setWithdrawnAt(from.at());
        row.setWithdrawnBy(from.by());
        row.setWithdrawnWhy(from.why());
        row.setWithdrawnWhyMark(from.mark().kind());
        row.setWithdrawnWhyMarkAgencies(from.mark().agencies());
        return row;
    }

    /// Every way of disrupting harm, those not yet in force too.
    public List<DisruptionOption> options() {
        return desk.sql()
                .selectFrom(DISRUPTION_OPTION)
                .where(DISRUPTION_OPTION.RETIRED.isFalse())
                .orderBy(DISRUPTION_OPTION.PLACE)
                .fetch(row -> new DisruptionOption(
                        row.getLabel(),
                        row.getStatute(),
                        Arrays.stream(row.getWhom().split(" "))
                                .map(DisruptionOption.Whom::valueOf)
                                .collect(Collectors.toSet())));
    }

    /// Who may refer to the National Referral Mechanism.
    public List<String> firstResponders() {
        return desk.sql()
                .selectFrom(FIRST_RESPONDER)
                .where(FIRST_RESPONDER.RETIRED.isFalse())
                .orderBy(FIRST_RESPONDER.PLACE)
                .fetch(FIRST_RESPONDER.LABEL);
    }

    @Override
    public String toString() {
        return "MeasureStore";
    }
}
