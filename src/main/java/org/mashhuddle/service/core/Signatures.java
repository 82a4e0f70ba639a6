package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mashhuddle.document.signature.CmsSigner;
import org.mashhuddle.vault.signing.SigningIdentity;

/// Hands an open key to the document room, which may not see the vault.
public final class Signatures {

    private Signatures() {}

    public static CmsSigner by(SigningIdentity identity) {
        return content -> {
            try {
                return identity.cms(content);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}
