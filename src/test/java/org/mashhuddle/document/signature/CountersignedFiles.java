package org.mashhuddle.document.signature;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.access.SigningRole;

/// Countersigned minutes and some of what is done to them, for the command that a reader has.
public final class CountersignedFiles {

    private final SignedFiles files = new SignedFiles();
    private final List<byte[]> alike = files.twoByChair();
    private final byte[] chairs = alike.getFirst();
    private final byte[] both = files.byTaker(chairs);

    /// The authority's certificate.
    public byte[] authority() {
        return files.authority.der();
    }

    /// As the chair signed them.
    public byte[] chairs() {
        return chairs.clone();
    }

    /// With the countersignature.
    public byte[] both() {
        return both.clone();
    }

    /// Each by the rule that it breaks.
    public Map<Rule, byte[]> bad() {
        Map<Rule, byte[]> bad = new LinkedHashMap<>();
        SignatureOf who = new SignatureOf(
                FileMark.MINUTE_TAKER, SignedFiles.TAKER, "Typed by me", SignedFiles.AT.plusSeconds(60));
        CmsSigner outsider = new TestAuthority().signer(SignedFiles.TAKER, SigningRole.MINUTE_TAKER);
        bad.put(Rule.AUTHORITY, new PdfSigner().sign(chairs, who, outsider));
        bad.put(Rule.FORM, files.byTaker(Attacks.overpainted(chairs)));
        byte[] others = alike.getLast();
        byte[] section = Arrays.copyOfRange(both, chairs.length, both.length);
        byte[] copied = Arrays.copyOf(others, others.length + section.length);
        System.arraycopy(section, 0, copied, others.length, section.length);
        bad.put(Rule.UNCHANGED, copied);
        return bad;
    }
}
