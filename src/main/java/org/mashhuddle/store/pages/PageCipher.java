package org.mashhuddle.store.pages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// How one page of a database becomes bytes that nobody without the key can read, alter or put in
/// another place: AES-256-GCM under a key of the file's own, bound to the page's number.
///
/// A place is a random nonce of 12 bytes, a mark of one byte, the page, a tag of 16 bytes, and zeros
/// up to the next sector.
final class PageCipher {

    /// A page as H2 knows it, in bytes.
    static final int PAGE = 4096;

    /// What a page takes on the disk: whole sectors, so that no two pages share one.
    static final int PLACE = 9 * 512;

    private static final int NONCE = 12;
    private static final int TAG = 16;
    static final int KEY = 32;
    private static final byte[] PAGES = "huddle database pages 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHECK = "huddle database check 1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey key;
    private final byte[] check;
    private final SecureRandom random = new SecureRandom();
    private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();

    /// @param hub the hub's key for files, 32 bytes; stays the caller's
    /// @param file the file's own random number
    PageCipher(byte[] hub, byte[] file) {
        try {
            KDF kdf = KDF.getInstance("HKDF-SHA256");
            key = kdf.deriveKey("AES", made(hub, file, PAGES));
            check = kdf.deriveData(made(hub, file, CHECK));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", e);
        }
    }

    private static HKDFParameterSpec made(byte[] hub, byte[] file, byte[] purpose) {
        return HKDFParameterSpec.ofExtract().addIKM(hub).addSalt(file).thenExpand(purpose, KEY);
    }

    /// 32 bytes by which the key and the file's number are known again, and which tell nothing of the key.
    byte[] check() {
        return check.clone();
    }

    /// Puts a page into its place.
    ///
    /// @param mark comes back when the page is opened
    /// @param page [#PAGE] bytes in an array, read from its position on
    /// @param place [#PLACE] bytes are put there; in an array
    void seal(long number, byte mark, ByteBuffer page, ByteBuffer place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        int from = page.arrayOffset() + page.position();
        page.position(page.position() + PAGE);
        int end = place.position() + PLACE;
        Cipher cipher = taken();
        try {
            place.put(nonce).put(mark);
            begin(cipher, Cipher.ENCRYPT_MODE, nonce, number, mark);
            int sealed =
                    cipher.doFinal(page.array(), from, PAGE, place.array(), place.arrayOffset() + place.position());
            place.position(place.position() + sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to seal", e);
        }
        idle.add(cipher);
        while (place.position() < end) {
            place.put((byte) 0);
        }
    }

    /// Takes a page out of its place.
    ///
    /// @param place [#PLACE] bytes in an array, read from its position on
    /// @param page [#PAGE] bytes are put there, in an array too, where the page is as it was sealed
    /// @return its mark; empty where anything of it is not as it was sealed
    OptionalInt open(long number, ByteBuffer place, ByteBuffer page) {
        byte[] nonce = new byte[NONCE];
        int from = place.arrayOffset() + place.position() + NONCE + 1;
        int end = place.position() + PLACE;
        byte mark = place.get(nonce).get();
        place.position(end);
        Cipher cipher = taken();
        try {
            begin(cipher, Cipher.DECRYPT_MODE, nonce, number, mark);
            int opened =
                    cipher.doFinal(place.array(), from, PAGE + TAG, page.array(), page.arrayOffset() + page.position());
            page.position(page.position() + opened);
            idle.add(cipher);
            return OptionalInt.of(mark);
        } catch (AEADBadTagException altered) {
            return OptionalInt.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to open", e);
        }
    }

    /// One that nobody uses at this moment: to make one takes as long as to open a page.
    private Cipher taken() {
        Cipher cipher = idle.poll();
        if (cipher != null) {
            return cipher;
        }
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-GCM", e);
        }
    }

    private void begin(Cipher cipher, int mode, byte[] nonce, long number, byte mark) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(
                ByteBuffer.allocate(Long.BYTES + 1).putLong(number).put(mark).flip());
    }
}
