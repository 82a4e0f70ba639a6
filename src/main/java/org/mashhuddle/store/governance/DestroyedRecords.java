package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.DESTROYED_SECTION;
import static org.mashhuddle.store.db.Tables.DESTROYED_SOURCE;
import static org.mashhuddle.store.db.Tables.DESTRUCTION;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan.Part;
import org.mashhuddle.domain.governance.DestructionPlan.Section;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.governance.StillWanted;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.DestroyedCovers;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DestroyedSectionRecord;
import org.mashhuddle.store.db.tables.records.DestroyedSourceRecord;
import org.mashhuddle.store.db.tables.records.DestructionRecord;

/// Destroys records, and knows which were destroyed.
public final class DestroyedRecords {

    private static final List<String> ENDED = Arrays.stream(ActionStatus.values())
            .filter(ActionStatus::hasEnded)
            .map(Enum::name)
            .toList();

    private static final int COVER = 0;

    private final StoreContext desk;
    private final AuditTrailMac seals;

    /// @param seals of the hub: what stands for what was destroyed is sealed, or it could be guessed
    public DestroyedRecords(StoreContext desk, AuditTrailMac seals) {
        this.desk = desk;
        this.seals = seals;
    }

    /// What would be destroyed.
    public record Contents(Map<Part, Integer> parts, List<Section> sections) {}

    /// Counts it.
    ///
    /// @param words the subject's names and numbers, as they may stand in the trail
    public Contents contents(SubjectId subject, List<String> words) {
        RecordEraser all = new RecordEraser(desk.sql(), seals, subject, words);
        return new Contents(all.parts(), all.sections());
    }

    /// Destroys everything that is held of a subject; nothing where it is not here.
    ///
    /// @param under what is to stand in its place
    /// @return the ids of all that went
    public Set<UUID> destroy(Destruction under, List<String> words) {
        RecordEraser all = new RecordEraser(desk.pen(), seals, under.subject(), words);
        Set<String> sources = new HashSet<>();
        all.sources().forEach(row -> sources.add(seal(row.getSource(), row.getObject(), row.getSourceId())));
        Destruction done = all.total() > 0 ? under.of(all.total(), all.digest()) : under;
        // Before anything is kept: what is written under a record that was joined goes to the one it leads to.
        List<RecordEraser.Place> places = all.erase(done);
        desk.joined().changed();
        keep(done);
        keepSources(sources);
        for (RecordEraser.Place place : places) {
            desk.put(new DestroyedSectionRecord(
                    place.meeting(), place.number(), under.subject().value()));
        }
        return all.ids();
    }

    /// What would be destroyed with the cover of a meeting, and how many records hang on it still.
    public record Cover(Map<Part, Integer> parts, int records) {}

    /// Counts it.
    public Cover cover(MeetingId meeting) {
        CoverEraser all = new CoverEraser(desk.sql(), seals, meeting.value());
        return new Cover(all.parts(), all.records());
    }

    /// Destroys the cover of a meeting; nothing where it is not here.
    ///
    /// @param under what is to stand in its place
    /// @return the ids of all that went
    public Set<UUID> destroyCover(Destruction under) {
        CoverEraser all =
                new CoverEraser(desk.pen(), seals, under.meeting().orElseThrow().value());
        boolean here = all.total() > 0;
        Destruction done = here ? under.of(all.total(), all.digest()) : under;
        keep(done);
        if (here && all.erase(done)) {
            desk.put(new DestroyedSectionRecord(
                    under.subject().value(), COVER, under.subject().value()));
        }
        return all.ids();
    }

    /// Whether the cover of a meeting was destroyed.
    public boolean isCoverGone(MeetingId meeting) {
        return !covers(List.of(meeting)).isEmpty();
    }

    /// The meetings whose cover was destroyed.
    public Set<MeetingId> covers() {
        return desk.sql()
                .select(DESTRUCTION.SUBJECT)
                .from(DESTRUCTION)
                .where(DestroyedCovers.isGone(DESTRUCTION.SUBJECT))
                .fetchSet(row -> new MeetingId(row.value1()));
    }

    /// Those of these meetings whose cover was destroyed.
    public Set<MeetingId> covers(Collection<MeetingId> of) {
        Set<MeetingId> gone = covers();
        gone.retainAll(of);
        return gone;
    }

    private void keep(Destruction done) {
        desk.put(new DestructionRecord(
                done.subject().value(),
                done.of().name(),
                done.years(),
                done.until(),
                done.reason(),
                done.at(),
                done.by().value(),
                done.rows(),
                done.digest(),
                done.lastBackup().orElse(null)));
    }

    /// Rows of extracts that are not taken in again.
    public void keepSources(Collection<String> sealed) {
        Set<String> known = sources();
        desk.add(sealed.stream()
                .filter(each -> !known.contains(each))
                .map(DestroyedSourceRecord::new)
                .toList());
    }

    /// The seals of the rows of extracts that are not taken in again.
    public Set<String> sources() {
        return desk.sql().selectFrom(DESTROYED_SOURCE).fetchSet(DESTROYED_SOURCE.SEAL);
    }

    /// What stands for one row of a source.
    public String seal(String source, String object, String sourceId) {
        return seals.mac(AuditTrailMac.START, List.of(source, object, sourceId));
    }

    /// How many records were destroyed.
    public int count() {
        return desk.sql().fetchCount(DESTRUCTION);
    }

    /// Every record that was destroyed, the latest first.
    public List<Destruction> all() {
        return desk.sql()
                .selectFrom(DESTRUCTION)
                .orderBy(DESTRUCTION.DESTROYED_AT.desc(), DESTRUCTION.SUBJECT)
                .fetch(DestroyedRecords::read);
    }

    private static Destruction read(DestructionRecord row) {
        return new Destruction(
                new SubjectId(row.getSubject()),
                RetentionClass.valueOf(row.getClass_()),
                row.getYears(),
                row.getKeptUntil(),
                row.getDestroyedAt(),
                new UserId(row.getDestroyedBy()),
                row.getReason(),
                row.getRowTotal(),
                row.getDigest(),
                Optional.ofNullable(row.getLastBackup()));
    }

    /// What is missing in the record of a meeting, by number.
    public List<Destruction.Section> sections(MeetingId meeting) {
        return desk.sql()
                .select(DESTROYED_SECTION.NUMBER)
                .select(DESTRUCTION.fields())
                .from(DESTROYED_SECTION)
                .join(DESTRUCTION)
                .on(DESTRUCTION.SUBJECT.eq(DESTROYED_SECTION.SUBJECT))
                .where(DESTROYED_SECTION.MEETING.eq(meeting.value()))
                .orderBy(DESTROYED_SECTION.NUMBER)
                .fetch(row -> new Destruction.Section(row.get(DESTROYED_SECTION.NUMBER), read(row.into(DESTRUCTION))));
    }

    /// Whether there is such a subject, whoever may see it.
    public boolean isHere(SubjectId subject) {
        return desk.sql().fetchExists(SUBJECT, SUBJECT.ID.eq(subject.value()));
    }

    /// What is still to be done for a subject. Whether agencies may still ask for corrections follows
    /// from [#lastSpokenOf].
    public Set<StillWanted> wanted(SubjectId subject) {
        Set<StillWanted> wanted = EnumSet.noneOf(StillWanted.class);
        if (is(ACTION, ACTION.SUBJECT, subject, ACTION.STATUS.notIn(ENDED))) {
            wanted.add(StillWanted.ACTION_OPEN);
        }
        if (isEventOpen(subject)) {
            wanted.add(StillWanted.EVENT_OPEN);
        }
        if (is(DATED_RETURN, DATED_RETURN.SUBJECT, subject, DATED_RETURN.USED_UP.isFalse())) {
            wanted.add(StillWanted.RETURN_SET);
        }
        List<String> ahead = List.of(MeetingState.PLANNED.name(), MeetingState.OPEN.name());
        Table<?> items = AGENDA_ITEM.join(MEETING).on(MEETING.ID.eq(AGENDA_ITEM.MEETING));
        if (is(items, AGENDA_ITEM.SUBJECT, subject, MEETING.STATE.in(ahead))) {
            wanted.add(StillWanted.ON_AN_AGENDA);
        }
        Table<?> spoken = DISCUSSION.leftJoin(SIGNED_MINUTES).on(SIGNED_MINUTES.MEETING.eq(DISCUSSION.MEETING));
        if (is(spoken, DISCUSSION.SUBJECT, subject, SIGNED_MINUTES.MEETING.isNull())) {
            wanted.add(StillWanted.MINUTES_UNSIGNED);
        }
        return wanted;
    }

    private boolean isEventOpen(SubjectId subject) {
        return is(
                        REFERRAL,
                        REFERRAL.SUBJECT,
                        subject,
                        REFERRAL.SETTLED_AT.isNull().and(REFERRAL.WITHDRAWN_AT.isNull()))
                || is(
                        MISSING_EPISODE,
                        MISSING_EPISODE.SUBJECT,
                        subject,
                        MISSING_EPISODE
                                .RETURNED_DAY
                                .isNull()
                                .and(MISSING_EPISODE.RETURNED_AT.isNull())
                                .and(MISSING_EPISODE.WITHDRAWN_AT.isNull()))
                || is(
                        CUSTODY,
                        CUSTODY.SUBJECT,
                        subject,
                        CUSTODY.SETTLED_AT.isNull().and(CUSTODY.WITHDRAWN_AT.isNull()));
    }

    private boolean is(Table<?> from, TableField<?, UUID> of, SubjectId subject, Condition which) {
        return desk.sql().fetchExists(DSL.selectOne().from(from).where(of.eq(subject.value()), which));
    }

    /// The day of the latest meeting that spoke of it.
    public Optional<LocalDate> lastSpokenOf(SubjectId subject) {
        return Optional.ofNullable(desk.sql()
                .select(DSL.max(MEETING.HELD_ON))
                .from(DISCUSSION.join(MEETING).on(MEETING.ID.eq(DISCUSSION.MEETING)))
                .where(DISCUSSION.SUBJECT.eq(subject.value()))
                .fetchOne(0, LocalDate.class));
    }
}
