package org.mashhuddle.service.exports;

import java.util.Optional;
import java.util.function.BiFunction;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.export.DataKind;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.Hashes;

/// A file of data takes its number, is laid out, and stands in the register with its hash before its bytes are
/// handed over. The two writes are short, and it is laid out between them, so that nobody who types waits for it;
/// of one that could not be laid out a number is lost, and nothing else.
///
/// @param deed of the register; the number before it has a deed of its own
public record DataRegister(ServiceContext kit, Actor actor, AuditEvent deed) {

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

    /// A number, and what was read as it was taken.
    ///
    /// @param reference the number, which stands in the file too
    public record Numbered<T>(String reference, T read) {
        @Override
        public String toString() {
            return "Numbered[" + reference + "]";
        }
    }

    /// Takes the next number.
    ///
    /// @param read what the file is made of; gets the actor's stores, then the record's
    public <T> Numbered<T> next(BiFunction<Tx, Tx, T> read) {
        AuditEvent number = new AuditEvent("export.number", deed.about(), deed.reason());
        return kit.database().writeForTheRecord(actor, number, (tx, whole) -> {
            T made = read.apply(tx, whole);
            return new Numbered<>(ExportService.reference(tx), made);
        });
    }

    /// The file, which stands in the register now.
    ///
    /// @param form how its name ends
    /// @param entry made as it is registered; gets the actor's stores, then the record's
    public DataFile registered(String reference, String form, byte[] bytes, BiFunction<Tx, Tx, Entry> entry) {
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            Entry about = entry.apply(tx, whole);
            DataIssue issue = new DataIssue(
                    reference,
                    about.kind(),
                    about.meeting(),
                    about.agency(),
                    about.recipient(),
                    about.holds(),
                    kit.now(),
                    actor.user(),
                    Hashes.sha256Hex(bytes));
            tx.exports().register(issue);
            return DataFile.of(issue, form, bytes);
        });
    }

    @Override
    public String toString() {
        return "DataRegister[" + deed + "]";
    }
}
