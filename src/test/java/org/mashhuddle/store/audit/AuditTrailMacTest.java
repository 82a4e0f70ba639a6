package org.mashhuddle.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.store.StoreKeys;

class AuditTrailMacTest {

    private static final byte[] KEY = new byte[32];

    @Test
    void theSameEntryAfterTheSameOneHasTheSameSeal() {
        try (AuditTrailMac trail = new AuditTrailMac(KEY);
                AuditTrailMac again = new AuditTrailMac(KEY)) {
            String seal = trail.mac(AuditTrailMac.START, List.of("1", "viewed", "child"));
            assertThat(seal).matches("[0-9a-f]{64}");
            assertThat(again.mac(AuditTrailMac.START, List.of("1", "viewed", "child")))
                    .isEqualTo(seal);
        }
    }

    @Test
    void noTwoDifferentEntriesReadAsOne() {
        Set<String> seals = new HashSet<>();
        List<List<String>> entries = List.of(
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"),
                List.of("abc", ""),
                List.of("", "abc"),
                Arrays.asList("abc", null),
                Arrays.asList(null, "abc"),
                List.of());
        try (AuditTrailMac trail = new AuditTrailMac(KEY)) {
            entries.forEach(fields -> seals.add(trail.mac(AuditTrailMac.START, fields)));
            seals.add(trail.mac("1".repeat(64), List.of("abc")));
        }
        try (AuditTrailMac other = new AuditTrailMac(new byte[] {1, 2, 3})) {
            seals.add(other.mac(AuditTrailMac.START, List.of("abc")));
        }
        assertThat(seals).hasSize(entries.size() + 2);
    }

    @Test
    void closingTheKeysZeroesThem() {
        StoreKeys keys = new StoreKeys("ff".repeat(32).toCharArray(), new byte[] {1}, new byte[] {2});
        keys.close();
        assertThat(keys.filePassword()).containsOnly('0');
        assertThat(keys.trail()).containsOnly(0);
        assertThat(keys.journal()).containsOnly(0);
        assertThat(keys.toString()).isEqualTo("StoreKeys");
    }
}
