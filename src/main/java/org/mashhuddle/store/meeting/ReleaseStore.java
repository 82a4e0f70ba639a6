package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.MARK_RELEASE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MarkReleaseRecord;

/// Who let which entry go further. Nothing of it is ever changed, but that it was used.
public final class ReleaseStore {

    private final StoreContext desk;

    public ReleaseStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Adds one that is used at once.
    public void addUsed(UUID id, Release release) {
        add(id, release, release.at());
    }

    /// Adds one, for an entry that is to go further.
    public void add(UUID id, Release release) {
        add(id, release, null);
    }

    /// Uses the oldest one of a meeting that fits and was not used. Whether there was any.
    public boolean useOne(MeetingId meeting, Instant now, Predicate<Release> fits) {
        Optional<UUID> found = desk
                .sql()
                .selectFrom(MARK_RELEASE)
                .where(MARK_RELEASE.MEETING.eq(meeting.value()))
                .and(MARK_RELEASE.USED_AT.isNull())
                .orderBy(MARK_RELEASE.RELEASED_AT, MARK_RELEASE.ID)
                .stream()
                .filter(row -> fits.test(release(row)))
                .map(MarkReleaseRecord::getId)
                .findFirst();
        found.ifPresent(id -> desk.pen()
                .update(MARK_RELEASE)
                .set(MARK_RELEASE.USED_AT, now)
                .where(MARK_RELEASE.ID.eq(id))
                .execute());
        return found.isPresent();
    }

    private void add(UUID id, Release release, @Nullable Instant used) {
        MarkReleaseRecord row = new MarkReleaseRecord();
        MarkColumns from = MarkColumns.of(release.from());
        MarkColumns to = MarkColumns.of(release.to());
        row.setId(id);
        row.setMeeting(release.meeting().value());
        row.setSubject(release.subject().map(SubjectId::value).orElse(null));
        row.setPart(release.part().name());
        row.setEntry(release.entry());
        row.setFromMark(from.kind());
        row.setFromAgencies(from.agencies());
        row.setToMark(to.kind());
        row.setToAgencies(to.agencies());
        row.setReleasedBy(release.said().by());
        row.setHow(release.said().how().name());
        row.setReleasedAt(release.at());
        row.setTypedBy(release.typedBy().value());
        row.setUsedAt(used);
        desk.add(List.of(row));
    }

    /// Those of a meeting, as they were said, about subjects that this viewer may see.
    public List<Release> of(MeetingId meeting) {
        return desk.sql()
                .selectFrom(MARK_RELEASE)
                .where(MARK_RELEASE.MEETING.eq(meeting.value()))
                .and(MARK_RELEASE.SUBJECT.isNull().or(desk.visible().sees(MARK_RELEASE.SUBJECT)))
                .orderBy(MARK_RELEASE.RELEASED_AT, MARK_RELEASE.ID)
                .fetch(ReleaseStore::release);
    }

    private static Release release(MarkReleaseRecord row) {
        return new Release(
                new MeetingId(row.getMeeting()),
                Optional.ofNullable(row.getSubject()).map(SubjectId::new),
                EntryPart.valueOf(row.getPart()),
                row.getEntry(),
                new MarkColumns(row.getFromMark(), row.getFromAgencies()).mark(),
                new MarkColumns(row.getToMark(), row.getToAgencies()).mark(),
                new Release.Said(row.getReleasedBy(), Release.How.valueOf(row.getHow())),
                row.getReleasedAt(),
                new UserId(row.getTypedBy()));
    }
}
