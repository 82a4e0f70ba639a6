package org.mashhuddle.document.signature;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Signs and seals prepared files (PAdES B-B). The bytes that were there stay as they are; a
/// section is added.
public final class PdfSigner {

    /// Adds one signature to a file that [SignatureFields] has prepared.
    ///
    /// @throws IllegalArgumentException if the file has no field for that role
    /// @throws IllegalStateException if that field is signed already
    public byte[] sign(byte[] pdf, SignatureOf who, CmsSigner cms) {
        try (Revision previous = Revision.read(pdf)) {
            SignatureSection section = SignatureSection.after(previous, who);
            return section.signed(previous, cms.sign(section.content(previous)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
