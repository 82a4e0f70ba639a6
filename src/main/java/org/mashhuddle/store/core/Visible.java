package org.mashhuddle.store.core;

import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.Viewer;

/// The access condition, the one place where it is written: a restricted subject is there for the
/// users it names and for nobody else, whatever table speaks of it.
///
/// @param user the viewer; none where everything must be seen
public record Visible(Optional<UUID> user) {

    public static Visible to(Viewer viewer) {
        return new Visible(Optional.of(viewer.user().value()));
    }

    public static Visible everything() {
        return new Visible(Optional.empty());
    }

    /// Holds for rows whose subject the viewer may see.
    public Condition sees(Field<UUID> subject) {
        return user.map(one -> subject.notIn(hiddenFrom(one))).orElseGet(DSL::trueCondition);
    }

    private static Select<Record1<UUID>> hiddenFrom(UUID user) {
        return select(RESTRICTION.SUBJECT)
                .from(RESTRICTION)
                .where(RESTRICTION.SUBJECT.notIn(select(RESTRICTION_USER.SUBJECT)
                        .from(RESTRICTION_USER)
                        .where(RESTRICTION_USER.PROGRAM_USER.eq(user))));
    }

    /// Holds for rows whose subject is hidden from the viewer.
    public Condition hides(Field<UUID> subject) {
        return sees(subject).not();
    }
}
