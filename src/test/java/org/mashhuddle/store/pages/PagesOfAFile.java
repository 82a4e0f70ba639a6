package org.mashhuddle.store.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What whoever has the key reads in a database file.
public record PagesOfAFile(Path file) {

    /// All pages as they lie on the disk, places that are free included.
    ///
    /// @param key the hub's for files, 32 bytes
    public byte[] plain(byte[] key) throws IOException {
        try (FileChannel pages = SealedPages.open(FileChannel.open(file, StandardOpenOption.READ), key, () -> {})) {
            ByteBuffer bytes = ByteBuffer.allocate((int) pages.size());
            while (bytes.hasRemaining() && pages.read(bytes, bytes.position()) > 0) {
                continue;
            }
            return bytes.array();
        }
    }
}
