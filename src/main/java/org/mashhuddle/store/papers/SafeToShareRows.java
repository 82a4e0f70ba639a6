package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE;
import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE_RIGHT;
import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE_SINCE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record3;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.SafeToShareRecord;
import org.mashhuddle.store.db.tables.records.SafeToShareRightRecord;
import org.mashhuddle.store.db.tables.records.SafeToShareSinceRecord;

/// A chair's word that a paper is safe for a family, and that it was taken back.
record SafeToShareRows(StoreContext desk) {

    private record Which(UUID meeting, String kind, UUID subject) {

        static Which of(PaperKey key) {
            return new Which(
                    key.meeting().value(),
                    key.kind().word(),
                    key.subject().orElseThrow().value());
        }

        static Which of(Record3<UUID, String, UUID> row) {
            return new Which(row.value1(), row.value2(), row.value3());
        }

        Condition isSaid() {
            return SAFE_TO_SHARE
                    .MEETING
                    .eq(meeting)
                    .and(SAFE_TO_SHARE.KIND.eq(kind))
                    .and(SAFE_TO_SHARE.SUBJECT.eq(subject));
        }

        Condition isOfRight() {
            return SAFE_TO_SHARE_RIGHT
                    .MEETING
                    .eq(meeting)
                    .and(SAFE_TO_SHARE_RIGHT.KIND.eq(kind))
                    .and(SAFE_TO_SHARE_RIGHT.SUBJECT.eq(subject));
        }

        Condition isSince() {
            return SAFE_TO_SHARE_SINCE
                    .MEETING
                    .eq(meeting)
                    .and(SAFE_TO_SHARE_SINCE.KIND.eq(kind))
                    .and(SAFE_TO_SHARE_SINCE.SUBJECT.eq(subject));
        }
    }

    void said(PaperKey key, FamilyReader reader, String home, Instant at, UserId by) {
        Which which = Which.of(key);
        desk.pen().deleteFrom(SAFE_TO_SHARE).where(which.isSaid()).execute();
        desk.pen().deleteFrom(SAFE_TO_SHARE_SINCE).where(which.isSince()).execute();
        desk.pen()
                .executeInsert(new SafeToShareRecord(
                        which.meeting(),
                        which.kind(),
                        which.subject(),
                        reader.name(),
                        reader.relation(),
                        reader.needs(),
                        at,
                        by.value()));
        desk.pen()
                .executeInsert(new SafeToShareSinceRecord(
                        which.meeting(), which.kind(), which.subject(), home, null, null, null));
        desk.pen().deleteFrom(SAFE_TO_SHARE_RIGHT).where(which.isOfRight()).execute();
        desk.pen()
                .executeInsert(
                        new SafeToShareRightRecord(which.meeting(), which.kind(), which.subject(), reader.right()));
    }

    /// Where the word was given before homes were kept, the empty hash stands for none.
    void withdrawn(PaperKey key, String because, Instant at, UserId by) {
        Which which = Which.of(key);
        String home = desk.sql()
                .selectFrom(SAFE_TO_SHARE_SINCE)
                .where(which.isSince())
                .fetchOptional(SAFE_TO_SHARE_SINCE.HOME)
                .orElse("");
        desk.pen().deleteFrom(SAFE_TO_SHARE_SINCE).where(which.isSince()).execute();
        desk.pen()
                .executeInsert(new SafeToShareSinceRecord(
                        which.meeting(), which.kind(), which.subject(), home, because, at, by.value()));
    }

    List<PaperStore.SafeRow> of(Collection<MeetingId> meetings) {
        List<UUID> ids = meetings.stream().map(MeetingId::value).toList();
        Map<Which, SafeToShareSinceRecord> since = desk.sql()
                .selectFrom(SAFE_TO_SHARE_SINCE)
                .where(SAFE_TO_SHARE_SINCE.MEETING.in(ids))
                .fetchMap(row -> Which.of(row.key()));
        Map<Which, String> rights = desk.sql()
                .selectFrom(SAFE_TO_SHARE_RIGHT)
                .where(SAFE_TO_SHARE_RIGHT.MEETING.in(ids))
                .fetchMap(row -> Which.of(row.key()), SafeToShareRightRecord::getBecause);
        return desk.sql()
                .selectFrom(SAFE_TO_SHARE)
                .where(SAFE_TO_SHARE.MEETING.in(ids))
                .fetch(row -> row(
                        row,
                        rights.getOrDefault(Which.of(row.key()), ""),
                        Optional.ofNullable(since.get(Which.of(row.key())))));
    }

    private static PaperStore.SafeRow row(SafeToShareRecord row, String right, Optional<SafeToShareSinceRecord> since) {
        return new PaperStore.SafeRow(
                new MeetingId(row.getMeeting()),
                PaperKind.of(row.getKind()),
                new SubjectId(row.getSubject()),
                new FamilyReader(row.getName(), row.getRelation(), row.getNeeds()).by(right),
                row.getSaidAt(),
                new UserId(row.getSaidBy()),
                since.map(SafeToShareSinceRecord::getHome).filter(home -> !home.isEmpty()),
                since.filter(one -> one.getWithdrawnAt() != null)
                        .map(one -> new PaperStore.SafeRow.Withdrawn(
                                one.getWithdrawnBecause(), one.getWithdrawnAt(), new UserId(one.getWithdrawnBy()))));
    }
}
