package org.mashhuddle.vault.slot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;

/// The 256-bit key that opens a hub when every passphrase is lost. It exists on paper only: 56
/// characters in fourteen groups, the last three bytes a checksum. Letters that look like digits
/// are not used, and are read as the digits they look like.
public final class RecoveryKey implements AutoCloseable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHECK = 3;
    private static final int LETTERS = (DataKey.BYTES + CHECK) * Byte.SIZE / BITS;
    private static final int GROUP = 4;
    private final byte[] secret;

    private RecoveryKey(byte[] secret) {
        this.secret = secret;
    }

    static RecoveryKey fresh(SecureRandom random) {
        byte[] secret = new byte[DataKey.BYTES];
        random.nextBytes(secret);
        return new RecoveryKey(secret);
    }

    /// For the paper: `0A1B-2C3D-...`, fourteen groups of four.
    public String printed() {
        byte[] all = Arrays.copyOf(secret, DataKey.BYTES + CHECK);
        System.arraycopy(checksum(secret), 0, all, DataKey.BYTES, CHECK);
        BigInteger number = new BigInteger(1, all);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            int letter = number.shiftRight((LETTERS - 1 - i) * BITS).intValue() & (ALPHABET.length() - 1);
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(letter));
        }
        Arrays.fill(all, (byte) 0);
        return text.toString();
    }

    /// Reads what somebody typed from the paper: small or capital letters, with or without spaces
    /// and dashes.
    public static RecoveryReading parse(CharSequence typed) {
        BigInteger number = BigInteger.ZERO;
        int letters = 0;
        for (int at = 0; at < typed.length(); at++) {
            char each = typed.charAt(at);
            if (Character.isWhitespace(each) || Character.isSpaceChar(each) || isDash(each)) {
                continue;
            }
            int value = ALPHABET.indexOf(plain(each));
            if (value < 0) {
                return new RecoveryReading.Refused(RecoveryKeyProblem.STRANGE_CHARACTER);
            }
            letters++;
            if (letters > LETTERS) {
                return new RecoveryReading.Refused(RecoveryKeyProblem.TOO_LONG);
            }
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(value));
        }
        return letters < LETTERS ? new RecoveryReading.Refused(RecoveryKeyProblem.TOO_SHORT) : checked(number);
    }

    private static RecoveryReading checked(BigInteger number) {
        byte[] all = new byte[DataKey.BYTES + CHECK];
        for (int i = 0; i < all.length; i++) {
            all[i] = number.shiftRight((all.length - 1 - i) * Byte.SIZE).byteValue();
        }
        byte[] secret = Arrays.copyOf(all, DataKey.BYTES);
        byte[] check = Arrays.copyOfRange(all, DataKey.BYTES, all.length);
        return Arrays.equals(check, checksum(secret))
                ? new RecoveryReading.Read(new RecoveryKey(secret))
                : new RecoveryReading.Refused(RecoveryKeyProblem.CHECKSUM);
    }

    private static boolean isDash(char each) {
        return Character.getType(each) == Character.DASH_PUNCTUATION || each == '\u2212';
    }

    private static char plain(char each) {
        return switch (String.valueOf(each).toUpperCase(Locale.ROOT)) {
            case "O" -> '0';
            case "I", "L" -> '1';
            case String other when other.length() == 1 -> other.charAt(0);
            case String longer -> '?';
        };
    }

    private static byte[] checksum(byte[] secret) {
        return Arrays.copyOf(Hashes.sha256(secret), CHECK);
    }

    /// The key around its slot. No slow derivation: 256 random bits need none.
    byte[] wrappingKey(byte[] salt) {
        return DataKey.hkdf(secret, salt, "mash-huddle/1/recovery".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
