package org.mashhuddle.store.core;

import static org.mashhuddle.store.db.Tables.DESTRUCTION;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.store.db.tables.Destruction;

/// Which meetings are over for good: their cover was destroyed. Nothing of them waits for anybody, and
/// who came to them is not known any more.
public final class DestroyedCovers {

    private DestroyedCovers() {}

    /// Whether the cover of this meeting is gone. Each meeting is looked up by itself: a list of all those that are
    /// gone would be read for each of them.
    public static Condition isGone(Field<UUID> meeting) {
        Destruction gone = DESTRUCTION.as("gone_cover");
        return DSL.exists(DSL.selectOne()
                .from(gone)
                .where(gone.SUBJECT.eq(meeting))
                .and(gone.CLASS.eq(RetentionClass.COVER.name())));
    }
}
