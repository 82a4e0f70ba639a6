package org.mashhuddle.domain.minutes.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashhuddle.domain.minutes.Minutes;

/// The certificate of the signer's council or force under which minutes are signed too. It names a person as their
/// organisation writes them, and never a role: that the chair used it, their own signature over it says.
///
/// @param subject to whom it was issued, in words
/// @param issuer by whom, in words
/// @param fingerprint its SHA-256, lower-case hex
public record OrganisationCertificate(String subject, String issuer, String fingerprint) {

    /// Why it signs, as the signature itself says it.
    public static final String CAPACITY = "Also signed with a certificate of the signer's organisation";
    /// What the pages call it.
    public static final String LABEL = "Also signed with a certificate of";
    /// Under which name the manifest has its fingerprint.
    public static final String IN_MANIFEST = "alsoSignedWith";

    // in canonical JSON no text can hold a bare quotation mark, so this stands there as an entry or not at all
    private static final Pattern SAID = Pattern.compile("\"" + IN_MANIFEST + "\":\"([0-9a-f]{64})\"");

    /// The fingerprint that a signed manifest has; nothing where minutes were signed by the hub's key alone.
    public static Optional<String> saidIn(String manifest) {
        Matcher said = SAID.matcher(manifest);
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /// "CARRAWAY-FENNIMORE, P (Example), issued by Example Issuing CA, SHA-256 4f2a 91c0 ...".
    public String words() {
        return subject + ", issued by " + issuer + ", SHA-256 " + fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /// What the pages say of it before anybody signs.
    public Minutes.SignatureLine line() {
        return new Minutes.SignatureLine(LABEL, words());
    }

    /// What the record says of it.
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", subject);
        tree.put("issuer", issuer);
        tree.put("sha256", fingerprint);
        return tree;
    }

    @Override
    public String toString() {
        return "OrganisationCertificate[withheld]";
    }
}
