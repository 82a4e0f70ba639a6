package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.CUSTODY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.core.Provenances;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.CustodyRecord;

/// Times in custody as rows.
public record Custodies(StoreContext desk) {

    /// Whether a row stands, and a meeting has still to speak of it.
    public static Condition open() {
        return CUSTODY.WITHDRAWN_AT.isNull().and(CUSTODY.SETTLED_AT.isNull());
    }

    List<Custody> where(Condition which) {
        return desk.sql()
                .selectFrom(CUSTODY)
                .where(which)
                .and(desk.visible().sees(CUSTODY.SUBJECT))
                .orderBy(CUSTODY.SINCE_DAY, CUSTODY.SINCE_AT, CUSTODY.ID)
                .fetch(Custodies::custody);
    }

    public static Custody custody(CustodyRecord row) {
        return new Custody(
                new CustodyId(row.getId()),
                new SubjectId(row.getSubject()),
                new Moments(row.getSinceDay(), row.getSinceAt()).moment(),
                row.getHeldAt(),
                row.getToldBy(),
                Optional.ofNullable(row.getConfirmedAt())
                        .map(at -> new MissingEpisode.Confirmation(at, row.getConfirmedBy())),
                new Custody.Extent(Custody.Limit.valueOf(row.getDetentionLimit()), row.getAuthorisedBy()),
                end(row),
                Optional.ofNullable(row.getSettledAt()),
                new Provenances(
                                row.getTypedHere(),
                                row.getWithdrawnAt(),
                                row.getWithdrawnBy(),
                                row.getWithdrawnWhy(),
                                new MarkColumns(row.getWithdrawnWhyMark(), row.getWithdrawnWhyMarkAgencies()))
                        .provenance(),
                row.getVersion());
    }

    private static Optional<Custody.End> end(CustodyRecord row) {
        return Optional.ofNullable(row.getEndedDay())
                .map(day -> new Custody.End(
                        new Moments(day, row.getEndedAt()).moment(),
                        Custody.How.valueOf(row.getEndedHow()),
                        row.getEndedTowards(),
                        row.getEndKnownAt()));
    }

    void keep(Custody custody) {
        Moments since = Moments.of(custody.since());
        Provenances from = Provenances.of(custody.provenance());
        CustodyRecord row = new CustodyRecord();
        row.setId(custody.id().value());
        row.setSubject(custody.subject().value());
        row.setSinceDay(since.day());
        row.setSinceAt(since.at());
        row.setHeldAt(custody.where());
        row.setToldBy(custody.toldBy());
        row.setConfirmedAt(
                custody.confirmation().map(MissingEpisode.Confirmation::at).orElse(null));
        row.setConfirmedBy(
                custody.confirmation().map(MissingEpisode.Confirmation::by).orElse(null));
        row.setDetentionLimit(custody.extent().limit().name());
        row.setAuthorisedBy(custody.extent().authorisedBy());
        custody.end().ifPresent(end -> fill(row, end));
        row.setSettledAt(custody.settledAt().orElse(null));
        row.setTypedHere(from.typedHere());
        row.setWithdrawnAt(from.at());
        row.setWithdrawnBy(from.by());
        row.setWithdrawnWhy(from.why());
        row.setWithdrawnWhyMark(from.mark().kind());
        row.setWithdrawnWhyMarkAgencies(from.mark().agencies());
        row.setVersion(desk.next(CUSTODY.ID, CUSTODY.VERSION, custody.id().value()));
        desk.put(row);
    }

    private static void fill(CustodyRecord row, Custody.End end) {
        Moments at = Moments.of(end.at());
        row.setEndedDay(at.day());
        row.setEndedAt(at.at());
        row.setEndedHow(end.how().name());
        row.setEndedTowards(end.towards());
        row.setEndKnownAt(end.knownHereAt());
    }

    /// A meeting has decided on those who had left custody by then, and knew of it.
    void settle(Condition which, Instant at) {
        StoreContext.Stamp stamp = desk.stamp().orElseThrow();
        desk.pen()
                .update(CUSTODY)
                .set(CUSTODY.SETTLED_AT, at)
                .set(CUSTODY.VERSION, CUSTODY.VERSION.plus(1))
                .set(CUSTODY.CHANGED_AT, stamp.at())
                .set(CUSTODY.CHANGED_BY, stamp.by())
                .where(which)
                .and(CUSTODY.SETTLED_AT.isNull())
                .and(CUSTODY.END_KNOWN_AT.le(at))
                .execute();
    }

    /// What was settled at this very moment waits again.
    void reopen(UUID subject, Instant settledAt) {
        StoreContext.Stamp stamp = desk.stamp().orElseThrow();
        desk.pen()
                .update(CUSTODY)
                .setNull(CUSTODY.SETTLED_AT)
                .set(CUSTODY.VERSION, CUSTODY.VERSION.plus(1))
                .set(CUSTODY.CHANGED_AT, stamp.at())
                .set(CUSTODY.CHANGED_BY, stamp.by())
                .where(CUSTODY.SUBJECT.eq(subject))
                .and(CUSTODY.SETTLED_AT.eq(settledAt))
                .execute();
    }

    /// Whoever is there now, or left it and was not spoken of since.
    List<Custody> waiting() {
        return where(open());
    }

    /// Every time of these subjects, whether withdrawn or not.
    List<Custody> ofSubjects(Collection<UUID> subjects) {
        return where(CUSTODY.SUBJECT.in(subjects));
    }
}
