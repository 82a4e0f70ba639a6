package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.CertificateSubject;
import org.mashhuddle.vault.signing.EarlierKeys;
import org.mashhuddle.vault.signing.SigningIdentity;
import org.mashhuddle.vault.signing.WrappedKey;

/// The vault's own keys and the documents together: a chair signs with their passphrase.
class VaultSignatureTest {

    private static final SignedFiles FILES = new SignedFiles();

    @Test
    void minutesSignedByAChairsKeyFromTheVaultAreTrusted() {
        Passphrase passphrase = Passphrase.of("purple kettle walks slowly home");
        try (Authority authority =
                Authority.make(UUID.randomUUID(), SignedFiles.HUB, SignedFiles.AT.minusSeconds(60))) {
            WrappedKey wrapped = EarlierKeys.issue(
                    authority,
                    new CertificateSubject(
                            UUID.randomUUID(), SignedFiles.CHAIR, "Chair", SigningRole.CHAIR, SignedFiles.HUB),
                    passphrase,
                    KdfCost.FLOOR,
                    SignedFiles.AT.minusSeconds(60));
            try (SigningIdentity chair =
                    SigningIdentity.open(wrapped, passphrase).orElseThrow()) {
                byte[] file = FILES.byChair(FILES.preparedForChair(), chair::cms);
                PinnedAuthority pinned = PinnedAuthority.of(authority.certificateDer());

                assertThat(new PdfCheck().check(file, pinned)).isInstanceOf(Verdict.Trusted.class);
                assertThat(pinned.fingerprint()).hasSize(64);
            }
        }
    }
}
