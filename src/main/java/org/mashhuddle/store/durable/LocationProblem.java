package org.mashhuddle.store.durable;

/// Why a hub cannot be kept in a directory.
public enum LocationProblem {
    /// Another computer's disk: two programs could write at once, and a forced write may not be
    /// one.
    NETWORK_DRIVE("This folder is on a network drive. A hub must lie on this computer's own disk,"
            + " because a network drive cannot promise that what was typed is kept."),
    /// A file has that name.
    NOT_A_DIRECTORY("A file has this name already. Choose a folder for the hub."),
    /// The user may not write there, or the disk refused.
    NOT_WRITABLE("This folder cannot be made or written to. Choose another, or ask for the right to" + " write there.");

    private final String sentence;

    LocationProblem(String sentence) {
        this.sentence = sentence;
    }

    /// In a sentence, for the person in front of it.
    public String sentence() {
        return sentence;
    }
}
