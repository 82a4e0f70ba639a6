package org.mashhuddle.store.minutes;

import static org.mashhuddle.store.db.Tables.COUNTERSIGNING;
import static org.mashhuddle.store.db.Tables.MINUTES_COUNTERSIGNATURE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.CountersigningRecord;
import org.mashhuddle.store.db.tables.records.MinutesCountersignatureRecord;

/// Whether the hub asks for countersignatures, and those of signed minutes. One is made once and never changed.
public record CountersignatureRows(StoreContext desk) {

    private static final int THE_ONE = 1;

    /// Whether the hub asks for them.
    public boolean isAsked() {
        return desk.sql().fetchExists(COUNTERSIGNING, COUNTERSIGNING.ASKED.isTrue());
    }

    /// Asks for them from the next signature on, or no longer.
    public void ask(boolean asked) {
        desk.put(new CountersigningRecord(THE_ONE, asked));
    }

    /// Keeps that a signed version has a place for it.
    public void ask(SignedMinutes signed, UserId taker) {
        desk.pen()
                .executeInsert(new MinutesCountersignatureRecord(
                        signed.meeting().value(), signed.version(), taker.value(), null, null, null));
    }

    /// That of a version which has a place for it.
    public Optional<Countersignature> of(MeetingId meeting, int version) {
        return desk.sql()
                .selectFrom(MINUTES_COUNTERSIGNATURE)
                .where(is(meeting, version))
                .fetchOptional(row -> new Countersignature(
                        meeting,
                        version,
                        new UserId(row.getAskedOf()),
                        Optional.ofNullable(row.getSignedAt())
                                .map(at -> new Countersignature.Made(
                                        at,
                                        Optional.ofNullable(row.getFileHash()).orElse("")))));
    }

    /// The versions that wait for this minute-taker.
    public Map<MeetingId, Set<Integer>> waitingFor(UserId taker) {
        return desk
                .sql()
                .select(MINUTES_COUNTERSIGNATURE.MEETING, MINUTES_COUNTERSIGNATURE.VERSION)
                .from(MINUTES_COUNTERSIGNATURE)
                .where(MINUTES_COUNTERSIGNATURE.ASKED_OF.eq(taker.value()))
                .and(MINUTES_COUNTERSIGNATURE.SIGNED_AT.isNull())
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new MeetingId(row.value1()),
                        Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    /// Keeps one that was made.
    ///
    /// @param section what it added to the end of the file
    /// @return false where there is one already, or no place for it
    public boolean keep(Countersignature signed, byte[] section) {
        Countersignature.Made made = signed.made().orElseThrow();
        return desk.pen()
                        .update(MINUTES_COUNTERSIGNATURE)
                        .set(MINUTES_COUNTERSIGNATURE.SIGNED_AT, made.at())
                        .set(MINUTES_COUNTERSIGNATURE.FILE_HASH, made.fileHash())
                        .set(MINUTES_COUNTERSIGNATURE.SECTION, section.clone())
                        .where(is(signed.meeting(), signed.version()))
                        .and(MINUTES_COUNTERSIGNATURE.SIGNED_AT.isNull())
                        .execute()
                == 1;
    }

    /// What it added to the end of the file; empty where it was not made, or was destroyed with the file.
    byte[] section(MeetingId meeting, int version) {
        return desk.sql()
                .select(MINUTES_COUNTERSIGNATURE.SECTION)
                .from(MINUTES_COUNTERSIGNATURE)
                .where(is(meeting, version))
                .and(MINUTES_COUNTERSIGNATURE.SECTION.isNotNull())
                .fetchOptional(MINUTES_COUNTERSIGNATURE.SECTION)
                .orElseGet(() -> new byte[0]);
    }

    /// The SHA-256 of the files of these meetings that were countersigned.
    Map<MinutesStore.FileKey, String> hashes(List<MeetingId> meetings) {
        Condition which = MINUTES_COUNTERSIGNATURE.MEETING.in(
                meetings.stream().map(MeetingId::value).distinct().toList());
        Map<MinutesStore.FileKey, String> hashes = new HashMap<>();
        desk.sql()
                .select(
                        MINUTES_COUNTERSIGNATURE.MEETING,
                        MINUTES_COUNTERSIGNATURE.VERSION,
                        MINUTES_COUNTERSIGNATURE.FILE_HASH)
                .from(MINUTES_COUNTERSIGNATURE)
                .where(meetings.isEmpty() ? DSL.falseCondition() : which)
                .and(MINUTES_COUNTERSIGNATURE.FILE_HASH.isNotNull())
                .forEach(row ->
                        hashes.put(new MinutesStore.FileKey(new MeetingId(row.value1()), row.value2()), row.value3()));
        return hashes;
    }

    private static Condition is(MeetingId meeting, int version) {
        return MINUTES_COUNTERSIGNATURE.MEETING.eq(meeting.value()).and(MINUTES_COUNTERSIGNATURE.VERSION.eq(version));
    }
}
