package org.mashhuddle.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How hard one guess at a passphrase is made: Argon2id (RFC 9106), version 1.3. None below the
/// floor can be made, so no edited file can ask for less; nor one above what a laptop can bear. The one
/// exception is for a hub in memory, and no file of keys may ask for that one.
///
/// @param memoryKiB memory for one guess, in KiB
/// @param passes over that memory
/// @param lanes that could run side by side
public record KdfCost(int memoryKiB, int passes, int lanes) {

    /// RFC 9106's second choice: 64 MiB, three passes, four lanes.
    public static final KdfCost FLOOR = new KdfCost(64 * 1024, 3, 4);

    /// 256 MiB, three passes: about a second on an office computer.
    public static final KdfCost STANDARD = new KdfCost(256 * 1024, 3, 1);

    /// For a hub in memory: its users are invented, its passphrase stands on the door, and nothing of it is kept.
    public static final KdfCost IN_MEMORY = new KdfCost(KdfCost.IN_MEMORY_KIB, 1, 1);

    private static final int IN_MEMORY_KIB = 1024;
    private static final int LEAST_KIB = 64 * 1024;
    private static final int MOST_KIB = 1024 * 1024;
    private static final int LEAST_PASSES = 3;
    private static final int MOST_PASSES = 32;
    private static final int MOST_LANES = 16;

    public KdfCost {
        boolean inMemory = memoryKiB == IN_MEMORY_KIB && passes == 1 && lanes == 1;
        if (!inMemory) {
            mustBeAllowed(memoryKiB, passes, lanes);
        }
    }

    private static void mustBeAllowed(int memoryKiB, int passes, int lanes) {
        if (memoryKiB < LEAST_KIB || memoryKiB > MOST_KIB) {
            throw new IllegalArgumentException("Argon2id memory outside 64 MiB to 1 GiB");
        }
        if (passes < LEAST_PASSES || passes > MOST_PASSES || lanes < 1 || lanes > MOST_LANES) {
            throw new IllegalArgumentException("Argon2id passes or lanes outside what is allowed");
        }
    }

    /// The same, for what is kept in a file.
    ///
    /// @throws IllegalArgumentException for that of a hub in memory
    public KdfCost kept() {
        mustBeAllowed(memoryKiB, passes, lanes);
        return this;
    }

    /// Stretches nobody's passphrase, so that the next one is stretched by compiled code.
    public static void warmUp() {
        try (Passphrase nobodys = Passphrase.of("nobody’s passphrase at the door")) {
            FLOOR.stretch(nobodys, new byte[DataKey.BYTES]);
        }
    }

    /// The key that belongs to a passphrase: 32 bytes. Takes its time.
    public byte[] stretch(Passphrase passphrase, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKiB)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] secret = passphrase.bytes();
        byte[] key = new byte[DataKey.BYTES];
        argon.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        return key;
    }
}
