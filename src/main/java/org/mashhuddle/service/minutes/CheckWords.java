package org.mashhuddle.service.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the check of a PDF says, in words.
///
/// @param trusted only for untouched, complete minutes or papers of a pinned authority
/// @param rule the rule that is broken; empty when none is
/// @param headline one sentence
/// @param lines who signed, when, which version and record
/// @param stands which version of what it is; none where it is not trusted
public record CheckWords(
        boolean trusted, boolean minutes, String rule, String headline, List<String> lines, Optional<Stands> stands) {

    /// Which version of what a trusted file is.
    ///
    /// @param record hash of its manifest
    /// @param replaces hash of the manifest before it; empty in the first version
    public record Stands(String reference, int version, String record, String replaces) {

        /// Whether it is the version after that one: it names that one's record.
        public boolean isAfter(Stands other) {
            return reference.equals(other.reference) && replaces.equals(other.record);
        }
    }

    /// With more lines at the end.
    CheckWords and(List<String> more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more);
        return new CheckWords(trusted, minutes, rule, headline, all, stands);
    }

    /// Copies the lines.
    public CheckWords {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "CheckWords[trusted=" + trusted + ", rule=" + rule + "]";
    }
}
