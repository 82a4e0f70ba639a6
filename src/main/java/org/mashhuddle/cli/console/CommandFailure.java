package org.mashhuddle.cli.console;

/// Ends a command with a sentence for the person and an exit code.
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    /// @param code one of `Exit`
    /// @param sentence for the person
    public CommandFailure(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /// How the program ends.
    public int code() {
        return code;
    }
}
