package org.mashhuddle.service.exports;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// Takes the number of a file of data and enters it in the register with the file's hash, before its bytes are
/// handed over.
///
/// @param reference its number, which stands in the file too
public record DataRegister(Tx tx, String reference, Actor actor, Instant at) {

    /// With the next number.
    public static DataRegister next(Tx tx, Actor actor, Instant at) {
        return new DataRegister(tx, ExportService.reference(tx), actor, at);
    }

    /// What a file is, and for whom.
    ///
    /// @param recipient in words
    /// @param holds numbers only
    public record Entry(
            DataKind kind, Optional<MeetingId> meeting, Optional<AgencyId> agency, String recipient, String holds) {
        @Override
        public String toString() {
            return "Entry[" + kind + "]";
        }
    }

    /// The file, which stands in the register now.
    ///
    /// @param form how its name ends
    public DataFile registered(Entry entry, String form, byte[] bytes) {
        DataIssue issue = new DataIssue(
                reference,
                entry.kind(),
                entry.meeting(),
                entry.agency(),
                entry.recipient(),
                entry.holds(),
                at,
                actor.user(),
                Hashes.sha256Hex(bytes));
        tx.exports().register(issue);
        return DataFile.of(issue, form, bytes);
    }

    @Override
    public String toString() {
        return "DataRegister[" + reference + "]";
    }
}
