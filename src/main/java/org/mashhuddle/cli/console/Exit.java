package org.mashhuddle.cli.console;

/// How the command line ends.
public final class Exit {

    /// Done.
    public static final int DONE = 0;

    /// Refused; a sentence says why.
    public static final int REFUSED = 1;

    /// The command line was not understood.
    public static final int USAGE = 2;

    /// The passphrase was wrong or missing.
    public static final int PASSPHRASE = 3;

    /// The hub cannot be opened.
    public static final int HUB = 4;

    /// The file is genuine, and of another kind than was asked.
    public static final int OTHER_KIND = 5;

    /// Something went wrong that should not have.
    public static final int UNEXPECTED = 70;

    private Exit() {}
}
