package org.mashhuddle.service.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.CertificateList;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.CertificateSubject;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;
import org.mashhuddle.vault.signing.WrappedKey;

/// Makes and opens the hub's authority by its own secret, which no user's passphrase leads to.
///
/// @param dataKey only for the hub's seal, which lies under it
public record AuthorityKeys(DataKey dataKey, KdfCost cost) {

    private static final Duration SEAL_SOON = Duration.ofDays(365);

    /// An authority that is open, with its list as it grows. To be closed.
    public static final class Issuing implements AutoCloseable {

        private final Authority authority;
        private SigningStore.AuthorityRow row;
        private CertificateList list;

        private Issuing(Authority authority, SigningStore.AuthorityRow row, CertificateList list) {
            this.authority = authority;
            this.row = row;
            this.list = list;
        }

        /// Issues a certificate for the public half of a user's key.
        public byte[] certify(HubProfile hub, User user, byte[] publicKey, Instant now) {
            CertificateSubject subject = new CertificateSubject(
                    user.id().value(),
                    user.name(),
                    RoleNames.signing(user.roles()),
                    SigningRole.of(user.roles()),
                    hub.name());
            byte[] certificate = authority.certify(subject, publicKey, now);
            list(list.issuing(Hashes.sha256Hex(certificate), user.id().value(), now));
            return certificate;
        }

        /// Withdraws whatever certificate a user has.
        public void withdraw(UUID user, Instant now) {
            list(list.withdrawing(user, now));
        }

        private void seal(WrappedKey seal, UUID hub, Instant now) {
            row = new SigningStore.AuthorityRow(
                    row.key(), row.certificate(), seal.bytes(), seal.certificateDer(), row.list());
            list(list.issuing(Hashes.sha256Hex(seal.certificateDer()), hub, now));
        }

        private void list(CertificateList next) {
            list = next;
            row = new SigningStore.AuthorityRow(
                    row.key(),
                    row.certificate(),
                    row.sealKey(),
                    row.sealCertificate(),
                    Optional.of(authority.signed(next)));
        }

        /// The authority as it is kept from now on.
        public SigningStore.AuthorityRow row() {
            return row;
        }

        /// What the trail keeps: the list's number and its SHA-256.
        public String witness() {
            return "list " + list.number() + ", SHA-256 "
                    + Hashes.sha256Hex(row.list().orElseThrow());
        }

        @Override
        public void close() {
            authority.close();
        }

        @Override
        public String toString() {
            return authority.toString();
        }
    }

    /// Makes the authority of a new hub with its seal, and its first list.
    public Issuing make(UUID hub, HubProfile profile, Passphrase secret, Instant now) {
        Authority authority = Authority.make(hub, profile.name(), now);
        return made(hub, profile, authority, secret, CertificateList.empty(fingerprint(authority), now), now);
    }

    /// Makes another authority in the place of the one that signed this list.
    ///
    /// @param others certificates of that one beside those it lists
    public Issuing succeed(
            UUID hub, HubProfile profile, Passphrase secret, Instant now, CertificateList before, Set<String> others) {
        Authority authority = Authority.make(hub, profile.name(), now);
        return made(hub, profile, authority, secret, before.succeededBy(fingerprint(authority), now, others), now);
    }

    private static String fingerprint(Authority authority) {
        return Hashes.sha256Hex(authority.certificateDer());
    }

    /// Makes the seal of an open authority anew where it ends within a year: without one no paper goes out, and the
    /// authority is open only when it issues something.
    public void sealAnew(Issuing open, UUID hub, HubProfile profile, Instant now) {
        if (Authority.end(open.row().sealCertificate()).isBefore(now.plus(SEAL_SOON))) {
            open.seal(seal(hub, profile, open.authority, now), hub, now);
        }
    }

    private WrappedKey seal(UUID hub, HubProfile profile, Authority authority, Instant now) {
        return SigningIdentity.issueSeal(
                authority,
                new CertificateSubject(hub, profile.name(), "Seal", SigningRole.SEAL, profile.name()),
                dataKey,
                now);
    }

    private Issuing made(
            UUID hub, HubProfile profile, Authority authority, Passphrase secret, CertificateList list, Instant now) {
        WrappedKey seal = seal(hub, profile, authority, now);
        Issuing open = new Issuing(
                authority,
                new SigningStore.AuthorityRow(
                        authority.seal(secret, cost).bytes(),
                        authority.certificateDer(),
                        seal.bytes(),
                        seal.certificateDer(),
                        Optional.empty()),
                list);
        open.list(list.issuing(Hashes.sha256Hex(seal.certificateDer()), hub, now));
        return open;
    }

    /// Opens the authority. Takes about a second.
    public Issuing open(SigningStore.AuthorityRow row, Passphrase secret) {
        try {
            if (!SealedKey.isOne(row.key())) {
                throw new Refusal(Refusal.Kind.AUTHORITY_NOT_APART);
            }
            Authority authority = Authority.open(SealedKey.parse(row.key()), secret)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.WRONG_AUTHORITY_SECRET));
            return new Issuing(
                    authority,
                    row,
                    row.list()
                            .flatMap(authority::listed)
                            .orElseThrow(() -> new IllegalStateException("The authority did not sign its list")));
        } catch (DamagedKeys damaged) {
            throw new IllegalStateException("The hub's authority cannot be read", damaged);
        }
    }

    @Override
    public String toString() {
        return "AuthorityKeys";
    }
}
