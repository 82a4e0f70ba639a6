package org.mashhuddle.domain.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What is kept over long histories of days: through both changes of the clock, a leap day and the
/// ends of years, beside an account of the test's own.
class BackupsKeptHistoryTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// The ten newest, and of each of the thirty days that end today the last.
    private static TreeSet<Instant> account(TreeSet<Instant> there, LocalDate today) {
        TreeSet<Instant> kept = new TreeSet<>();
        List<Instant> all = new ArrayList<>(there);
        kept.addAll(all.subList(Math.max(0, all.size() - 10), all.size()));
        TreeMap<LocalDate, Instant> lastOfDay = new TreeMap<>();
        all.forEach(each -> lastOfDay.put(each.atZone(LONDON).toLocalDate(), each));
        for (int back = 0; back < 30; back++) {
            Instant last = lastOfDay.get(today.minusDays(back));
            if (last != null) {
                kept.add(last);
            }
        }
        return kept;
    }

    @Test
    void overLongHistoriesWhatIsKeptIsWhatTheAccountKeeps() {
        for (long seed = 0; seed < Long.getLong("backup.histories", 40); seed++) {
            history(seed);
        }
    }

    private static void history(long seed) {
        Random random = new Random(seed);
        Instant now = Instant.parse("2027-10-15T07:00:00Z").plus(Duration.ofDays(random.nextInt(500)));
        TreeSet<Instant> there = new TreeSet<>();
        for (int made = 0; made < 600; made++) {
            now = now.plus(pause(random));
            there.add(now);
            LocalDate today = now.atZone(LONDON).toLocalDate();
            TreeSet<Instant> expected = account(there, today);
            List<Instant> shuffled = new ArrayList<>(there);
            Collections.shuffle(shuffled, random);
            List<Instant> surplus = BackupsKept.surplus(shuffled, today);
            assertThat(surplus).as("seed %d at %s", seed, now).isSorted();
            surplus.forEach(there::remove);
            assertThat(there).as("seed %d at %s", seed, now).isEqualTo(expected);
            assertThat(there.size()).isLessThanOrEqualTo(40);
        }
    }

    /// A quarter of an hour, a night, a weekend, or weeks in which nobody came; often around
    /// midnight, where one day's last copy is another's first.
    private static Duration pause(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Duration.ofHours(14 + random.nextInt(60));
            case 1 -> Duration.ofDays(random.nextInt(40)).plusSeconds(1);
            case 2 -> Duration.ofMinutes(58 + random.nextInt(5));
            default -> Duration.ofMinutes(15).plusSeconds(random.nextInt(600));
        };
    }

    @Test
    void atTheHourThatComesTwiceAndAtTheTurnOfTheYearTheDayIsLondons() {
        List<Instant> nights = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            nights.add(Instant.parse("2026-12-31T23:50:00Z").plusSeconds(each));
        }
        Instant summer = Instant.parse("2026-10-24T22:59:00Z");
        Instant next = Instant.parse("2026-10-24T23:01:00Z");
        List<Instant> all = new ArrayList<>(nights);
        all.add(summer);
        all.add(next);
        assertThat(BackupsKept.surplus(all, LocalDate.of(2026, 11, 23)))
                .as("00:01 in London on 25 October is another day than 23:59")
                .doesNotContain(next)
                .contains(summer);
        assertThat(BackupsKept.surplus(all, LocalDate.of(2026, 11, 22))).doesNotContain(summer, next);
    }
}
