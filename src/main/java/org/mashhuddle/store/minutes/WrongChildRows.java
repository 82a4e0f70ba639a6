package org.mashhuddle.store.minutes;

import static org.mashhuddle.store.db.Tables.AGENCY_RETURN;
import static org.mashhuddle.store.db.Tables.MINUTES_CORRECTION;
import static org.mashhuddle.store.db.Tables.PAPER_TO_RECALL;
import static org.mashhuddle.store.db.Tables.SEALED_READER;
import static org.mashhuddle.store.db.Tables.WRONG_CHILD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.PaperToRecallRecord;
import org.mashhuddle.store.db.tables.records.SealedReaderRecord;
import org.mashhuddle.store.db.tables.records.WrongChildRecord;

/// Entries of signed minutes that stood under the wrong child and were moved. A move is added once and
/// never changed.
public record WrongChildRows(StoreContext desk) {

    /// One that was moved.
    ///
    /// @param entry its id where it stood
    /// @param from the item it stood on
    /// @param to the discussion it stands in now
    /// @param toWasThere whether that one is an item of the meeting
    /// @param sealedTo the last version that holds it where it stood
    /// @param breach what was logged with it
    /// @param readers to whom those versions are sealed
    /// @param papers references of those that were out with it
    public record Move(
            UUID id,
            MeetingId meeting,
            ContributionId entry,
            UUID from,
            UUID to,
            boolean toWasThere,
            int sealedTo,
            Instant at,
            UserId by,
            UUID breach,
            Set<UserId> readers,
            Set<String> papers) {
        public Move {
            readers = Set.copyOf(readers);
            papers = Set.copyOf(papers);
        }

        @Override
        public String toString() {
            return "Move[" + id + "]";
        }
    }

    /// Adds one; one that is there already is refused by the database.
    public void keep(Move move) {
        desk.pen()
                .executeInsert(new WrongChildRecord(
                        move.id(),
                        move.meeting().value(),
                        move.entry().value(),
                        move.from(),
                        move.to(),
                        move.toWasThere(),
                        move.sealedTo(),
                        move.at(),
                        move.by().value(),
                        move.breach()));
        desk.add(move.readers().stream()
                .map(reader -> new SealedReaderRecord(move.id(), reader.value()))
                .toList());
        desk.add(move.papers().stream()
                .map(paper -> new PaperToRecallRecord(move.id(), paper))
                .toList());
    }

    /// What was asked and answered about an entry goes where the entry goes.
    public void follow(MeetingId meeting, ContributionId was, SubjectId to, ContributionId now) {
        desk.pen()
                .update(MINUTES_CORRECTION)
                .set(MINUTES_CORRECTION.SUBJECT, to.value())
                .set(MINUTES_CORRECTION.ENTRY, now.value().toString())
                .set(MINUTES_CORRECTION.VERSION, MINUTES_CORRECTION.VERSION.plus(1))
                .where(MINUTES_CORRECTION.MEETING.eq(meeting.value()))
                .and(MINUTES_CORRECTION.ENTRY.eq(was.value().toString()))
                .execute();
    }

    /// What the same agency sent before the meeting and what was taken in from it: the words go there too.
    ///
    /// @param stands what stands in their place
    public void withdrawSent(MeetingId meeting, Discussion from, Contribution entry, String stands) {
        desk.pen()
                .update(AGENCY_RETURN)
                .set(AGENCY_RETURN.SAID, stands)
                .where(AGENCY_RETURN.MEETING.eq(meeting.value()))
                .and(AGENCY_RETURN.SUBJECT.eq(from.subject().value()))
                .and(AGENCY_RETURN.AGENCY.eq(entry.agency().value()))
                .and(AGENCY_RETURN
                        .ID
                        .eq(entry.id().value())
                        .or(AGENCY_RETURN.SAID.ne("").and(DSL.val(entry.said()).contains(AGENCY_RETURN.SAID)))
                        .or(AGENCY_RETURN.SAID.contains(entry.said())))
                .execute();
    }

    /// Those of a meeting, in the order in which they were done.
    public List<Move> of(MeetingId meeting) {
        return where(WRONG_CHILD.MEETING.eq(meeting.value()));
    }

    /// All of them.
    public List<Move> all() {
        return where(DSL.noCondition());
    }

    private List<Move> where(Condition which) {
        Map<UUID, Set<UserId>> readers = desk.sql().selectFrom(SEALED_READER).fetch().stream()
                .collect(Collectors.groupingBy(
                        SealedReaderRecord::getWrongChild,
                        Collectors.mapping(row -> new UserId(row.getReader()), Collectors.toSet())));
        Map<UUID, Set<String>> papers = desk.sql().selectFrom(PAPER_TO_RECALL).fetch().stream()
                .collect(Collectors.groupingBy(
                        PaperToRecallRecord::getWrongChild,
                        Collectors.mapping(PaperToRecallRecord::getReference, Collectors.toSet())));
        return desk.sql()
                .selectFrom(WRONG_CHILD)
                .where(which)
                .orderBy(WRONG_CHILD.MOVED_AT, WRONG_CHILD.ID)
                .fetch(row -> new Move(
                        row.getId(),
                        new MeetingId(row.getMeeting()),
                        new ContributionId(row.getEntry()),
                        row.getFromItem(),
                        row.getToItem(),
                        row.getToWasThere(),
                        row.getSealedTo(),
                        row.getMovedAt(),
                        new UserId(row.getMovedBy()),
                        row.getBreach(),
                        readers.getOrDefault(row.getId(), Set.of()),
                        papers.getOrDefault(row.getId(), Set.of())));
    }
}
