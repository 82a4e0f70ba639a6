package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

import org.mashhuddle.service.ImportPreview;

import java.util.List;

/// What an extract would bring, as shown.
///
/// @param problems the first of them; `problemsInAll` counts every one
record ImportRows(
        List<Count> counts,
        List<Problem> problems,
        long problemsInAll,
        List<String> refusals,
        boolean hasNews) {

    /// How many rows of one kind.
    record Count(String what, int added, int updated, int unchanged, int refused) {}

    /// One row's problem.
    record Problem(String file, long line, String column, String words) {
        @Override
        public String toString() {
            return file + " " + line;
        }
    }

    static ImportRows of(ImportPreview preview) {
        return new ImportRows(
                preview.counts().stream()
                        .map(
                                c ->
                                        new Count(
                                                c.what(),
                                                c.added(),
                                                c.updated(),
                                                c.unchanged(),
                                                c.refused()))
                        .toList(),
                preview.problems().stream().map(ImportRows::problem).toList(),
                preview.problemsInAll(),
                preview.refusals(),
                preview.hasNews());
    }

    private static Problem problem(ImportPreview.Problem found) {
        String said = found.refused() ? words("import.row-refused", found.words()) : found.words();
        return new Problem(found.object(), found.line(), found.column(), said);
    }
}
