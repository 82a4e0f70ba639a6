package org.mashhuddle.service.minutes.countersign;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.mashhuddle.document.check.AuthorityFile;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.PdfSigner;
import org.mashhuddle.document.signature.SignatureOf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.minutes.countersign.Countersigner;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.SealedVersions;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.Signatures;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SigningIdentity;

/// The minute-taker's countersignature: whether the hub asks for it, and how it is made. It is added to the end of
/// the file that the chair signed, of which no byte changes.
public final class CountersigningService {

    private final ServiceContext kit;
    private final CheckService checks;

    /// One for each open hub.
    public CountersigningService(ServiceContext kit, CheckService checks) {
        this.kit = kit;
        this.checks = checks;
    }

    /// Whether the hub asks minute-takers to countersign.
    public boolean isAsked(Viewer viewer) {
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("countersigning.view"),
                        tx -> tx.minutes().countersignatures().isAsked());
    }

    /// Asks for it under minutes that are signed from now on, or no longer.
    public boolean ask(Actor actor, boolean asked) {
        Allowed.toAdminister(actor);
        AuditEvent deed = new AuditEvent("countersigning.change", Optional.empty(), asked ? "asked for" : "not asked");
        return kit.database().write(actor, deed, tx -> {
            tx.minutes().countersignatures().ask(asked);
            return asked;
        });
    }

    /// Countersigns the newest signed version with the minute-taker's own key.
    ///
    /// @param passphrase of the minute-taker; wiped
    public Countersignature sign(Actor actor, MeetingId meeting, char[] passphrase) {
        Allowed.to(Permission.COUNTERSIGNATURE, actor);
        try (Passphrase typed = Passphrase.of(passphrase)) {
            Prepared prepared = kit.database()
                    .readForTheRecord(
                            actor.viewer(),
                            AuditEvent.of("minutes.prepare", meeting.value()),
                            tx -> prepare(tx, actor, meeting));
            Instant at = kit.now().truncatedTo(ChronoUnit.SECONDS);
            byte[] file = countersigned(prepared, at, typed);
            Countersignature made = prepared.asked().made(at, Hashes.sha256Hex(file));
            byte[] section = Arrays.copyOfRange(file, prepared.file().length, file.length);
            AuditEvent deed =
                    new AuditEvent("minutes.countersign", Optional.of(meeting.value()), "version " + made.version());
            return kit.database().writeForTheRecord(actor, deed, (_, tx) -> {
                if (!prepare(tx, actor, meeting).isSameAs(prepared)
                        || !tx.minutes().countersignatures().keep(made, section)) {
                    throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
                }
                return made;
            });
        }
    }

    private static Prepared prepare(Tx tx, Actor actor, MeetingId meeting) {
        SignedMinutes signed =
                tx.minutes().latest(meeting).orElseThrow(() -> new Refusal(Refusal.Kind.NOTHING_TO_COUNTERSIGN));
        Countersignature asked = tx.minutes()
                .countersignatures()
                .of(meeting, signed.version())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOTHING_TO_COUNTERSIGN));
        if (asked.made().isPresent()) {
            throw new Refusal(Refusal.Kind.ALREADY_SIGNED);
        }
        if (!asked.isAskedOf(actor.user())) {
            throw new Refusal(Refusal.Kind.NOT_THE_MINUTE_TAKER);
        }
        SealedVersions.mustBeOpenTo(tx, actor.user(), meeting, signed.version());
        byte[] file = tx.minutes()
                .kept(meeting, signed.version())
                .orElseThrow(() -> new Refusal(Refusal.Kind.FILE_DESTROYED));
        String name = tx.parties().directory().name(actor.user());
        SigningStore.KeyRow key = HubKeys.keyOf(tx, actor.user());
        HubKeys.mustBeMinuteTakers(key.certificate(), name);
        return new Prepared(asked, file, name, key, authority(tx));
    }

    private static byte[] authority(Tx tx) {
        SigningStore.AuthorityRow authority = tx.signing().authority().orElseThrow();
        return AuthorityFile.write(
                authority.certificate(), authority.list(), tx.signing().earlier());
    }

    /// A file that its own check refuses is kept by nobody: whoever put something between the signatures, or a
    /// clock that stands before the chair's signature, is found here.
    private byte[] countersigned(Prepared prepared, Instant at, Passphrase typed) {
        try (SigningIdentity identity = HubKeys.signer(prepared.key(), typed)) {
            SignatureOf who = new SignatureOf(FileMark.MINUTE_TAKER, prepared.name(), Countersigner.CAPACITY, at);
            byte[] file = new PdfSigner()
                    .sign(prepared.file(), who, Signatures.by(identity, at, Refusal.Kind.CERTIFICATE_ENDED));
            if (!checks.check(file, prepared.authority()).trusted()) {
                throw new Refusal(Refusal.Kind.COUNTERSIGNATURE_NOT_GOOD);
            }
            return file;
        } catch (IllegalArgumentException | IllegalStateException noPlace) {
            throw new Refusal(Refusal.Kind.COUNTERSIGNATURE_NOT_GOOD);
        }
    }

    /// What is countersigned, by whom.
    ///
    /// @param file as the chair signed it
    @SuppressWarnings("ArrayRecordComponent") // files, never compared as components
    record Prepared(Countersignature asked, byte[] file, String name, SigningStore.KeyRow key, byte[] authority) {

        private static final byte[] NO_ISSUER = {};

        boolean isSameAs(Prepared other) {
            return asked.equals(other.asked)
                    && Arrays.equals(file, other.file)
                    && name.equals(other.name)
                    && isOf(other.key)
                    && Arrays.equals(authority, other.authority);
        }

        /// What was signed with a key that another took the place of since is signed with no key of theirs.
        private boolean isOf(SigningStore.KeyRow other) {
            return Arrays.equals(key.wrapped(), other.wrapped())
                    && Arrays.equals(key.certificate(), other.certificate())
                    && Arrays.equals(
                            key.issuer().orElse(NO_ISSUER), other.issuer().orElse(NO_ISSUER));
        }

        @Override
        public String toString() {
            return asked.toString();
        }
    }
}
