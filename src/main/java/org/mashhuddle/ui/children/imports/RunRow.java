package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ImportRun;

/// One import that was taken in, as shown.
///
/// @param gone of how many rows it told that they are gone, and what was decided on them
/// @param decides whether a person has to decide on any of them
/// @param may whether the whole of it can be asked to be taken back: the last that stands
record RunRow(
        long number,
        String at,
        String by,
        String source,
        int added,
        int updated,
        int unchanged,
        long leftOut,
        int refused,
        String gone,
        boolean decides,
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
                run.files().stream().mapToLong(FileAccount::leftOut).sum(),
                run.counts().refused(),
                gone(run.gone()),
                run.gone().waiting() > 0,
                state,
                run.number() == last);
    }

    private static String gone(ImportRun.Gone gone) {
        return gone.rows() == 0
                ? ""
                : Stream.of(
                                said("import.gone-waiting", gone.waiting()),
                                said("import.gone-agenda", gone.onAgenda()),
                                said("import.gone-signed-off", gone.signedOff()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ", gone.rows() + ": ", ""));
    }

    private static String said(String key, int rows) {
        return rows == 0 ? "" : words(key, rows);
    }

    @Override
    public String toString() {
        return "RunRow[" + number + "]";
    }
}
