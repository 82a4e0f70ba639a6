package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The newest ten, and the last of each day for thirty days.
class BackupsKeptTest {

    private static final Instant FIRST = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void upToTenAreAllKeptHoweverOld() {
        List<Instant> ten =
                IntStream.range(0, 10).mapToObj(n -> FIRST.plusSeconds(n)).toList();
        assertThat(BackupsKept.surplus(ten, LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void theLastOfEachOfThirtyDaysIsKeptBesideTheNewestTen() {
        List<Instant> made = IntStream.range(0, 56 * 3)
                .mapToObj(n -> FIRST.plus(Duration.ofHours(n / 3 * 24L + n % 3 * 4L)))
                .toList();
        List<Instant> surplus = BackupsKept.surplus(made, LocalDate.of(2026, 11, 25));
        List<Instant> kept = made.stream().filter(one -> !surplus.contains(one)).toList();
        assertThat(kept.getLast()).isEqualTo(made.getLast());
        assertThat(kept).hasSize(10 + 26);
        assertThat(kept.getFirst()).isEqualTo(Instant.parse("2026-10-27T16:00:00Z"));
    }
}
