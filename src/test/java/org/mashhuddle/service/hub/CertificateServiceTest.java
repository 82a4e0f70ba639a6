package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.signature.AMinutesFile;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.service.DiskHub;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Signatures;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.CertificateSubject;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;

/// Certificates issued and withdrawn, and an authority whose secret is lost.
class CertificateServiceTest {

    private static final String ANOTHER = "barley lantern ripple cobalt stove";

    @TempDir
    private Path folder;

    private DiskHub hub;

    @BeforeEach
    void make() {
        hub = DiskHub.begun(folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private CertificateService certificates() {
        return hub.services().certificates();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private byte[] signedByAnne(SigningStore.KeyRow key, Instant at) {
        try (Passphrase typed = Passphrase.of((CharSequence) DiskHub.PASSPHRASE);
                SigningIdentity anne = HubKeys.signer(key, typed)) {
            return AMinutesFile.signed("Anne Bennett", at, Signatures.by(anne, at, Refusal.Kind.CERTIFICATE_ENDED));
        }
    }

    private SigningStore.KeyRow annes() {
        return hub.database.read(
                hub.actor().viewer(),
                AuditEvent.of("test"),
                tx -> tx.signing().key(hub.first).orElseThrow());
    }

    private byte[] file() {
        return hub.services().minutes().authorityCertificate(hub.actor().viewer());
    }

    private CheckWords check(byte[] pdf) {
        return new CheckService().check(pdf, file());
    }

    @Test
    void whatWasSignedBeforeAWithdrawalIsGoodAndNothingAfterIt() {
        SigningStore.KeyRow key = annes();
        Instant at = hub.clock.instant();
        byte[] before = signedByAnne(key, at);
        assertThat(check(before).lines()).anySatisfy(line -> assertThat(line).contains("is number 2, of 24/11/2026"));
        hub.clock.pass(Duration.ofHours(1));
        refused(
                Refusal.Kind.WRONG_AUTHORITY_SECRET,
                () -> certificates().withdraw(hub.actor(), hub.first, DiskHub.PASSPHRASE.toCharArray()));
        certificates().withdraw(hub.actor(), hub.first, hub.authoritySecret.toCharArray());
        assertThat(hub.deeds()).contains("certificate.withdraw");
        assertThat(check(before).trusted()).isTrue();
        assertThat(check(before).lines()).anySatisfy(line -> assertThat(line).contains("withdrawn later"));
        byte[] after = signedByAnne(key, at.plus(Duration.ofHours(2)));
        assertThat(check(after).trusted()).isFalse();
        assertThat(check(after).headline()).contains("was withdrawn on 24/11/2026 09:45");
        refused(
                Refusal.Kind.NOTHING_TO_CERTIFY,
                () -> certificates().certify(hub.actor(), hub.first, hub.authoritySecret.toCharArray()));
    }

    /// With the authority's secret somebody makes a chair's certificate beside the list. What it signs
    /// under a day of before the reader's list is refused; of a later day the reader is told.
    @Tag("long")
    @Test
    void aCertificateBesideTheListSignsNothingOfBeforeIt() throws DamagedKeys {
        SigningStore.AuthorityRow row = hub.database.read(
                hub.actor().viewer(),
                AuditEvent.of("test"),
                tx -> tx.signing().authority().orElseThrow());
        Instant listed = hub.clock.instant();
        try (Passphrase secret = Passphrase.of((CharSequence) hub.authoritySecret);
                Authority stolen =
                        Authority.open(SealedKey.parse(row.key()), secret).orElseThrow();
                Passphrase own = Passphrase.of((CharSequence) DiskHub.OTHER)) {
            CertificateSubject chair =
                    new CertificateSubject(new UUID(9, 9), "Mallory Quist", "Chair", SigningRole.CHAIR, "Sampleton");
            SealedKey key = SigningIdentity.newKey(chair.id(), own, KdfCost.FLOOR);
            byte[] certificate = stolen.certify(chair, key.beside(), listed.minus(Duration.ofDays(2)));
            try (SigningIdentity mallory = SigningIdentity.open(key, certificate, row.certificate(), own)
                    .orElseThrow()) {
                CheckWords before =
                        check(AMinutesFile.signed(chair.name(), listed.minus(Duration.ofDays(1)), mallory::cms));
                assertThat(before.trusted()).isFalse();
                assertThat(before.headline()).contains("not among those that the hub's authority says it had issued");
                CheckWords after =
                        check(AMinutesFile.signed(chair.name(), listed.plus(Duration.ofDays(1)), mallory::cms));
                assertThat(after.lines()).anySatisfy(line -> assertThat(line).contains("newer than your list"));
            }
        }
        byte[] genuine = signedByAnne(annes(), listed.plus(Duration.ofDays(1)));
        assertThat(check(genuine).lines()).noneSatisfy(line -> assertThat(line).contains("newer than your list"));
    }

    @Test
    void whenTheSecretIsLostANewAuthorityLetsWhatWasIssuedCountOn() {
        Instant at = hub.clock.instant();
        byte[] before = signedByAnne(annes(), at);
        byte[] olderFile = file();
        certificates().renew(hub.actor(), ANOTHER.toCharArray());
        assertThat(check(before).trusted()).isTrue();
        assertThat(check(signedByAnne(annes(), at.plusSeconds(60))).trusted()).isTrue();
        refused(
                Refusal.Kind.WRONG_AUTHORITY_SECRET,
                () -> certificates().certify(hub.actor(), hub.first, hub.authoritySecret.toCharArray()));
        certificates().certify(hub.actor(), hub.first, ANOTHER.toCharArray());
        byte[] later = signedByAnne(annes(), at.plusSeconds(60));
        assertThat(check(later).trusted()).isTrue();
        assertThat(new CheckService().check(later, olderFile).trusted()).isFalse();
        certificates().renew(hub.actor(), DiskHub.OTHER.toCharArray());
        assertThat(check(before).trusted()).isTrue();
        assertThat(check(later).trusted()).isTrue();
    }

    /// Lists are exchanged, shortened and edited; whoever holds such a file is told, and trusts nothing.
    @Test
    void aListThatTheAuthorityDidNotSignIsNoList() {
        byte[] signed = signedByAnne(annes(), hub.clock.instant());
        String genuine = new String(file(), StandardCharsets.US_ASCII);
        int from = genuine.indexOf("-----BEGIN CMS-----");
        assertThat(from).isPositive();
        String body = genuine.substring(from).replaceAll("-----[A-Z ]+-----|\\s", "");
        byte[] list = Base64.getDecoder().decode(body);
        int text = new String(list, StandardCharsets.ISO_8859_1).indexOf("number");
        for (int each : List.of(text + 7, text + 200, list.length - 5)) {
            byte[] spoilt = list.clone();
            spoilt[each] ^= 1;
            String edited = genuine.substring(0, from) + "-----BEGIN CMS-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(spoilt)
                    + "\n-----END CMS-----\n";
            CheckWords said = new CheckService().check(signed, edited.getBytes(StandardCharsets.US_ASCII));
            assertThat(said.trusted()).as("byte %d", each).isFalse();
            assertThat(said.rule()).isEqualTo("PINNED");
        }
        byte[] bare = genuine.substring(0, from).getBytes(StandardCharsets.US_ASCII);
        assertThat(new CheckService().check(signed, bare).trusted())
                .as("a reader with the certificate alone")
                .isTrue();
    }

    @Test
    void onlyAnAdministratorHasToDoWithCertificates() {
        for (Role role : Role.values()) {
            Actor actor = new Actor(hub.first, Set.of(role));
            if (role != Role.ADMINISTRATOR) {
                refused(
                        Refusal.Kind.NOT_ALLOWED,
                        () -> certificates().certify(actor, hub.first, hub.authoritySecret.toCharArray()));
                refused(
                        Refusal.Kind.NOT_ALLOWED,
                        () -> certificates().withdraw(actor, hub.first, hub.authoritySecret.toCharArray()));
                refused(Refusal.Kind.NOT_ALLOWED, () -> certificates().renew(actor, ANOTHER.toCharArray()));
            }
        }
    }
}
