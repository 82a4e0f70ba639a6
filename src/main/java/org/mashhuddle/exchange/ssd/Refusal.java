package org.mashhuddle.exchange.ssd;

import java.io.Serial;

/// A file, or the whole source, that is not read, with the sentence why. It stays inside this room.
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean whole;

    private Refusal(String sentence, boolean whole) {
        super(sentence, null, false, false);
        this.whole = whole;
    }

    /// This file is not read; the others are.
    static Refusal ofFile(String sentence) {
        return new Refusal(sentence, false);
    }

    /// Nothing of the source is read.
    static Refusal ofAll(String sentence) {
        return new Refusal(sentence, true);
    }

    boolean ofWholeSource() {
        return whole;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
