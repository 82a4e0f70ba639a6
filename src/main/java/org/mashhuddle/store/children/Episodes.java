package org.mashhuddle.store.children;

import static org.jooq.impl.DSL.selectFrom;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Select;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.PoliceRisk;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.core.Provenances;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MissingEpisodeRecord;

/// Missing episodes as rows.
public record Episodes(StoreContext desk) {

    List<MissingEpisode> where(Condition which) {
        return whereEver(which.and(MISSING_EPISODE.WITHDRAWN_AT.isNull()));
    }

    /// Those withdrawn too.
    List<MissingEpisode> whereEver(Condition which) {
        return desk.sql()
                .selectFrom(MISSING_EPISODE)
                .where(which)
                .and(desk.visible().sees(MISSING_EPISODE.SUBJECT))
                .orderBy(MISSING_EPISODE.SINCE_DAY, MISSING_EPISODE.SINCE_AT, MISSING_EPISODE.ID)
                .fetch(Episodes::episode);
    }

    /// Episodes of which at least one condition holds; each is asked of its own index, where one
    /// condition that joins them would read every episode.
    public List<MissingEpisode> whereAnyOf(Condition first, Condition... others) {
        Select<MissingEpisodeRecord> rows = seen(first);
        for (Condition other : others) {
            rows = rows.union(seen(other));
        }
        return desk.sql()
                .selectFrom(rows.asTable(MISSING_EPISODE))
                .orderBy(MISSING_EPISODE.SINCE_DAY, MISSING_EPISODE.SINCE_AT, MISSING_EPISODE.ID)
                .fetch(Episodes::episode);
    }

    private Select<MissingEpisodeRecord> seen(Condition which) {
        return selectFrom(MISSING_EPISODE)
                .where(which)
                .and(MISSING_EPISODE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MISSING_EPISODE.SUBJECT));
    }

    private static MissingEpisode episode(MissingEpisodeRecord row) {
        Optional<Moment> returned =
                Optional.ofNullable(row.getReturnedDay()).map(day -> new Moments(day, row.getReturnedAt()).moment());
        return new MissingEpisode(
                new EpisodeId(row.getId()),
                new SubjectId(row.getSubject()),
                new Moments(row.getSinceDay(), row.getSinceAt()).moment(),
                report(row),
                Optional.ofNullable(row.getConfirmedAt())
                        .map(at -> new MissingEpisode.Confirmation(at, row.getConfirmedBy())),
                returned,
                row.getReturnedHow(),
                Optional.ofNullable(row.getReturnToldAt()),
                new MissingEpisode.ReturnInterview(
                        Optional.ofNullable(row.getInterviewOffered()),
                        Optional.ofNullable(row.getInterviewAccepted()),
                        Optional.ofNullable(row.getInterviewHeldAt())),
                new Provenances(
                                row.getTypedHere(),
                                row.getWithdrawnAt(),
                                row.getWithdrawnBy(),
                                row.getWithdrawnWhy(),
                                new MarkColumns(row.getWithdrawnWhyMark(), row.getWithdrawnWhyMarkAgencies()))
                        .provenance(),
                row.getVersion());
    }

    private static MissingEpisode.Report report(MissingEpisodeRecord row) {
        return new MissingEpisode.Report(
                row.getGoneFrom(),
                row.getLastSeen(),
                Optional.ofNullable(row.getReportedDay()).map(day -> new Moments(day, row.getReportedAt()).moment()),
                row.getReportedBy(),
                Optional.ofNullable(row.getPoliceRisk()).map(PoliceRisk::valueOf));
    }

    void keep(MissingEpisode episode) {
        desk.put(row(episode, stored(episode.id().value())));
    }

    /// Adds those that were never here.
    void add(Collection<MissingEpisode> episodes) {
        desk.insert(
                episodes.stream().map(episode -> row(episode, Optional.empty())).toList());
    }

    private MissingEpisodeRecord row(MissingEpisode episode, Optional<MissingEpisodeRecord> stored) {
        Moments since = Moments.of(episode.since());
        Optional<Moments> returned = episode.returned().map(Moments::of);
        MissingEpisodeRecord row = new MissingEpisodeRecord();
        row.setId(episode.id().value());
        row.setSubject(episode.subject().value());
        row.setSinceDay(since.day());
        row.setSinceAt(since.at());
        row.setConfirmedAt(
                episode.confirmation().map(MissingEpisode.Confirmation::at).orElse(null));
        row.setConfirmedBy(
                episode.confirmation().map(MissingEpisode.Confirmation::by).orElse(null));
        row.setReturnedDay(returned.map(Moments::day).orElse(null));
        row.setReturnedAt(returned.map(Moments::at).orElse(null));
        row.setInterviewOffered(episode.interview().offered().orElse(null));
        row.setInterviewAccepted(episode.interview().accepted().orElse(null));
        row.setInterviewHeldAt(episode.interview().held().orElse(null));
        fill(row, episode.report());
        fill(row, Provenances.of(episode.provenance()));
        row.setReturnedHow(episode.returnedHow());
        row.setReturnToldAt(returned.map(back -> toldAt(back, stored)).orElse(null));
        row.setVersion(1 + stored.map(MissingEpisodeRecord::getVersion).orElse(0L));
        return row;
    }

    /// Now, unless a return of that day was told before.
    private Instant toldAt(Moments back, Optional<MissingEpisodeRecord> stored) {
        return stored.filter(before -> back.day().equals(before.getReturnedDay()))
                .map(MissingEpisodeRecord::getReturnToldAt)
                .orElseGet(() -> desk.stamp().orElseThrow().at());
    }

    private static void fill(MissingEpisodeRecord row, MissingEpisode.Report report) {
        Optional<Moments> at = report.at().map(Moments::of);
        row.setGoneFrom(report.from());
        row.setLastSeen(report.lastSeen());
        row.setReportedDay(at.map(Moments::day).orElse(null));
        row.setReportedAt(at.map(Moments::at).orElse(null));
        row.setReportedBy(report.by());
        row.setPoliceRisk(report.risk().map(PoliceRisk::name).orElse(null));
    }

    private static void fill(MissingEpisodeRecord row, Provenances from) {
        row.setTypedHere(from.typedHere());
        row.setWithdrawnAt(from.at());
        row.setWithdrawnBy(from.by());
        row.setWithdrawnWhy(from.why());
        row.setWithdrawnWhyMark(from.mark().kind());
        row.setWithdrawnWhyMarkAgencies(from.mark().agencies());
    }

    private Optional<MissingEpisodeRecord> stored(UUID id) {
        return desk.sql()
                .selectFrom(MISSING_EPISODE)
                .where(MISSING_EPISODE.ID.eq(id))
                .fetchOptional();
    }
}
