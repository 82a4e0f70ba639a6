package org.mashhuddle.store.audit;

import static org.mashhuddle.store.db.Tables.AUDIT_EVENT;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.mashhuddle.domain.access.UserId;

/// The trail of a hub: who did what, and who looked at what.
public final class AuditTrail {

    private final AuditTrailBook book;
    private final Door door;

    /// Runs a question on the database's one connection, with all views written first.
    public interface Door {
        <T> T ask(Function<DSLContext, T> question);
    }

    public AuditTrail(AuditTrailBook book, Door door) {
        this.book = book;
        this.door = door;
    }

    /// Checks every entry against the one before it. What was cut off at the end together with the
    /// head's row is only seen by whoever knows an earlier head.
    public AuditTrailReport verify() {
        return door.ask(book::verify);
    }

    /// The check made each time a hub is opened: quick however long the trail is. Over the turns
    /// every entry is looked at.
    ///
    /// @param turn another number each time, such as the day
    /// @return the first entry that does not hold; none when all do
    public OptionalLong atOpening(long turn) {
        return door.ask(sql -> book.opening(sql, turn));
    }

    /// The latest entries of those meant, the newest first.
    public List<AuditTrailEntry> entries(AuditTrailQuery meant) {
        return door.ask(sql -> book.entries(sql, meant));
    }

    /// The latest entries about one thing, the newest first.
    public List<AuditTrailEntry> about(UUID what, int limit) {
        return door.ask(sql -> book.entries(sql, AUDIT_EVENT.ABOUT.eq(what), limit));
    }

    /// The latest entries of one user with this verb, the newest first.
    public List<AuditTrailEntry> by(UserId user, String verb, int limit) {
        return door.ask(
                sql -> book.entries(sql, AUDIT_EVENT.ACTOR.eq(user.value()).and(AUDIT_EVENT.DEED.eq(verb)), limit));
    }

    /// The latest entries, the newest first.
    public List<AuditTrailEntry> entries(int limit) {
        return door.ask(sql -> book.entries(sql, limit));
    }
}
