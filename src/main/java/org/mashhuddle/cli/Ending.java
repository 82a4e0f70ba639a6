package org.mashhuddle.cli;

/// Ends a command with a sentence for the person and an exit code.
final class Ending extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    Ending(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    int code() {
        return code;
    }
}
