package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.agenda.ItemId;

/// What is said of somebody on the list of attendance beside how they take part (`domain.md` 3.10).
///
/// @param deputyFor whose place they take; empty where their own
/// @param alone confirmed to be alone and not recording, by video or telephone
/// @param signed signed the confidentiality statement, as an observer does
/// @param sentAt when the information came that was sent with apologies
/// @param outFor items for which they step out of the room
public record AttendanceFacts(
        String deputyFor, boolean alone, boolean signed, Optional<Instant> sentAt, Set<ItemId> outFor) {

    /// Copies the items.
    public AttendanceFacts {
        outFor = Set.copyOf(outFor);
    }

    /// Nothing is said.
    public static AttendanceFacts none() {
        return new AttendanceFacts("", false, false, Optional.empty(), Set.of());
    }

    /// Whose place they take.
    public AttendanceFacts deputyFor(String whom) {
        return new AttendanceFacts(whom, alone, signed, sentAt, outFor);
    }

    /// Whether they confirmed to be alone and not recording.
    public AttendanceFacts alone(boolean confirmed) {
        return new AttendanceFacts(deputyFor, confirmed, signed, sentAt, outFor);
    }

    /// Whether they signed the statement.
    public AttendanceFacts signed(boolean done) {
        return new AttendanceFacts(deputyFor, alone, done, sentAt, outFor);
    }

    /// When their information came, the first time.
    public AttendanceFacts sentAt(Instant at) {
        return new AttendanceFacts(deputyFor, alone, signed, sentAt.or(() -> Optional.of(at)), outFor);
    }

    /// Steps out for an item, or no longer does.
    public AttendanceFacts outFor(ItemId item, boolean out) {
        Set<ItemId> items = new HashSet<>(outFor);
        if (out) {
            items.add(item);
        } else {
            items.remove(item);
        }
        return new AttendanceFacts(deputyFor, alone, signed, sentAt, items);
    }

    @Override
    public String toString() {
        return "AttendanceFacts[out for " + outFor.size() + "]";
    }
}
