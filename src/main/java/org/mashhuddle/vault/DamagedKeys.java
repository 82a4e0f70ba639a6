package org.mashhuddle.vault;

import java.io.IOException;

/// The slot file, or a wrapped key, is not as this program wrote it. Says where, never what was in
/// it.
public final class DamagedKeys extends IOException {

    private static final long serialVersionUID = 1;

    public DamagedKeys(String message) {
        super(message);
    }
}
