package org.mashhuddle.vault.signing;

/// A PKCS#12 file with which nobody can sign. Says nothing of what is in it.
public final class UnusableKeyFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Kind {
        /// It is no such file.
        NO_KEY_FILE,
        /// Its password is another.
        OTHER_PASSWORD,
        /// It holds no key with its certificate, or several.
        NOT_ONE_KEY
    }

    private final Kind kind;

    UnusableKeyFile(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
