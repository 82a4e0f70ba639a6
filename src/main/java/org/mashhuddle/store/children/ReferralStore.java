package org.mashhuddle.store.children;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.RUNNING_CLOCK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Correction;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.RecordedEvent;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ReferralRecord;

/// Referrals, contacts, missing episodes and times in custody of the subjects that the viewer may
/// see.
public final class ReferralStore {

    private final StoreContext desk;

    public ReferralStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Adds or replaces an event; its version, where it has one, counts on from the stored one.
    public void keep(RecordedEvent event) {
        switch (event) {
            case Referral referral -> {
                ReferralRecord row = ReferralRow.row(referral);
                row.setVersion(desk.next(REFERRAL.ID, REFERRAL.VERSION, row.getId()));
                desk.put(row);
            }
            case MissingEpisode episode -> new Episodes(desk).keep(episode);
            case Custody custody -> new Custodies(desk).keep(custody);
            case RunningClock clock -> new RunningClocks(desk).keep(clock);
        }
    }

    /// Adds referrals and contacts that were never here: quicker than [#keep], which looks first.
    public void add(Collection<Referral> referrals) {
        List<ReferralRecord> rows = referrals.stream().map(ReferralRow::row).toList();
        rows.forEach(row -> row.setVersion(1L));
        desk.insert(rows);
    }

    /// Adds episodes that were never here.
    public void addEpisodes(Collection<MissingEpisode> episodes) {
        new Episodes(desk).add(episodes);
    }

    /// Every referral without a decision, the oldest first.
    public List<Referral> open() {
        return where(REFERRAL.SETTLED_AT.isNull());
    }

    /// Every referral of one subject, those withdrawn too, the oldest first.
    public List<Referral> ever(SubjectId subject) {
        return whereEver(REFERRAL.SUBJECT.eq(subject.value()));
    }

    /// Every referral of one subject, the oldest first.
    public List<Referral> of(SubjectId subject) {
        return where(REFERRAL.SUBJECT.eq(subject.value()));
    }

    /// Every referral of these subjects that came on this day or since, the oldest first.
    public Map<SubjectId, List<Referral>> ofSince(Collection<SubjectId> subjects, LocalDate day) {
        return subjects.isEmpty()
                ? Map.of()
                : where(REFERRAL.SUBJECT.in(values(subjects)).and(REFERRAL.RECEIVED_DAY.ge(day))).stream()
                        .collect(Collectors.groupingBy(Referral::subject));
    }

    /// Every referral that came from one day to another, the oldest first.
    public List<Referral> received(LocalDate from, LocalDate to) {
        return where(REFERRAL.RECEIVED_DAY.between(from, to));
    }

    /// One referral, withdrawn or not.
    public Optional<Referral> byId(ReferralId id) {
        return whereEver(REFERRAL.ID.eq(id.value())).stream().findFirst();
    }

    private List<Referral> where(Condition which) {
        return whereEver(which.and(REFERRAL.WITHDRAWN_AT.isNull()));
    }

    private List<Referral> whereEver(Condition which) {
        return desk.sql()
                .selectFrom(REFERRAL)
                .where(which)
                .and(desk.visible().sees(REFERRAL.SUBJECT))
                .orderBy(REFERRAL.RECEIVED_DAY, REFERRAL.RECEIVED_AT, REFERRAL.ID)
                .fetch(ReferralRow::referral);
    }

    /// Settles every open referral and every end of a time in custody of these subjects that was
    /// known here by then. What came later stays open: nobody had heard of it.
    public void settle(Collection<SubjectId> subjects, Instant at) {
        settle(REFERRAL.SUBJECT.in(values(subjects)), at);
        new Custodies(desk).settle(CUSTODY.SUBJECT.in(values(subjects)), at);
    }

    /// Settles the ends of times in custody of a subject of which the hub was told at these moments, of those that
    /// were known here by then.
    public void settleEnds(SubjectId subject, Collection<Instant> told, Instant at) {
        new Custodies(desk).settle(CUSTODY.SUBJECT.eq(subject.value()).and(CUSTODY.END_KNOWN_AT.in(told)), at);
    }

    /// Settles these referrals and contacts, of those that were known here by then.
    public void settleThese(Collection<ReferralId> referrals, Instant at) {
        settle(REFERRAL.ID.in(referrals.stream().map(ReferralId::value).toList()), at);
    }

    private void settle(Condition which, Instant at) {
        StoreContext.Stamp stamp = desk.stamp().orElseThrow();
        desk.pen()
                .update(REFERRAL)
                .set(REFERRAL.SETTLED_AT, at)
                .set(REFERRAL.VERSION, REFERRAL.VERSION.plus(1))
                .set(REFERRAL.CHANGED_AT, stamp.at())
                .set(REFERRAL.CHANGED_BY, stamp.by())
                .where(which)
                .and(REFERRAL.SETTLED_AT.isNull())
                .and(REFERRAL.KNOWN_HERE_AT.le(at))
                .execute();
    }

    /// Opens again what was settled for a subject at this very moment, when it was left off.
    public void reopen(SubjectId subject, Instant settledAt) {
        StoreContext.Stamp stamp = desk.stamp().orElseThrow();
        desk.pen()
                .update(REFERRAL)
                .setNull(REFERRAL.SETTLED_AT)
                .set(REFERRAL.VERSION, REFERRAL.VERSION.plus(1))
                .set(REFERRAL.CHANGED_AT, stamp.at())
                .set(REFERRAL.CHANGED_BY, stamp.by())
                .where(REFERRAL.SUBJECT.eq(subject.value()))
                .and(REFERRAL.SETTLED_AT.eq(settledAt))
                .execute();
        new Custodies(desk).reopen(subject.value(), settledAt);
    }

    /// Every episode without a return, the longest first. Nobody waits for the return of a child of
    /// whose death the hub was told.
    public List<MissingEpisode> missingNow() {
        return new Episodes(desk)
                .where(MISSING_EPISODE
                        .RETURNED_DAY
                        .isNull()
                        .and(MISSING_EPISODE.SUBJECT.notIn(
                                select(CHILD.SUBJECT).from(CHILD).where(CHILD.DEATH_SAID_BY.isNotNull()))));
    }

    /// Episodes that ended on this day or since and whose return interview was neither held nor
    /// turned down.
    public List<MissingEpisode> interviewsWaiting(LocalDate since) {
        return new Episodes(desk)
                .where(MISSING_EPISODE
                        .RETURNED_DAY
                        .ge(since)
                        .and(MISSING_EPISODE.INTERVIEW_HELD_AT.isNull())
                        .and(MISSING_EPISODE
                                .INTERVIEW_ACCEPTED
                                .isNull()
                                .or(MISSING_EPISODE.INTERVIEW_ACCEPTED.isTrue())));
    }

    /// Every episode of these subjects, the oldest first.
    public List<MissingEpisode> episodesOf(Collection<SubjectId> subjects) {
        return subjects.isEmpty() ? List.of() : new Episodes(desk).where(MISSING_EPISODE.SUBJECT.in(values(subjects)));
    }

    /// One episode, withdrawn or not.
    public Optional<MissingEpisode> episode(EpisodeId id) {
        return new Episodes(desk)
                .whereEver(MISSING_EPISODE.ID.eq(id.value())).stream().findFirst();
    }

    /// Every episode of one subject, those withdrawn too.
    public List<MissingEpisode> episodesEver(SubjectId subject) {
        return new Episodes(desk).whereEver(MISSING_EPISODE.SUBJECT.eq(subject.value()));
    }

    /// Referrals that came on this day or since and that a person typed here, those withdrawn too.
    public List<Referral> typedHere(LocalDate since) {
        return whereEver(REFERRAL.TYPED_HERE.isTrue().and(REFERRAL.RECEIVED_DAY.ge(since)));
    }

    /// Episodes that began on this day or since and that a person typed here, those withdrawn too.
    public List<MissingEpisode> episodesTypedHere(LocalDate since) {
        return new Episodes(desk)
                .whereEver(MISSING_EPISODE.TYPED_HERE.isTrue().and(MISSING_EPISODE.SINCE_DAY.ge(since)));
    }

    /// Children in custody, and those who left it since a meeting decided on them.
    public List<Custody> custodies() {
        return new Custodies(desk).waiting();
    }

    /// Every time in custody of these subjects, those withdrawn too, the oldest first.
    public List<Custody> custodiesOf(Collection<SubjectId> subjects) {
        return subjects.isEmpty() ? List.of() : new Custodies(desk).ofSubjects(values(subjects));
    }

    /// One time in custody, withdrawn or not.
    public Optional<Custody> custody(CustodyId id) {
        return new Custodies(desk).where(CUSTODY.ID.eq(id.value())).stream().findFirst();
    }

    /// Adds what stood in an entry before it was corrected.
    public void keep(UUID id, Correction correction) {
        new Corrections(desk).add(id, correction);
    }

    /// What was corrected in entries about one subject, the oldest first.
    public List<Correction> corrections(SubjectId subject) {
        return new Corrections(desk).of(subject);
    }

    /// How many episodes of each subject began on this day or since; only those with any.
    public Map<SubjectId, Integer> episodesSince(LocalDate day) {
        Map<SubjectId, Integer> numbers = new HashMap<>();
        desk.sql()
                .select(MISSING_EPISODE.SUBJECT, count())
                .from(MISSING_EPISODE)
                .where(MISSING_EPISODE.SINCE_DAY.ge(day))
                .and(MISSING_EPISODE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MISSING_EPISODE.SUBJECT))
                .groupBy(MISSING_EPISODE.SUBJECT)
                .forEach(row -> numbers.put(new SubjectId(row.value1()), row.value2()));
        return numbers;
    }

    /// Clocks that nobody has said were met, the soonest to run out first.
    public List<RunningClock> clocks() {
        return new RunningClocks(desk).where(RUNNING_CLOCK.MET_AT.isNull());
    }

    /// Every clock of these subjects, met or not.
    public List<RunningClock> clocksOf(Collection<SubjectId> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : new RunningClocks(desk).where(RUNNING_CLOCK.SUBJECT.in(values(subjects)));
    }

    /// One clock.
    public Optional<RunningClock> clock(ClockId id) {
        return new RunningClocks(desk)
                .where(RUNNING_CLOCK.ID.eq(id.value())).stream().findFirst();
    }

    private static List<UUID> values(Collection<SubjectId> ids) {
        return ids.stream().map(SubjectId::value).distinct().toList();
    }
}
