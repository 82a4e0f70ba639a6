package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.ACCESS_COPY;
import static org.mashhuddle.store.db.Tables.ACCESS_DECISION;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.request.AccessDecision;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AccessCopyRecord;
import org.mashhuddle.store.db.tables.records.AccessDecisionRecord;

/// Whose record a person asked a copy of, what was decided of each thing in it, and what paper it became.
public final class AccessCopyRows {

    private final StoreContext desk;

    public AccessCopyRows(StoreContext desk) {
        this.desk = desk;
    }

    /// Whom a request is about.
    ///
    /// @param reference of the paper; none before there is one
    public record Row(SubjectId subject, Optional<String> reference) {
        @Override
        public String toString() {
            return "Row[" + subject + "]";
        }
    }

    /// Says whom a request is about; what was decided of somebody else's record is gone.
    public void choose(UUID request, SubjectId subject, UserId by, Instant at) {
        desk.pen()
                .deleteFrom(ACCESS_DECISION)
                .where(ACCESS_DECISION.REQUEST.eq(request))
                .execute();
        desk.put(new AccessCopyRecord(request, subject.value(), by.value(), at, null));
    }

    /// Whether it was said whom a request is about, whoever may see them.
    public boolean isChosen(UUID request) {
        return desk.sql().fetchExists(ACCESS_COPY, ACCESS_COPY.REQUEST.eq(request));
    }

    /// Whom a request is about, as far as this viewer may see them.
    public Optional<Row> of(UUID request) {
        return desk.sql()
                .selectFrom(ACCESS_COPY)
                .where(ACCESS_COPY.REQUEST.eq(request))
                .and(desk.visible().sees(ACCESS_COPY.SUBJECT))
                .fetchOptional(
                        row -> new Row(new SubjectId(row.getSubject()), Optional.ofNullable(row.getReference())));
    }

    /// Keeps a decision; the last one counts.
    ///
    /// @param entry SHA-256, hexadecimal
    public void decide(UUID request, String entry, AccessDecision said) {
        desk.put(new AccessDecisionRecord(
                request,
                entry,
                said.given(),
                said.withheld().map(Enum::name).orElse(null),
                said.reason(),
                said.by().value(),
                said.at()));
    }

    /// What was decided, by entry.
    public Map<String, AccessDecision> decisions(UUID request) {
        return desk.sql()
                .selectFrom(ACCESS_DECISION)
                .where(ACCESS_DECISION.REQUEST.eq(request))
                .fetchMap(ACCESS_DECISION.ENTRY, AccessCopyRows::decision);
    }

    private static AccessDecision decision(AccessDecisionRecord row) {
        return new AccessDecision(
                Optional.ofNullable(row.getExemption()).map(Exemption::valueOf),
                row.getReason(),
                new UserId(row.getDecidedBy()),
                row.getDecidedAt());
    }

    /// Keeps which paper it became.
    public void became(UUID request, String reference) {
        desk.pen()
                .update(ACCESS_COPY)
                .set(ACCESS_COPY.REFERENCE, reference)
                .where(ACCESS_COPY.REQUEST.eq(request))
                .execute();
    }
}
