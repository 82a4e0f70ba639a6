package org.mashhuddle.document.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Minutes of one page, signed in the chair's place by whoever has the means.
public final class AMinutesFile {

    private AMinutesFile() {}

    public static byte[] signed(String name, Instant at, CmsSigner by) {
        String manifest = SignedFiles.MANIFEST.replace(SignedFiles.AT.toString(), at.toString());
        FileMark mark = new FileMark(
                FileKind.MINUTES,
                "SAM-2026-11-24-D",
                1,
                Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8)),
                List.of(new ExpectedSigner("chair", name)));
        byte[] data = SignedFiles.data(manifest, name, at).getBytes(StandardCharsets.UTF_8);
        byte[] prepared = new SignatureFields().prepare(SignedFiles.pages(data), mark, manifest, data);
        return new PdfSigner().sign(prepared, new SignatureOf("chair", name, "Signed as chair", at), by);
    }
}
