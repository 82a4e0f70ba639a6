package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.source.ImportRun;

/// One import that was taken in, as shown.
///
/// @param may whether the whole of it can be asked to be taken back: the last that stands
record RunRow(
        long number,
        String at,
        String by,
        String source,
        int added,
        int updated,
        int unchanged,
        int refused,
        String state,
        boolean may) {

    static List<RunRow> all(List<ImportRun> runs) {
        long last = runs.stream()
                .filter(run -> run.undone().isEmpty())
                .mapToLong(ImportRun::number)
                .max()
                .orElse(0);
        return runs.stream().map(run -> of(run, last)).toList();
    }

    private static RunRow of(ImportRun run, long last) {
        String state = run.undone()
                .map(how -> words("import.state-undone", DateWords.dateTime(how.at()), how.by(), how.why()))
                .orElse(
                        run.endedAt().isEmpty()
                                        && run.files().isEmpty()
                                        && run.counts().added() == 0
                                ? words("import.state-broken")
                                : "");
        return new RunRow(
                run.number(),
                DateWords.dateTime(run.at()),
                run.by(),
                run.source(),
                run.counts().added(),
                run.counts().updated(),
                run.counts().unchanged(),
                run.counts().refused(),
                state,
                run.number() == last);
    }

    @Override
    public String toString() {
        return "RunRow[" + number + "]";
    }
}
