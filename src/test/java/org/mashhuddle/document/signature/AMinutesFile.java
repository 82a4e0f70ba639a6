package org.mashhuddle.document.signature;

import java.time.Instant;

/// Minutes of one page, signed in the chair's place by whoever has the means.
public final class AMinutesFile {

    private AMinutesFile() {}

    public static byte[] signed(String name, Instant at, CmsSigner by) {
        SignedFiles files = new SignedFiles();
        byte[] prepared = new SignatureFields()
                .prepare(
                        files.laidOut("No further action."),
                        SignedFiles.minutesMark(new ExpectedSigner("chair", name)),
                        SignedFiles.MANIFEST);
        return new PdfSigner().sign(prepared, new SignatureOf("chair", name, "Signed as chair", at), by);
    }
}
