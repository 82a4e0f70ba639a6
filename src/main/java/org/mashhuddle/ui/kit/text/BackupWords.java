package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupReason;
import org.mashhuddle.service.backups.BackupStatus;
import org.mashhuddle.service.backups.FolderStatus;
import org.mashhuddle.service.backups.RestoreTrial;

/// Backups in words.
public final class BackupWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.UK);

    private BackupWords() {}

    /// "Wed 25 November 2026 08:45".
    public static String moment(Instant at) {
        return DateWords.longDate(LocalDate.ofInstant(at, Moment.LONDON)) + " " + DateWords.time(at);
    }

    /// Shown at the foot of every screen.
    ///
    /// @param words "Backed up 10:42", "Not backed up since 10:42: BACKUPS cannot be reached"
    /// @param brief the same where there is no room for all of it
    /// @param good whether all is as it should be
    public record State(String words, String brief, boolean good) {}

    /// How it stands with the backups of a hub; nothing where there is nothing to back up.
    public static Optional<State> state(BackupStatus now, LocalDate today) {
        if (!now.kept()) {
            return Optional.empty();
        }
        if (!now.isChosen()) {
            return Optional.of(new State(words("backup.state-no-folder"), words("backup.brief-none"), false));
        }
        List<String> wrong = Stream.of(now.first(), now.second())
                .filter(folder -> folder.trouble().isPresent())
                .map(folder -> trouble(
                        folder, today, folder.folder().map(BackupWords::brief).orElse("")))
                .toList();
        String made = now.last()
                .map(at -> words("backup.state-made", briefly(at, today)))
                .orElse(words("backup.state-none"));
        boolean all = wrong.size() == chosen(now);
        String brief = all ? words("backup.brief-none") : words("backup.brief-one");
        return Optional.of(new State(
                wrong.isEmpty() ? made : all ? wrong.getFirst() : words("backup.state-both", made, wrong.getFirst()),
                wrong.isEmpty() ? made : brief,
                wrong.isEmpty() && now.last().isPresent()));
    }

    private static long chosen(BackupStatus now) {
        return Stream.of(now.first(), now.second())
                .filter(folder -> folder.folder().isPresent())
                .count();
    }

    /// What is wrong with the backups of a hub, in whole sentences; empty where nothing is.
    public static String trouble(BackupStatus now, LocalDate today) {
        if (!now.kept()) {
            return "";
        }
        if (!now.isChosen()) {
            return words("today.not-backed-up");
        }
        return Stream.of(now.first(), now.second())
                .filter(folder -> folder.trouble().isPresent())
                .map(folder -> words(
                        "backup.trouble-sentence",
                        trouble(
                                folder,
                                today,
                                folder.folder().map(Path::toString).orElse("")),
                        words("backup.trouble-do." + key(folder))))
                .collect(Collectors.joining(" "));
    }

    private static String trouble(FolderStatus folder, LocalDate today, String name) {
        String what = words("backup.trouble." + key(folder), name);
        return folder.last()
                .map(at -> words("backup.not-since", briefly(at, today), what))
                .orElse(words("backup.never", what));
    }

    private static String key(FolderStatus folder) {
        return folder.trouble().orElseThrow().name().toLowerCase(Locale.ROOT);
    }

    /// The last part of a folder's path: at the foot of a screen there is little room.
    private static String brief(Path folder) {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse(folder.toString());
    }

    /// "10:42" today, "Tue 24/11 17:41" before.
    public static String briefly(Instant at, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(at, Moment.LONDON);
        return day.equals(today) ? DateWords.time(at) : DAY.format(day) + " " + DateWords.time(at);
    }

    /// "Wed 02/12".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "At closing"; a dash where an earlier program did not say.
    public static String why(Optional<BackupReason> why) {
        return why.map(reason -> words("backup.why." + reason.name().toLowerCase(Locale.ROOT)))
                .orElse(words("backup.no-time"));
    }

    /// What came of trying a restore.
    public static String trial(RestoreTrial came) {
        BackupLine backup = came.backup();
        String made = backup.made().map(BackupWords::moment).orElse(backup.name());
        return switch (came) {
            case RestoreTrial.Sound sound ->
                words(
                        "backup.trial-came",
                        made,
                        backup.holding().children(),
                        sound.openActions(),
                        sound.users(),
                        sound.meeting().map(DateWords::longDate).orElse(words("backup.trial-no-meeting")),
                        moment(sound.last()));
            case RestoreTrial.Unsound unsound -> words("backup.trial-failed", made, unsound.sentence());
        };
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
