package org.mashhuddle.store;

import java.util.Arrays;
import java.util.HexFormat;

/// The keys the store works with, made from the data key by whoever unlocked the hub. They live
/// from unlock to lock and are zeroed by [#close()].
///
/// @param filePassword the key of the database file's pages, 64 hex characters, and the password of its
///   user; where that differs, a space and that follow
/// @param trail the key of the audit trail's chain, 32 bytes
/// @param journal the key of the draft journal, 32 bytes
@SuppressWarnings("ArrayRecordComponent") // never compared or put in a set; arrays so that they can be zeroed
public record StoreKeys(char[] filePassword, byte[] trail, byte[] journal) implements AutoCloseable {

    private static final int HEX = 64;

    /// Of the file, as 32 bytes.
    byte[] forPages() {
        return HexFormat.of().parseHex(filePassword, 0, HEX);
    }

    /// Of a file that H2 enciphered itself.
    char[] forFile() {
        return Arrays.copyOf(filePassword, HEX);
    }

    /// Of its user.
    char[] forUser() {
        return filePassword.length > HEX ? Arrays.copyOfRange(filePassword, HEX + 1, filePassword.length) : forFile();
    }

    @Override
    public void close() {
        Arrays.fill(filePassword, '0');
        Arrays.fill(trail, (byte) 0);
        Arrays.fill(journal, (byte) 0);
    }

    @Override
    public String toString() {
        return "StoreKeys";
    }
}
