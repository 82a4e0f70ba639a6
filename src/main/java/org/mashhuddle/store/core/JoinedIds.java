package org.mashhuddle.store.core;

import static org.mashhuddle.store.db.Tables.JOINED_RECORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/// Where the id of a record leads that was joined into another. What is written under such an id, by
/// a screen that was open or a list that was printed before, is written under the one that stands:
/// else nobody would ever see it.
public final class JoinedIds {

    private static final List<String> OF_SUBJECTS = List.of("subject", "from_subject", "to_subject", "stands_under");

    private final DSLContext sql;
    private Optional<Map<UUID, UUID>> known = Optional.empty();

    JoinedIds(DSLContext sql) {
        this.sql = sql;
    }

    /// The id that stands for this one: itself, unless it was joined.
    public UUID standing(UUID id) {
        Map<UUID, UUID> all = all();
        UUID standing = id;
        while (all.containsKey(standing)) {
            standing = all.get(standing);
        }
        return standing;
    }

    private Map<UUID, UUID> all() {
        Map<UUID, UUID> all = known.orElseGet(() -> new HashMap<>(sql.select(JOINED_RECORD.JOINED, JOINED_RECORD.KEPT)
                .from(JOINED_RECORD)
                .fetchMap(JOINED_RECORD.JOINED, JOINED_RECORD.KEPT)));
        known = Optional.of(all);
        return all;
    }

    /// One more was joined, or taken apart.
    public void changed() {
        known = Optional.empty();
    }

    /// Leads the row to the record that stands.
    void lead(Record row) {
        if (known.filter(Map::isEmpty).isPresent()) {
            return;
        }
        for (String name : OF_SUBJECTS) {
            Field<UUID> field = OwnColumn.of(row, name, UUID.class);
            UUID id = field == null ? null : row.get(field);
            if (field != null && id != null && all().containsKey(id)) {
                row.set(field, standing(id));
            }
        }
    }

    @Override
    public String toString() {
        return "JoinedIds";
    }
}
