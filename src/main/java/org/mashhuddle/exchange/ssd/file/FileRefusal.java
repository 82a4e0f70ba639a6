package org.mashhuddle.exchange.ssd.file;

import java.io.Serial;

/// A file, or the whole source, that is not read, with the sentence why. It stays inside this room.
public final class FileRefusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean whole;

    private FileRefusal(String sentence, boolean whole) {
        super(sentence, null, false, false);
        this.whole = whole;
    }

    /// This file is not read; the others are.
    public static FileRefusal ofFile(String sentence) {
        return new FileRefusal(sentence, false);
    }

    /// Nothing of the source is read.
    static FileRefusal ofAll(String sentence) {
        return new FileRefusal(sentence, true);
    }

    public boolean ofWholeSource() {
        return whole;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
