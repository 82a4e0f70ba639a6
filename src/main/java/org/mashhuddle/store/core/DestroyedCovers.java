package org.mashhuddle.store.core;

import static org.mashhuddle.store.db.Tables.DESTRUCTION;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.governance.RetentionClass;

/// Which meetings are over for good: their cover was destroyed. Nothing of them waits for anybody, and
/// who came to them is not known any more.
public final class DestroyedCovers {

    private DestroyedCovers() {}

    /// Whether the cover of this meeting is gone.
    public static Condition isGone(Field<UUID> meeting) {
        return meeting.in(DSL.select(DESTRUCTION.SUBJECT)
                .from(DESTRUCTION)
                .where(DESTRUCTION.CLASS.eq(RetentionClass.COVER.name())));
    }
}
