package org.mashhuddle.service;

import org.mashhuddle.vault.Hashes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of the rows of one table from earlier extracts: a row is news when it was not
/// there, or said something else.
///
/// @param object the kind of row
/// @param ids of the rows that were there, by their id at the source
/// @param hashes of what they said then
record ImportedBefore(
        String object,
        Map<String, UUID> ids,
        Map<String, String> hashes,
        Kit kit,
        ImportTallies tallies) {

    /// The row's news, or nothing when it is as it was. Either way the row is counted.
    Optional<News> change(String rowId, String content) {
        String hash = Hashes.sha256Hex(content.getBytes(StandardCharsets.UTF_8));
        UUID id = ids.get(rowId);
        boolean changed = id == null || !hash.equals(hashes.get(rowId));
        tallies.add(object, id == null, changed);
        return changed
                ? Optional.of(new News(object, rowId, id == null ? kit.id() : id, hash, id == null))
                : Optional.empty();
    }

    /// A row that is new or has changed.
    record News(String object, String sourceId, UUID id, String hash, boolean isNew) {

        <T> ImportPlan.Change<T> with(T value) {
            return new ImportPlan.Change<>(value, object, sourceId, id, hash, isNew);
        }
    }
}
