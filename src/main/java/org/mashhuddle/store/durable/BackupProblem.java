package org.mashhuddle.store.durable;

/// Why a copy is no backup that can be relied on.
public enum BackupProblem {
    /// Its manifest is not there, or not as it was written.
    NO_MANIFEST("It is not whole: its manifest is missing, or is not as it was written."),
    /// A file is missing, has another length or other bytes.
    FILE_DIFFERS("A file in it is missing or is not as it was written."),
    /// Manifest and key slots are of another key: it was made before the hub was given a new one. Whoever has the new
    /// one cannot tell more of it.
    OTHER_KEY("It is sealed by another key than the hub has now, and cannot be checked here: it is from before the hub"
            + " was given a new key, or it is not of this hub."),
    /// The manifest was not sealed by the key that opens it.
    NOT_SEALED("Its manifest was not sealed by the key of its hub: somebody changed it."),
    /// The key slots are not those of its hub.
    KEYS_DIFFER("Its key file is not the one of its hub."),
    /// The database does not open, or not all of it can be read.
    DATABASE_DAMAGED("Its database cannot be read to the end."),
    /// The trail does not hold.
    TRAIL_BROKEN("The trail in it does not hold."),
    /// Other rows than the manifest says.
    ROWS_DIFFER("Its database does not hold as many rows as were written down."),
    /// A newer program made it.
    NEWER("It was made by a newer MASH Huddle. Install the newer version to restore it.");

    private final String sentence;

    BackupProblem(String sentence) {
        this.sentence = sentence;
    }

    /// In a sentence, for the person in front of it.
    public String sentence() {
        return sentence;
    }
}
