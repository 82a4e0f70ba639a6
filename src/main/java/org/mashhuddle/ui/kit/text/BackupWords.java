package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.backups.BackupProgress;

/// Backups in words.
public final class BackupWords {

    private BackupWords() {}

    /// "Wed 25 November 2026 08:45".
    public static String moment(Instant at) {
        return DateWords.longDate(LocalDate.ofInstant(at, Moment.LONDON)) + " " + DateWords.time(at);
    }

    /// "184 MB", "0.9 MB".
    public static String size(long bytes) {
        double megabytes = bytes / 1_000_000.0;
        return words("backup.mb", String.format(Locale.UK, megabytes < 10 ? "%.1f" : "%.0f", megabytes));
    }

    /// "Copying, 34 %".
    public static String progress(BackupProgress progress) {
        String what = switch (progress.step()) {
            case COPYING -> words("backup.copying");
            case CHECKING -> words("backup.checking");
            case FINISHING -> words("backup.finishing");
        };
        double part = progress.part();
        return part < 0 ? what : words("backup.percent", what, Math.round(part * 100));
    }
}
