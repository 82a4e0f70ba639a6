package org.mashhuddle.domain.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What will be destroyed with a record that is past its time, for a person to read before it is.
///
/// @param parts how many there are of each
/// @param sections of signed meetings that hold it, the oldest first
/// @param wanted what must end first; empty where nothing stands in the way but a hold
/// @param lastBackup when the newest backup was made: it will go on holding the record
/// @param exports files of data that went out and hold it: nothing here reaches them
public record DestructionPlan(
        PastItsTime line,
        Map<Part, Integer> parts,
        List<Section> sections,
        Set<StillWanted> wanted,
        Optional<Instant> lastBackup,
        List<Export> exports) {

    /// Copies the collections.
    public DestructionPlan {
        parts = Map.copyOf(parts);
        sections = List.copyOf(sections);
        exports = List.copyOf(exports);
        wanted = Set.copyOf(wanted);
    }

    /// What it consists of, as a person counts it.
    public enum Part {
        /// Every row of every table.
        ROWS,
        /// Contacts and referrals.
        CONTACTS,
        /// Missing episodes and custody.
        EVENTS,
        /// Items that meetings spoke of.
        DISCUSSIONS,
        /// Actions, with what became of them.
        ACTIONS,
        /// Links to others.
        LINKS,
        /// Lines of the register of papers: the line stays, without whom it went to.
        PAPERS,
        /// What extracts said.
        IMPORTED,
        /// Entries of the trail: each stays, without its words.
        TRAIL
    }

    /// A section of the record of a signed meeting.
    ///
    /// @param files how many signed files hold it
    public record Section(LocalDate heldOn, int number, int files) {}

    /// A file of data that went out, as the register has it.
    ///
    /// @param recipient to whom, or why
    public record Export(String reference, Instant at, String recipient) {
        @Override
        public String toString() {
            return "Export[" + reference + "]";
        }
    }

    /// How many there are of one.
    public int of(Part part) {
        return parts.getOrDefault(part, 0);
    }

    /// Whether it may be done now.
    public boolean mayBeDone() {
        return wanted.isEmpty() && line.held().isEmpty();
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
