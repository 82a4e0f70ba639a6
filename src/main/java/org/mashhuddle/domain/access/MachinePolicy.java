package org.mashhuddle.domain.access;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What is laid down for everybody on this computer, in a file that its users cannot change.
///
/// @param file where it was read from; nothing where there is none
/// @param idleAtMost minutes without a key before a hub locks
/// @param backupFolder an absolute path; the first folder of backups of every hub here
/// @param demo whether the demonstration may be opened
/// @param classification the marking on every screen and page from now on
/// @param trouble why the file cannot be relied on, in words; then the strictest is in force
/// @param loose whether the user who runs the program could change the file
public record MachinePolicy(
        Optional<String> file,
        OptionalInt idleAtMost,
        Optional<String> backupFolder,
        boolean demo,
        String classification,
        Optional<String> trouble,
        boolean loose) {

    /// While the file cannot be read.
    public static final int STRICTEST_IDLE = 5;

    /// Where nothing is laid down, and while the file cannot be read.
    public static final String STRICTEST_MARKING = "OFFICIAL-SENSITIVE";

    private static final Pattern MARKING = Pattern.compile("OFFICIAL(-SENSITIVE)?( - [A-Z][A-Z ]{1,38}[A-Z])?");

    /// Whether it can stand on every page: OFFICIAL or OFFICIAL-SENSITIVE, with a handling instruction
    /// or not (`domain.md` 2.6). What is marked higher has no place in this program.
    public static boolean isMarking(String classification) {
        return MARKING.matcher(classification).matches();
    }

    /// No file, nothing laid down.
    public static MachinePolicy none() {
        return new MachinePolicy(
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                true,
                STRICTEST_MARKING,
                Optional.empty(),
                false);
    }

    /// A file that is there and cannot be relied on: what it may have wanted is not known, so the lock
    /// is early, there is no demonstration, and backups stay where they go.
    public static MachinePolicy unreadable(String file, String why) {
        return new MachinePolicy(
                Optional.of(file),
                OptionalInt.of(STRICTEST_IDLE),
                Optional.empty(),
                false,
                STRICTEST_MARKING,
                Optional.of("The policy file of this computer, " + file + ", cannot be relied on: " + why
                        + " Until it is mended the hub locks after " + STRICTEST_IDLE
                        + " minutes, the demonstration is closed, papers are marked " + STRICTEST_MARKING
                        + ", and the folder of backups cannot be changed."),
                false);
    }

    @Override
    public String toString() {
        return "MachinePolicy";
    }

    /// Whether a user may choose the first folder of backups.
    public boolean leavesBackupFolder() {
        return backupFolder.isEmpty() && trouble.isEmpty();
    }
}
