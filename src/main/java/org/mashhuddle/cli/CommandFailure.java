package org.mashhuddle.cli;

/// Ends a command with a sentence for the person and an exit code.
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    CommandFailure(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    int code() {
        return code;
    }
}
