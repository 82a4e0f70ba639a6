package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.Map;

/// What a user typed into a form and did not save.
///
/// @param fields the text of each field that was touched, by the field's name
/// @param at when the last of it was typed
public record TypedBefore(Map<String, String> fields, Instant at) {

    /// Copies the fields.
    public TypedBefore {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "TypedBefore[" + at + "]";
    }
}
