package org.mashhuddle.store;

import org.jooq.DSLContext;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/// The trail of a hub: who did what, and who looked at what.
public final class Trail {

    private final TrailBook book;
    private final Door door;

    /// Runs a question on the database's one connection, with all views written first.
    interface Door {
        <T> T ask(Function<DSLContext, T> question);
    }

    Trail(TrailBook book, Door door) {
        this.book = book;
        this.door = door;
    }

    /// Checks every entry against the one before it. What was cut off at the end together with the
    /// head's row is only seen by whoever knows an earlier head.
    public TrailReport verify() {
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
    public List<TrailEntry> entries(TrailQuery meant) {
        return door.ask(sql -> book.entries(sql, meant));
    }

    /// The latest entries, the newest first.
    public List<TrailEntry> entries(int limit) {
        return door.ask(sql -> book.entries(sql, limit));
    }
}
