package org.mashhuddle.service.papers;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.document.signature.ExpectedSigner;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.PdfSigner;
import org.mashhuddle.document.signature.SignatureFields;
import org.mashhuddle.document.signature.SignatureOf;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Signatures;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.signing.SigningIdentity;

/// Seals a paper with the hub's seal: no chair's key is needed.
final class PaperSealer {

    private final HubKeys keys;

    PaperSealer(HubKeys keys) {
        this.keys = keys;
    }

    /// @param hub its name
    byte[] sealed(
            byte[] pages,
            String reference,
            PaperBasis basis,
            SigningStore.AuthorityRow authority,
            String hub,
            Instant at) {
        FileMark mark = new FileMark(
                FileKind.PAPER,
                reference,
                basis.recordVersion(),
                basis.hash(),
                List.of(new ExpectedSigner("seal", hub)));
        byte[] prepared = new SignatureFields().prepare(pages, mark);
        try (SigningIdentity seal = keys.seal(authority)) {
            SignatureOf who = new SignatureOf("seal", hub, "Sealed at issue", at);
            return new PdfSigner().sign(prepared, who, Signatures.by(seal, at, Refusal.Kind.SEAL_ENDED));
        }
    }
}
