package org.mashhuddle.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.pages.PagesOfAFile;

/// Whoever has the hub's key, and looks at its files with `strings`.
public final class DecipheredFile {

    private static final int LONGEST = 64;
    private final byte[] key;

    /// @param hub open, for its key
    public DecipheredFile(OpenHub hub) {
        try (StoreKeys keys = HubKeys.ofStore(hub.keys().dataKey())) {
            key = HexFormat.of().parseHex(keys.filePassword(), 0, LONGEST);
        }
    }

    /// The deciphered bytes of a database file, as they lie on the disk, spaces that are free included.
    public String words(Path file) throws IOException {
        return new String(new PagesOfAFile(file).plain(key), StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "DecipheredFile";
    }
}
