package org.mashhuddle.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    @Test
    void everyPurposeHasItsOwnKeyAndAlwaysTheSame() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 9);
        Set<String> keys = new HashSet<>();
        try (DataKey key = new DataKey(bytes);
                DataKey again = new DataKey(bytes)) {
            for (Purpose purpose : Purpose.values()) {
                assertThat(key.derive(purpose)).hasSize(32).isEqualTo(again.derive(purpose));
                keys.add(HexFormat.of().formatHex(key.derive(purpose)));
            }
            keys.add(HexFormat.of().formatHex(bytes));
        }
        assertThat(keys).hasSize(Purpose.values().length + 1);
    }

    /// RFC 5869, test case 1 (its first 32 bytes).
    @Test
    void theDerivationIsThatOfTheRfc() {
        HexFormat hex = HexFormat.of();
        byte[] derived = DataKey.hkdf(
                hex.parseHex("0b".repeat(22)),
                hex.parseHex("000102030405060708090a0b0c"),
                hex.parseHex("f0f1f2f3f4f5f6f7f8f9"));
        assertThat(hex.formatHex(derived))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    @Test
    void theFilePasswordIsHexOnly() {
        try (DataKey key = DataKey.fresh(new SecureRandom())) {
            assertThat(new String(key.filePassword())).matches("[0-9a-f]{64}");
            assertThat(new String(key.filePassword())).isEqualTo(HexFormat.of().formatHex(key.derive(Purpose.H2_FILE)));
        }
    }

    @Test
    void aClosedKeyAnswersNothingAndAnOpenOneShowsNothing() {
        DataKey key = DataKey.fresh(new SecureRandom());
        assertThat(key.toString()).isEqualTo("DataKey");
        key.close();
        key.close();
        assertThat(key.isClosed()).isTrue();
        assertThatThrownBy(() -> key.derive(Purpose.AUDIT)).isInstanceOf(KeyClosed.class);
    }

    @Test
    void aDerivationBelowTheFloorCannotEvenBeAskedFor() {
        assertThatThrownBy(() -> new KdfCost(64 * 1024 - 1, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KdfCost(64 * 1024, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KdfCost(64 * 1024, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KdfCost(2 * 1024 * 1024, 3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KdfCost(1024, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KdfCost(1024, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KdfCost(1023, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(KdfCost.STANDARD.memoryKiB()).isEqualTo(256 * 1024);
    }

    @Test
    void hashesAreThoseOfTheStandard() {
        assertThat(Hashes.sha256Hex("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
