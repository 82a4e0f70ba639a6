package org.mashhuddle.service;

import java.util.List;

/// What an extract would bring, before anything is taken.
///
/// @param refusals sentences about files that cannot be read at all
/// @param problems at most so many as a person can read; `problemsInAll` counts every one
public record ImportPreview(
        String source,
        List<Count> counts,
        List<Problem> problems,
        long problemsInAll,
        List<String> refusals,
        ImportPlan plan) {

    /// How many rows of one kind.
    public record Count(String what, int added, int updated, int unchanged, int refused) {}

    /// One row's problem, in words.
    public record Problem(String object, long line, String column, String words, boolean refused) {
        @Override
        public String toString() {
            return object + " line " + line;
        }
    }

    /// Copies the lists.
    public ImportPreview {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
        refusals = List.copyOf(refusals);
    }

    /// Whether taking it would change anything.
    public boolean hasNews() {
        return counts.stream().anyMatch(count -> count.added() > 0 || count.updated() > 0);
    }

    @Override
    public String toString() {
        return "ImportPreview" + counts;
    }
}
