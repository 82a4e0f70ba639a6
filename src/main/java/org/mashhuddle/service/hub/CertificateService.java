package org.mashhuddle.service.hub;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.PinnedAuthority;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.document.layout.KeySheetLayout;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.CertificateList;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.AuthorityKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.store.minutes.MinutesStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.FiveWords;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.WrappedKey;

/// Who may sign as what: certificates issued and withdrawn by the hub's authority, which opens by
/// its own secret only.
public final class CertificateService {

    private final ServiceContext kit;
    private final AuthorityKeys keys;
    private final KeySheetLayout sheets;

    /// One for each open hub.
    public CertificateService(ServiceContext kit, AuthorityKeys keys, KeySheetLayout sheets) {
        this.kit = kit;
        this.keys = keys;
        this.sheets = sheets;
    }

    /// Whether the authority lies under a secret of its own. In a hub made by an earlier program it
    /// lies under the data key until an administrator has seen to it.
    public boolean isApart(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("authority.view"),
                        tx -> authority(tx).list())
                .isPresent();
    }

    private static SigningStore.AuthorityRow authority(Tx tx) {
        return tx.signing().authority().orElseThrow();
    }

    /// How each user stands with signing.
    public Map<UserId, Signer> signers(Viewer viewer) {
        return kit.database().read(viewer, AuditEvent.of("user.list"), tx -> {
            Map<UserId, Signer> all = new HashMap<>();
            tx.parties().directory().users().forEach(user -> all.put(user.id(), Signer.of(tx, user, kit.now())));
            return all;
        });
    }

    /// Words for the secret of a new authority, drawn by chance.
    public String freshSecret() {
        try (Passphrase words = new FiveWords().next()) {
            return new String(words.reveal());
        }
    }

    /// The secret as a page for the safe, apart from the recovery key.
    public byte[] sheet(Viewer viewer, String secret) {
        String hub = kit.database()
                .read(viewer, AuditEvent.of("profile.view"), tx -> tx.hub().profile())
                .name();
        return sheets.ofAuthority(hub, List.of(secret.split(" "))).bytes();
    }

    /// Issues a certificate for the key that a user made: its public half, their name and their role.
    ///
    /// @param secret of the authority; wiped
    public void certify(Actor actor, UserId id, char[] secret) {
        Allowed.toAdminister(actor);
        Certifying work = kit.database()
                .read(actor.viewer(), AuditEvent.of("authority.view"), tx -> Certifying.of(tx, user(tx, id)));
        try (Passphrase typed = Passphrase.of(secret);
                AuthorityKeys.Issuing authority = keys.open(work.authority(), typed)) {
            byte[] certificate =
                    authority.certify(work.hub(), work.user(), work.key().beside(), kit.now());
            keys.sealAnew(authority, hubOf(work.authority()), work.hub(), kit.now());
            SigningStore.KeyRow kept = new SigningStore.KeyRow(
                    work.key().bytes(),
                    certificate,
                    Optional.of(work.authority().certificate()));
            kit.database().write(actor, deed("certificate.issue", id, authority), tx -> {
                mustBeAsBefore(tx, work);
                tx.signing().keep(authority.row());
                tx.signing().keep(id, kept);
                tx.signing().forgetRequest(id);
                return id;
            });
        }
    }

    /// What a certificate is issued from.
    private record Certifying(SigningStore.AuthorityRow authority, HubProfile hub, User user, SealedKey key) {

        static Certifying of(Tx tx, User user) {
            if (tx.signing().given().contains(user.id()) || user.retired()) {
                throw new Refusal(Refusal.Kind.NOTHING_TO_CERTIFY);
            }
            return new Certifying(
                    CertificateService.authority(tx),
                    tx.hub().profile(),
                    user,
                    Signer.waiting(tx, user).orElseThrow(() -> new Refusal(Refusal.Kind.NOTHING_TO_CERTIFY)));
        }
    }

    /// Another list may have been signed, the user renamed, or the key made anew while the secret was
    /// stretched.
    private static void mustBeAsBefore(Tx tx, Certifying work) {
        Certifying now = Certifying.of(tx, user(tx, work.user().id()));
        mustBeTheSame(work.authority(), now.authority());
        if (!now.user().equals(work.user())
                || !Arrays.equals(now.key().bytes(), work.key().bytes())) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }

    private static void mustBeTheSame(SigningStore.AuthorityRow then, SigningStore.AuthorityRow now) {
        if (!Arrays.equals(then.list().orElse(then.key()), now.list().orElse(now.key()))) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }

    private static AuditEvent deed(String verb, UserId about, AuthorityKeys.Issuing authority) {
        return new AuditEvent(verb, Optional.of(about.value()), authority.witness());
    }

    private static User user(Tx tx, UserId id) {
        return tx.parties().directory().users().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Withdraws a user's certificate: what they signed before stays good, and their key is gone.
    ///
    /// @param secret of the authority; wiped
    public void withdraw(Actor actor, UserId id, char[] secret) {
        Allowed.toAdminister(actor);
        SigningStore.AuthorityRow row =
                kit.database().read(actor.viewer(), AuditEvent.of("authority.view"), CertificateService::authority);
        try (Passphrase typed = Passphrase.of(secret);
                AuthorityKeys.Issuing authority = keys.open(row, typed)) {
            authority.withdraw(id.value(), kit.now());
            kit.database().write(actor, deed("certificate.withdraw", id, authority), tx -> {
                mustBeTheSame(row, authority(tx));
                tx.signing().keep(authority.row());
                tx.signing().forgetKey(id);
                return id;
            });
        }
    }

    /// Makes a new authority under this secret, in the place of one that lay under the data key, or
    /// whose secret is lost. What the one before had issued is listed and counts on; whatever else
    /// somebody may issue with its key does not.
    ///
    /// @param secret wiped
    public void renew(Actor actor, char[] secret) {
        Allowed.toAdminister(actor);
        SigningStore.AuthorityRow before =
                kit.database().read(actor.viewer(), AuditEvent.of("authority.view"), CertificateService::authority);
        HubProfile hub = kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("profile.view"),
                        tx -> tx.hub().profile());
        Issued issued = before.list().isPresent()
                ? new Issued(
                        Authority.listed(before.list().get(), before.certificate())
                                .orElseThrow(() -> new IllegalStateException("The authority did not sign its list")),
                        Set.of())
                : issuedBefore(actor.viewer(), before);
        try (Passphrase typed = Passphrase.of(secret);
                AuthorityKeys.Issuing made =
                        keys.succeed(hubOf(before), hub, typed, kit.now(), issued.list(), issued.others())) {
            AuditEvent deed = new AuditEvent("authority.renew", Optional.empty(), made.witness());
            kit.database().write(actor, deed, tx -> {
                mustBeTheSame(before, authority(tx));
                tx.signing().keepEarlier(Hashes.sha256Hex(before.certificate()), before.certificate());
                tx.signing().keep(made.row());
                return actor;
            });
        }
    }

    private static UUID hubOf(SigningStore.AuthorityRow before) {
        try {
            return SealedKey.isOne(before.key())
                    ? SealedKey.parse(before.key()).owner()
                    : WrappedKey.parse(before.key()).owner();
        } catch (DamagedKeys damaged) {
            throw new IllegalStateException("The hub's authority cannot be read", damaged);
        }
    }

    /// What an authority issued.
    ///
    /// @param others certificates whose owner is not known
    private record Issued(CertificateList list, Set<String> others) {}

    /// What the hub itself has seen of an authority without a list: certificates in use, and those
    /// under which minutes were signed that still verify. One file at a time, so that nobody's saving
    /// waits.
    private Issued issuedBefore(Viewer viewer, SigningStore.AuthorityRow before) {
        AuditEvent look = AuditEvent.of("authority.view");
        String fingerprint = Hashes.sha256Hex(before.certificate());
        CertificateList list = CertificateList.empty(fingerprint, kit.now())
                .issuing(Hashes.sha256Hex(before.sealCertificate()), hubOf(before), kit.now());
        for (Map.Entry<UserId, SigningStore.KeyRow> each :
                kit.database().read(viewer, look, tx -> tx.signing().keys()).entrySet()) {
            list = list.issuing(
                    Hashes.sha256Hex(each.getValue().certificate()),
                    each.getKey().value(),
                    kit.now());
        }
        return new Issued(list, signedUnder(viewer, PinnedAuthority.of(before.certificate())));
    }

    private Set<String> signedUnder(Viewer viewer, PinnedAuthority authority) {
        AuditEvent look = AuditEvent.of("authority.view");
        Set<String> found = new TreeSet<>();
        for (MinutesStore.FileKey each :
                kit.database().readForTheRecord(viewer, look, tx -> tx.minutes().files())) {
            Optional<byte[]> file = kit.database()
                    .readForTheRecord(viewer, look, tx -> tx.minutes().kept(each.meeting(), each.version()));
            if (file.isPresent() && new PdfCheck().check(file.get(), authority) instanceof Verdict.Trusted trusted) {
                trusted.signatures().forEach(signature -> found.add(signature.fingerprint()));
            }
        }
        return found;
    }
}
