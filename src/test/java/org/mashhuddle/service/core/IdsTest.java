package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.service.demo.DemoClock;

/// Identifiers sort in the order in which they were made, more of them in one moment than it has places for.
class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:32:07.123Z");
    private static final int MANY = 10_000;

    @Test
    void thoseOfOneMomentSortAsTheyWereMade() {
        Ids ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));
        List<UUID> made = Stream.generate(ids::next).limit(MANY).toList();
        assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(made.getFirst().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(made.getLast().getMostSignificantBits() >>> 16)
                .isEqualTo(NOW.plusMillis(2).toEpochMilli());
    }

    @Test
    void aClockThatIsSetBackLeavesTheirOrder() {
        DemoClock clock = new DemoClock(NOW);
        Ids ids = new Ids(clock);
        List<UUID> made = new ArrayList<>();
        for (int hour = 0; hour < 4; hour++) {
            made.add(ids.next());
            made.add(ids.next());
            clock.pass(Duration.ofMinutes(-30));
        }
        assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
        clock.pass(Duration.ofHours(3));
        assertThat(ids.next().getMostSignificantBits() >>> 16)
                .isEqualTo(NOW.plus(Duration.ofHours(1)).toEpochMilli());
    }
}
