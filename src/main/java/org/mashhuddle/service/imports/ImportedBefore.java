package org.mashhuddle.service.imports;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.vault.Hashes;

/// What is known of the rows of one table from earlier extracts: a row is news when it was not
/// there, or said something else.
///
/// @param object the kind of row
/// @param ids of the rows that were there, by their id at the source
/// @param hashes of what they said then
record ImportedBefore(
        String object, Map<String, UUID> ids, Map<String, String> hashes, ServiceContext kit, ImportTallies tallies) {

    /// The row's news, or nothing when it is as it was. Either way the row is counted.
    Optional<News> change(String rowId, SourceFacts facts) {
        return change(rowId, facts, Optional::empty);
    }

    /// The same, where a person may have typed what the row tells.
    ///
    /// @param typed the id of what was typed; asked only of a row that was not there before
    Optional<News> change(String rowId, SourceFacts facts, Supplier<Optional<UUID>> typed) {
        String hash = Hashes.sha256Hex(facts.text().getBytes(StandardCharsets.UTF_8));
        Optional<UUID> before = Optional.ofNullable(ids.get(rowId));
        boolean changed = before.isEmpty() || !hash.equals(hashes.get(rowId));
        Optional<UUID> id = before.or(typed);
        tallies.add(object, id.isEmpty() ? RowFate.NEW : changed ? RowFate.CHANGED : RowFate.SAME);
        return changed
                ? Optional.of(new News(object, rowId, id.orElseGet(kit::id), facts, hash, id.isEmpty()))
                : Optional.empty();
    }

    /// A row that is new or has changed.
    record News(String object, String sourceId, UUID id, SourceFacts facts, String hash, boolean isNew) {

        <T> ImportPlan.Change<T> with(T value) {
            return new ImportPlan.Change<>(value, object, sourceId, id, facts, hash, isNew);
        }
    }
}
