package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrailMacTest {

    private static final byte[] KEY = new byte[32];

    @Test
    void theSameEntryAfterTheSameOneHasTheSameSeal() {
        try (TrailMac trail = new TrailMac(KEY);
                TrailMac again = new TrailMac(KEY)) {
            String seal = trail.mac(TrailMac.START, List.of("1", "viewed", "child"));
            assertThat(seal).matches("[0-9a-f]{64}");
            assertThat(again.mac(TrailMac.START, List.of("1", "viewed", "child")))
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
        try (TrailMac trail = new TrailMac(KEY)) {
            entries.forEach(fields -> seals.add(trail.mac(TrailMac.START, fields)));
            seals.add(trail.mac("1".repeat(64), List.of("abc")));
        }
        try (TrailMac other = new TrailMac(new byte[] {1, 2, 3})) {
            seals.add(other.mac(TrailMac.START, List.of("abc")));
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
