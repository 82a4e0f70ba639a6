package org.mashhuddle.store;

import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;

import org.jooq.Condition;
import org.jooq.Field;
import org.mashhuddle.domain.access.Viewer;

import java.util.UUID;

/// The access condition, the one place where it is written: a restricted subject is there for the
/// users it names and for nobody else, whatever table speaks of it.
record Visible(UUID user) {

    static Visible to(Viewer viewer) {
        return new Visible(viewer.user().value());
    }

    /// Holds for rows whose subject the viewer may see.
    Condition sees(Field<UUID> subject) {
        return subject.notIn(
                select(RESTRICTION.SUBJECT)
                        .from(RESTRICTION)
                        .where(
                                RESTRICTION.SUBJECT.notIn(
                                        select(RESTRICTION_USER.SUBJECT)
                                                .from(RESTRICTION_USER)
                                                .where(RESTRICTION_USER.PROGRAM_USER.eq(user)))));
    }

    /// Holds for rows whose subject is hidden from the viewer.
    Condition hides(Field<UUID> subject) {
        return sees(subject).not();
    }
}
