package org.mashhuddle.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mashhuddle.document.Cms;
import org.mashhuddle.vault.SigningIdentity;

/// Hands an open key to the document room, which may not see the vault.
final class Signatures {

    private Signatures() {}

    static Cms by(SigningIdentity identity) {
        return content -> {
            try {
                return identity.cms(content);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}
