package org.mashhuddle.service;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.document.ExpectedSigner;
import org.mashhuddle.document.FileKind;
import org.mashhuddle.document.FileMark;
import org.mashhuddle.document.PdfSigner;
import org.mashhuddle.document.SignatureFields;
import org.mashhuddle.document.SignatureOf;
import org.mashhuddle.store.PartyStore;
import org.mashhuddle.vault.SigningIdentity;

/// Seals a paper with the hub's seal: no chair's key is needed.
final class PaperSealing {

    private final HubKeys keys;

    PaperSealing(HubKeys keys) {
        this.keys = keys;
    }

    /// @param hub its name
    byte[] sealed(
            byte[] pages, String reference, Basis basis, PartyStore.AuthorityRow authority, String hub, Instant at) {
        FileMark mark = new FileMark(
                FileKind.PAPER,
                reference,
                basis.recordVersion(),
                basis.hash(),
                List.of(new ExpectedSigner("seal", hub)));
        byte[] prepared = new SignatureFields().prepare(pages, mark);
        try (SigningIdentity seal = keys.seal(authority)) {
            SignatureOf who = new SignatureOf("seal", hub, "Sealed at issue", at);
            return new PdfSigner().sign(prepared, who, Signatures.by(seal));
        }
    }
}
