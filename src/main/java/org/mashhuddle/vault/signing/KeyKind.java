package org.mashhuddle.vault.signing;

import org.mashhuddle.vault.DamagedKeys;

/// Whose private key it is, and so what opens it.
enum KeyKind {
    /// A person's, by their own passphrase, as earlier programs kept it; see [SealedKey].
    PERSON(1),
    /// The hub's seal for papers, by the data key.
    SEAL(2),
    /// The authority's, by the data key, as earlier programs kept it; see [SealedKey].
    AUTHORITY(3);

    private final int code;

    KeyKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static KeyKind of(int code) throws DamagedKeys {
        for (KeyKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new DamagedKeys("A wrapped key of an unknown kind");
    }
}
