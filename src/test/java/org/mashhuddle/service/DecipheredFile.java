package org.mashhuddle.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.store.StoreKeys;

/// Whoever has the hub's key, and looks at its files with `strings`.
public final class DecipheredFile {

    private static final int LONGEST = 64;
    private final char[] key;

    /// @param hub open, for its key
    public DecipheredFile(OpenHub hub) {
        try (StoreKeys keys = HubKeys.ofStore(hub.keys().dataKey())) {
            key = Arrays.copyOf(keys.filePassword(), LONGEST);
        }
    }

    /// The deciphered bytes of a database file, as they lie on the disk, spaces that are free included.
    public String words(Path file) throws IOException {
        try (FileChannel base = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel plain = new FileEncrypt(file.toString(), FilePathEncrypt.getPasswordBytes(key), base)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) plain.size());
            while (bytes.hasRemaining() && plain.read(bytes, bytes.position()) > 0) {
                continue;
            }
            return new String(bytes.array(), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public String toString() {
        return "DecipheredFile";
    }
}
