package org.mashhuddle.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;

/// What a person types to open the hub or to sign. Held as characters that can be wiped; the field
/// it was typed into may keep its own copy, which nothing here can reach.
public final class Passphrase implements AutoCloseable {

    private final char[] typed;

    private Passphrase(char[] typed) {
        this.typed = typed;
    }

    /// Takes the array over: it is zeroed by [#close()].
    public static Passphrase of(char[] typed) {
        return new Passphrase(typed);
    }

    /// Copies the text of an input field.
    public static Passphrase of(CharSequence typed) {
        char[] copy = new char[typed.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = typed.charAt(i);
        }
        return new Passphrase(copy);
    }

    /// A copy to show a generated passphrase once; whoever asks wipes it.
    public char[] reveal() {
        return typed.clone();
    }

    /// Whether the same was typed twice, however the keyboard composed its accents.
    public boolean isSameAs(Passphrase other) {
        byte[] mine = bytes();
        byte[] theirs = other.bytes();
        boolean same = MessageDigest.isEqual(mine, theirs);
        Arrays.fill(mine, (byte) 0);
        Arrays.fill(theirs, (byte) 0);
        return same;
    }

    /// The bytes every derivation starts from: composed (NFC), as UTF-8. Whoever asks wipes them.
    byte[] bytes() {
        CharBuffer chars = CharBuffer.wrap(typed);
        if (!Normalizer.isNormalized(chars, Normalizer.Form.NFC)) {
            chars = CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC));
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .encode(chars);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            encoded.clear().put(new byte[encoded.capacity()]);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("UTF-8 with replacement refused a character", e);
        }
    }

    /// For the rules only.
    CharSequence text() {
        return CharBuffer.wrap(typed);
    }

    @Override
    public void close() {
        Arrays.fill(typed, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
