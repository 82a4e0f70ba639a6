package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.AUTHORITY;
import static org.mashhuddle.store.db.Tables.EARLIER_AUTHORITY;
import static org.mashhuddle.store.db.Tables.GIVEN_PASSPHRASE;
import static org.mashhuddle.store.db.Tables.KEY_REQUEST;
import static org.mashhuddle.store.db.Tables.SIGNING_KEY;
import static org.mashhuddle.store.db.Tables.SLOTS_KNOWN;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AuthorityRecord;
import org.mashhuddle.store.db.tables.records.EarlierAuthorityRecord;
import org.mashhuddle.store.db.tables.records.GivenPassphraseRecord;
import org.mashhuddle.store.db.tables.records.KeyRequestRecord;
import org.mashhuddle.store.db.tables.records.SigningKeyRecord;
import org.mashhuddle.store.db.tables.records.SlotsKnownRecord;

/// The keys that sign and their certificates: users', the authority's, the seal's. All are sealed
/// before they come here.
public final class SigningStore {

    private static final int THE_ONE = 1;
    private final StoreContext desk;

    public SigningStore(StoreContext desk) {
        this.desk = desk;
    }

    /// The authority's and the seal's keys (sealed) and certificates (DER).
    ///
    /// @param list what it issued, signed by it; empty for an authority as earlier programs kept it
    @SuppressWarnings("ArrayRecordComponent") // carried from one room to the next, never compared
    public record AuthorityRow(
            byte[] key, byte[] certificate, byte[] sealKey, byte[] sealCertificate, Optional<byte[]> list) {

        @Override
        public String toString() {
            return "AuthorityRow";
        }
    }

    /// A user's signing key (sealed) and its certificate (DER).
    ///
    /// @param issuer the certificate of its authority; empty for a key as earlier programs kept it
    @SuppressWarnings("ArrayRecordComponent") // carried from one room to the next, never compared
    public record KeyRow(byte[] wrapped, byte[] certificate, Optional<byte[]> issuer) {

        @Override
        public String toString() {
            return "KeyRow";
        }
    }

    /// The user's signing key that has a certificate.
    public Optional<KeyRow> key(UserId user) {
        return desk.sql()
                .selectFrom(SIGNING_KEY)
                .where(SIGNING_KEY.PROGRAM_USER.eq(user.value()))
                .fetchOptional(SigningStore::row);
    }

    /// Every user's that has one.
    public Map<UserId, KeyRow> keys() {
        return desk.sql().selectFrom(SIGNING_KEY).fetchMap(row -> new UserId(row.getProgramUser()), SigningStore::row);
    }

    private static KeyRow row(SigningKeyRecord row) {
        return new KeyRow(row.getWrapped(), row.getCertificate(), Optional.ofNullable(row.getIssuer()));
    }

    /// Adds or replaces it.
    public void keep(UserId user, KeyRow key) {
        SigningKeyRecord row = new SigningKeyRecord();
        row.setProgramUser(user.value());
        row.setWrapped(key.wrapped());
        row.setCertificate(key.certificate());
        row.setIssuer(key.issuer().orElse(null));
        desk.put(row);
    }

    /// Takes it away: its owner signs nothing with it any more.
    public void forgetKey(UserId user) {
        desk.pen()
                .deleteFrom(SIGNING_KEY)
                .where(SIGNING_KEY.PROGRAM_USER.eq(user.value()))
                .execute();
    }

    /// The signing key that the user made and nobody certified yet.
    public Optional<byte[]> request(UserId user) {
        return Optional.ofNullable(requests().get(user));
    }

    /// Every user's that has one.
    public Map<UserId, byte[]> requests() {
        return desk.sql()
                .selectFrom(KEY_REQUEST)
                .fetchMap(row -> new UserId(row.getProgramUser()), KeyRequestRecord::getWrapped);
    }

    /// Adds or replaces it.
    public void keepRequest(UserId user, byte[] wrapped) {
        KeyRequestRecord row = new KeyRequestRecord();
        row.setProgramUser(user.value());
        row.setWrapped(wrapped);
        desk.put(row);
    }

    /// Takes it away.
    public void forgetRequest(UserId user) {
        desk.pen()
                .deleteFrom(KEY_REQUEST)
                .where(KEY_REQUEST.PROGRAM_USER.eq(user.value()))
                .execute();
    }

    /// Who was given their passphrase and has not changed it.
    public Set<UserId> given() {
        return new HashSet<>(desk.sql().selectFrom(GIVEN_PASSPHRASE).fetch(row -> new UserId(row.getProgramUser())));
    }

    /// The user's passphrase is one that somebody gave them.
    public void markGiven(UserId user) {
        GivenPassphraseRecord row = new GivenPassphraseRecord();
        row.setProgramUser(user.value());
        desk.put(row);
    }

    /// The user's passphrase is their own.
    public void markOwn(UserId user) {
        desk.pen()
                .deleteFrom(GIVEN_PASSPHRASE)
                .where(GIVEN_PASSPHRASE.PROGRAM_USER.eq(user.value()))
                .execute();
    }

    /// One writing of the key file beside the record.
    ///
    /// @param generation counts up with each
    /// @param seal 64 hex digits that no other one has
    public record SlotsRow(long generation, String seal) {

        /// Whether this one was there before the other, or in its place.
        public boolean isBefore(SlotsRow other) {
            return generation < other.generation || (generation == other.generation && !seal.equals(other.seal));
        }
    }

    /// The key file as it was when it was last noted; nothing where it never was.
    public Optional<SlotsRow> slots() {
        return desk.sql()
                .selectFrom(SLOTS_KNOWN)
                .where(SLOTS_KNOWN.ID.eq(THE_ONE))
                .fetchOptional(row -> new SlotsRow(row.getGeneration(), row.getSeal()));
    }

    /// Notes it.
    public void keep(SlotsRow slots) {
        SlotsKnownRecord row = new SlotsKnownRecord();
        row.setId(THE_ONE);
        row.setGeneration(slots.generation());
        row.setSeal(slots.seal());
        desk.put(row);
    }

    /// Replaces the hub's authority, its seal and its list.
    public void keep(AuthorityRow authority) {
        AuthorityRecord row = new AuthorityRecord();
        row.setId(THE_ONE);
        row.setSealedKey(authority.key());
        row.setCertificate(authority.certificate());
        row.setSealKey(authority.sealKey());
        row.setSealCertificate(authority.sealCertificate());
        row.setCertificateList(authority.list().orElse(null));
        desk.put(row);
    }

    /// The hub's authority and its seal; nothing before the hub was made.
    public Optional<AuthorityRow> authority() {
        return desk.sql()
                .selectFrom(AUTHORITY)
                .fetchOptional(row -> new AuthorityRow(
                        row.getSealedKey(),
                        row.getCertificate(),
                        row.getSealKey(),
                        row.getSealCertificate(),
                        Optional.ofNullable(row.getCertificateList())));
    }

    /// Keeps the certificate of an authority that issues nothing any more.
    public void keepEarlier(String fingerprint, byte[] certificate) {
        EarlierAuthorityRecord row = new EarlierAuthorityRecord();
        row.setFingerprint(fingerprint);
        row.setCertificate(certificate);
        desk.put(row);
    }

    /// The certificates of the authorities there were before.
    public List<byte[]> earlier() {
        return desk.sql()
                .selectFrom(EARLIER_AUTHORITY)
                .orderBy(EARLIER_AUTHORITY.FINGERPRINT)
                .fetch(EarlierAuthorityRecord::getCertificate);
    }
}
