package org.mashhuddle.vault.slot;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.mashhuddle.vault.DataKey;

/// A data key sealed to the public half of an X25519 pair by HPKE (RFC 9180, base mode), so that it
/// can be sealed anew while the owner of the private half is away.
///
/// @param encapsulated what the private half turns into the key of the box
/// @param sealed the data key
@SuppressWarnings("ArrayRecordComponent") // two parts of a slot, never compared
record KeyBox(byte[] encapsulated, byte[] sealed) {

    /// As it stands in the file. Another suite gets another name.
    static final String SUITE = "hpke-base x25519-hkdf-sha256 hkdf-sha256 aes-256-gcm";

    /// Of either half.
    static final int HALF = 32;

    private static final byte[] NONE = {};

    /// A pair made for one slot.
    @SuppressWarnings("ArrayRecordComponent") // two halves, never compared
    record Pair(byte[] publicHalf, byte[] privateHalf) {

        static Pair fresh() {
            HPKE hpke = hpke();
            AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
            return new Pair(hpke.serializePublicKey(pair.getPublic()), hpke.serializePrivateKey(pair.getPrivate()));
        }

        @Override
        public String toString() {
            return "Pair";
        }
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    /// @param facts what the box is bound to
    static KeyBox seal(DataKey key, byte[] publicHalf, byte[] facts) {
        HPKE hpke = hpke();
        byte[] plain = key.bytes();
        try {
            byte[][] made = hpke.seal(hpke.deserializePublicKey(publicHalf), facts, NONE, plain, null, null, null);
            return new KeyBox(made[1], made[0]);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("HPKE refused to seal", impossible);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// The data key; empty if the halves, the facts or any byte differ.
    Optional<DataKey> open(Pair pair, byte[] facts) {
        HPKE hpke = hpke();
        try {
            byte[] plain = hpke.open(
                    encapsulated,
                    hpke.deserializePrivateKey(pair.privateHalf(), pair.publicHalf()),
                    facts,
                    NONE,
                    sealed,
                    null,
                    null,
                    null);
            Optional<DataKey> key = plain.length == DataKey.BYTES ? Optional.of(new DataKey(plain)) : Optional.empty();
            Arrays.fill(plain, (byte) 0);
            return key;
        } catch (InvalidCipherTextException | RuntimeException another) {
            return Optional.empty(); // the library says so in several ways where points are not points
        }
    }

    @Override
    public String toString() {
        return "KeyBox";
    }
}
