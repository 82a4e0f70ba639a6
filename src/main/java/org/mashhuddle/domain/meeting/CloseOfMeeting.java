package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;

/// How a meeting was closed: by whom, when that was typed, and which actions their agencies
/// confirmed when they were read back.
///
/// @param typed nothing while the meeting is open, and of one closed before this was kept
/// @param writtenSince on which items something was written once the room was empty, and when last
public record CloseOfMeeting(
        Optional<Typed> typed, List<Confirmation> confirmations, Map<ItemId, Instant> writtenSince) {

    /// Who typed it.
    ///
    /// @param by the name of who closed
    /// @param at when that was typed, which may be long after the end
    public record Typed(String by, Instant at) {

        /// Who types within this time of the end was in the room.
        private static final Duration AT_ONCE = Duration.ofMinutes(15);

        /// From when on nobody wrote there who was in the room.
        ///
        /// @param end of the meeting, as it was said
        public Instant roomEmptySince(Instant end) {
            return end.plus(AT_ONCE).isBefore(at) ? end.plus(AT_ONCE) : at;
        }

        @Override
        public String toString() {
            return "Typed[" + at + "]";
        }
    }

    /// The agency of an action said yes to it as it was then.
    ///
    /// @param version of the action
    /// @param by the name of who read it back
    public record Confirmation(ActionId action, long version, Instant at, String by) {
        @Override
        public String toString() {
            return "Confirmation[" + action + "]";
        }
    }

    /// Copies the lists.
    public CloseOfMeeting {
        confirmations = List.copyOf(confirmations);
        writtenSince = Map.copyOf(writtenSince);
    }

    /// Nothing read back, nobody has closed.
    public static CloseOfMeeting none() {
        return new CloseOfMeeting(Optional.empty(), List.of(), Map.of());
    }

    /// Whether, and when, the agency said yes to this action as it stands.
    public Optional<Confirmation> of(Action action) {
        return confirmations.stream()
                .filter(one -> one.action().equals(action.id()) && one.version() == action.version())
                .findFirst();
    }

    @Override
    public String toString() {
        return "CloseOfMeeting[" + confirmations.size() + " confirmed]";
    }
}
