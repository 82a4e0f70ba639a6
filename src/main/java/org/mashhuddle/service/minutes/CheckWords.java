package org.mashhuddle.service.minutes;

import java.util.List;

/// What the check of a PDF says, in words.
///
/// @param trusted only for untouched, complete minutes or papers of a pinned authority
/// @param rule the rule that is broken; empty when none is
/// @param headline one sentence
/// @param lines who signed, when, which version and record
public record CheckWords(boolean trusted, boolean minutes, String rule, String headline, List<String> lines) {

    /// Copies the lines.
    public CheckWords {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "CheckWords[trusted=" + trusted + ", rule=" + rule + "]";
    }
}
