package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What was typed on an item and never recorded.
///
/// @param fields the text of each field, by the field's name
/// @param older of those that were typed before the item was recorded last, when: what is on record is newer
public record TypedInItem(Map<String, String> fields, Map<String, Instant> older) {

    /// Copies both.
    public TypedInItem {
        fields = Map.copyOf(fields);
        older = Map.copyOf(older);
    }

    /// Nothing was typed.
    public static TypedInItem nothing() {
        return new TypedInItem(Map.of(), Map.of());
    }

    /// When a field was typed, where what is on record is newer.
    public Optional<Instant> older(String field) {
        return Optional.ofNullable(older.get(field));
    }

    @Override
    public String toString() {
        return "TypedInItem";
    }
}
