package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.FAMILY_SENTENCE_READ;
import static org.mashhuddle.store.db.Tables.FAMILY_WORDS;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.FamilyWordsRecord;

/// What is written for the family of a child of a meeting, and which sentences were read once more.
public final class FamilyWordsStore {

    private final StoreContext desk;

    public FamilyWordsStore(StoreContext desk) {
        this.desk = desk;
    }

    /// What is written; nothing before.
    public FamilyWords of(MeetingId meeting, SubjectId child) {
        return desk.sql()
                .selectFrom(FAMILY_WORDS)
                .where(FAMILY_WORDS.MEETING.eq(meeting.value()))
                .and(FAMILY_WORDS.SUBJECT.eq(child.value()))
                .fetchOptional(row -> new FamilyWords(
                        row.getWhy(), row.getGood(), new MarkColumns(row.getMark(), row.getMarkAgencies()).mark()))
                .orElseGet(FamilyWords::none);
    }

    /// Puts it in the place of what was written before.
    public void keep(MeetingId meeting, SubjectId child, FamilyWords words, Instant at, UserId by) {
        desk.pen()
                .deleteFrom(FAMILY_WORDS)
                .where(FAMILY_WORDS.MEETING.eq(meeting.value()))
                .and(FAMILY_WORDS.SUBJECT.eq(child.value()))
                .execute();
        MarkColumns mark = MarkColumns.of(words.mark());
        desk.pen()
                .executeInsert(new FamilyWordsRecord(
                        meeting.value(),
                        child.value(),
                        words.why(),
                        words.good(),
                        mark.kind(),
                        mark.agencies(),
                        at,
                        by.value()));
    }

    /// The sentences that somebody read and let stand, as hashes.
    public Set<String> read(MeetingId meeting, SubjectId child) {
        return desk.sql()
                .select(FAMILY_SENTENCE_READ.SENTENCE)
                .from(FAMILY_SENTENCE_READ)
                .where(FAMILY_SENTENCE_READ.MEETING.eq(meeting.value()))
                .and(FAMILY_SENTENCE_READ.SUBJECT.eq(child.value()))
                .fetchSet(FAMILY_SENTENCE_READ.SENTENCE);
    }

    /// Records that somebody read these sentences and let them stand; the first time counts.
    public void read(MeetingId meeting, SubjectId child, Collection<String> hashes, Instant at, UserId by) {
        hashes.forEach(hash -> desk.pen()
                .insertInto(FAMILY_SENTENCE_READ)
                .set(FAMILY_SENTENCE_READ.MEETING, meeting.value())
                .set(FAMILY_SENTENCE_READ.SUBJECT, child.value())
                .set(FAMILY_SENTENCE_READ.SENTENCE, hash)
                .set(FAMILY_SENTENCE_READ.READ_AT, at)
                .set(FAMILY_SENTENCE_READ.READ_BY, by.value())
                .onDuplicateKeyIgnore()
                .execute());
    }
}
