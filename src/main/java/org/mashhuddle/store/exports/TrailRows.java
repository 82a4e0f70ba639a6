package org.mashhuddle.store.exports;

import static org.mashhuddle.store.db.Tables.AUDIT_EVENT;
import static org.mashhuddle.store.db.Tables.TRAIL_HEAD;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.store.core.StoreContext;

/// Entries of the trail as they are chained: each with its seal and the seal of the one before it. They
/// know nothing of restrictions: whoever hands them on must look at what they are about first.
public record TrailRows(StoreContext desk) {

    /// One entry.
    ///
    /// @param before the seal of the entry with the number before
    /// @param seal its own
    public record Chained(
            long number,
            Instant at,
            UserId by,
            String deed,
            Optional<UUID> about,
            String reason,
            String before,
            String seal) {
        @Override
        public String toString() {
            return "Chained[" + number + "]";
        }
    }

    /// The last entry of the trail.
    public record Head(long number, String seal) {}

    /// The entries about some things, and those that give some numbers as their reason, the oldest first.
    public List<Chained> of(Collection<UUID> about, Collection<String> reasons) {
        return desk.sql()
                .selectFrom(AUDIT_EVENT)
                .where(AUDIT_EVENT.ABOUT.in(about).or(AUDIT_EVENT.REASON.in(reasons)))
                .orderBy(AUDIT_EVENT.SEQ)
                .fetch(row -> new Chained(
                        row.getSeq(),
                        row.getAt(),
                        new UserId(row.getActor()),
                        row.getDeed(),
                        Optional.ofNullable(row.getAbout()),
                        row.getReason(),
                        row.getPrev(),
                        row.getMac()));
    }

    /// How often each user did something to each of some things; nothing of what nobody did it to.
    public Map<UUID, Map<UserId, Integer>> times(String deed, Collection<UUID> about) {
        Map<UUID, Map<UserId, Integer>> times = new HashMap<>();
        desk.sql()
                .select(AUDIT_EVENT.ABOUT, AUDIT_EVENT.ACTOR, DSL.count())
                .from(AUDIT_EVENT)
                .where(AUDIT_EVENT.ABOUT.in(about).and(AUDIT_EVENT.DEED.eq(deed)))
                .groupBy(AUDIT_EVENT.ABOUT, AUDIT_EVENT.ACTOR)
                .forEach(row -> times.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                        .put(new UserId(row.value2()), row.value3()));
        return times;
    }

    /// Where the trail ends now; nothing while it is empty.
    public Optional<Head> head() {
        return desk.sql().selectFrom(TRAIL_HEAD).fetchOptional(row -> new Head(row.getSeq(), row.getMac()));
    }
}
