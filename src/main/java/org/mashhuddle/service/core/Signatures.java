package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.mashhuddle.document.signature.CmsSigner;
import org.mashhuddle.vault.signing.SigningIdentity;

/// Hands an open key to the document room, which may not see the vault.
public final class Signatures {

    private Signatures() {}

    /// Signs with an open key, in the time of its certificate: what is dated outside it every reader refuses.
    ///
    /// @param at the moment of the signature
    /// @param ended the refusal where the certificate has ended by then
    public static CmsSigner by(SigningIdentity identity, Instant at, Refusal.Kind ended) {
        if (identity.beginsAfter(at)) {
            throw new Refusal(Refusal.Kind.CLOCK_BEFORE_CERTIFICATE);
        }
        if (identity.hasEnded(at)) {
            throw new Refusal(ended);
        }
        return content -> {
            try {
                return identity.cms(content);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}
