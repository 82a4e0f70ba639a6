package org.mashhuddle.store.audit;

import static org.mashhuddle.store.db.Tables.AUDIT_EVENT;
import static org.mashhuddle.store.db.Tables.TRAIL_WITHHELD;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.mashhuddle.store.db.tables.records.AuditEventRecord;
import org.mashhuddle.store.db.tables.records.TrailWithheldRecord;

/// Takes the words out of entries of the trail whose record was destroyed. The entry stays, with its
/// number, its time, who and what, and its own seal, which the next one follows; since nobody can
/// compute that seal again without the words, what stands of the entry has a second one beside it.
public record TrailWithholding(AuditTrailMac seals) {

    /// Stands where words were.
    public static final String WITHHELD = "(destroyed with the record)";

    private static final String OWN = "retention.destroy";

    /// The entries whose words would go.
    ///
    /// @param about the ids of everything that is destroyed
    /// @param words its names and numbers
    public int count(DSLContext sql, Collection<UUID> about, Collection<String> words) {
        return sql.fetchCount(AUDIT_EVENT, meant(about, words));
    }

    /// Takes their words out.
    public void withhold(DSLContext sql, Collection<UUID> about, Collection<String> words) {
        for (AuditEventRecord entry :
                sql.selectFrom(AUDIT_EVENT).where(meant(about, words)).fetch()) {
            entry.setReason(WITHHELD);
            sql.executeUpdate(entry);
            sql.executeInsert(new TrailWithheldRecord(entry.getSeq(), seal(entry)));
        }
    }

    private static Condition meant(Collection<UUID> about, Collection<String> words) {
        Condition named = DSL.or(words.stream()
                .map(word -> DSL.lower(AUDIT_EVENT.REASON).contains(word.toLowerCase(Locale.UK)))
                .toList());
        return AUDIT_EVENT
                .REASON
                .notIn("", WITHHELD)
                .and(AUDIT_EVENT.DEED.startsWith(OWN).not())
                .and(AUDIT_EVENT.ABOUT.in(about).or(words.isEmpty() ? DSL.falseCondition() : named));
    }

    /// One field more than an entry has, so that neither seal can stand for the other.
    private String seal(AuditEventRecord entry) {
        return seals.mac(
                entry.getPrev(),
                Arrays.asList(
                        Long.toString(entry.getSeq()),
                        entry.getAt().toString(),
                        entry.getActor().toString(),
                        entry.getDeed(),
                        Optional.ofNullable(entry.getAbout())
                                .map(UUID::toString)
                                .orElse(null),
                        entry.getReason(),
                        entry.getMac()));
    }

    /// The second seals, by the number of their entry; none in a copy from before there were any, whose
    /// tables are not brought up to date to be read.
    Map<Long, String> all(DSLContext sql) {
        try {
            return sql.selectFrom(TRAIL_WITHHELD).fetchMap(TRAIL_WITHHELD.SEQ, TRAIL_WITHHELD.SEAL);
        } catch (DataAccessException noSuchTable) {
            return Map.of();
        }
    }

    /// Whether this entry's words were taken out, and what stands of it is as it was left.
    boolean isOne(AuditEventRecord entry, Map<Long, String> known) {
        return entry.getReason().equals(WITHHELD) && seal(entry).equals(known.get(entry.getSeq()));
    }
}
