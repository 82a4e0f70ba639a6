package org.mashhuddle.domain.standing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How a child stood, as one extract has it, and of which it tells at all: one without a file says
/// nothing of what stands there.
///
/// @param files those that it has
public record ToldStatuses(Set<Of> files, List<ToldStatus> all) {

    /// What one file of an extract tells.
    public enum Of {
        /// Episodes of early help.
        EARLY_HELP,
        /// Plans of children in need.
        NEED,
        /// Child protection plans.
        PROTECTION,
        /// Episodes of being looked after.
        LOOKED_AFTER,
        /// Under which order a child is looked after.
        LEGAL_STATUS,
        /// Enquiries under section 47.
        ENQUIRY;

        private static Optional<Of> label(String label) {
            if (label.startsWith("Child looked after")) {
                return Optional.of(label.contains(":") ? LEGAL_STATUS : LOOKED_AFTER);
            }
            if (label.startsWith("Child protection")) {
                return Optional.of(PROTECTION);
            }
            if (label.startsWith("Early help")) {
                return Optional.of(EARLY_HELP);
            }
            if (label.startsWith("Child in need")) {
                return Optional.of(NEED);
            }
            return label.startsWith("Section 47") ? Optional.of(ENQUIRY) : Optional.empty();
        }
    }

    /// Copies both.
    public ToldStatuses {
        files = Set.copyOf(files);
        all = List.copyOf(all);
    }

    /// It tells of none.
    public static ToldStatuses nothing() {
        return new ToldStatuses(Set.of(), List.of());
    }

    /// All that there is to tell.
    public static ToldStatuses whole(List<ToldStatus> all) {
        return new ToldStatuses(EnumSet.allOf(Of.class), all);
    }

    /// Whether it takes the place of what an extract before it said under this label.
    public boolean tellsOf(String label) {
        return Of.label(label).map(files::contains).orElse(files.size() == Of.values().length);
    }

    /// With what it says of the same child under another number.
    public ToldStatuses and(ToldStatuses other) {
        Set<Of> both = EnumSet.noneOf(Of.class);
        both.addAll(files);
        both.addAll(other.files);
        return new ToldStatuses(
                both, Stream.concat(all.stream(), other.all.stream()).distinct().toList());
    }

    @Override
    public String toString() {
        return "ToldStatuses" + files;
    }
}
