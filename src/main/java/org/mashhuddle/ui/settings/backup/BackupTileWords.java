package org.mashhuddle.ui.settings.backup;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.backups.AutomaticBackups;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupStatus;
import org.mashhuddle.service.backups.FolderStatus;
import org.mashhuddle.ui.kit.text.BackupWords;

/// How it stands with the backups, in the words of the four tiles.
public record BackupTileWords(BackupStatus standing) {

    /// What a tile says.
    ///
    /// @param value in large letters
    /// @param detail under it
    record Tile(String value, String detail, boolean good) {}

    private LocalDate today() {
        return LocalDate.ofInstant(standing.at(), Moment.LONDON);
    }

    Tile first() {
        String none = words(standing.kept() ? "backup.none-chosen" : "backup.demonstration");
        return folder(standing.first(), none, standing.first().folder().isPresent() || !standing.kept());
    }

    Tile second() {
        return folder(standing.second(), words("backup.second-none"), true);
    }

    /// Where no folder was chosen, nothing stands at the place of the time.
    private Tile folder(FolderStatus folder, String none, boolean fine) {
        String value = folder.last()
                .map(at -> BackupWords.briefly(at, today()))
                .orElse(words(folder.folder().isPresent() ? "backup.none-yet" : "backup.no-time"));
        String where = folder.folder().map(Path::toString).orElse(none);
        boolean waits = folder.folder().isPresent() && folder.last().isEmpty();
        return new Tile(value, where, fine && !waits && folder.trouble().isEmpty());
    }

    /// A quarter of an hour after the last; nothing can be said of a hub that goes nowhere.
    Tile next() {
        String when = words("backup.next-detail");
        if (!standing.kept() || !standing.isChosen()) {
            return new Tile(words("backup.no-time"), when, true);
        }
        Instant due = standing.last().map(at -> at.plus(AutomaticBackups.EVERY)).orElse(standing.at());
        return new Tile(
                due.isAfter(standing.at()) ? BackupWords.briefly(due, today()) : words("backup.next-change"),
                when,
                true);
    }

    /// The last restore that was tried, and by when the next should be.
    Tile trial() {
        if (!standing.kept() || standing.trial().isEmpty()) {
            return new Tile(words("backup.trial-none"), words("backup.trial-none-detail"), true);
        }
        BackupStatus.Trial last = standing.trial().get();
        LocalDate day = LocalDate.ofInstant(last.at(), Moment.LONDON);
        LocalDate due = day.plusMonths(1);
        String value = BackupWords.briefly(last.at(), today());
        return new Tile(
                value,
                last.problem()
                        .map(why -> words("backup.trial-bad", last.backup(), why))
                        .orElseGet(() -> words(
                                due.isBefore(today()) ? "backup.trial-late" : "backup.trial-good",
                                last.children(),
                                BackupWords.day(due))),
                last.problem().isEmpty() && !due.isBefore(today()));
    }

    /// Those who have left and can still open a copy, each once; empty where nobody can.
    static String gone(List<BackupLine> lines) {
        List<String> names = lines.stream()
                .flatMap(line -> line.opensFor().stream())
                .distinct()
                .sorted()
                .toList();
        long open = lines.stream().filter(line -> !line.opensFor().isEmpty()).count();
        return names.isEmpty() ? "" : words("backup.gone", open, names.stream().collect(Collectors.joining(", ")));
    }
}
