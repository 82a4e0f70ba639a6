package org.mashhuddle.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingMarkTest {

    private static final long SEED = 20261124;

    private final Random random = new Random(SEED);
    private final List<AgencyId> agencies = new ArrayList<>();

    SharingMarkTest() {
        for (int i = 0; i < 4; i++) {
            agencies.add(new AgencyId(new UUID(5, i)));
        }
    }

    private Set<AgencyId> some() {
        Set<AgencyId> some = new HashSet<>();
        agencies.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    private SharingMark mark() {
        return switch (random.nextInt(5)) {
            case 0 -> new SharingMark.ThisMeetingOnly();
            case 1 -> new SharingMark.MayBeShared();
            case 2 -> new SharingMark.MayReachFamily();
            default -> new SharingMark.NamedAgencies(some());
        };
    }

    private Reader reader() {
        return switch (random.nextInt(5)) {
            case 0 -> new Reader.Family();
            case 1 -> new Reader.AllAgencies(some());
            case 2 -> new Reader.TheRecord();
            default -> new Reader.OneAgency(agencies.get(random.nextInt(agencies.size())));
        };
    }

    @Test
    void narrowingLetsThroughTheSameWhicheverComesFirst() {
        for (int i = 0; i < 20_000; i++) {
            SharingMark one = mark();
            SharingMark other = mark();
            Reader reader = reader();
            assertThat(one.narrowedBy(other).reaches(reader))
                    .as("seed %d: %s, %s, %s", SEED, one, other, reader)
                    .isEqualTo(other.narrowedBy(one).reaches(reader));
        }
    }

    @Test
    void narrowingIsNeverWiderThanEither() {
        for (int i = 0; i < 20_000; i++) {
            SharingMark one = mark();
            SharingMark other = mark();
            Reader reader = reader();
            if (one.narrowedBy(other).reaches(reader)) {
                assertThat(one.reaches(reader) && other.reaches(reader))
                        .as("seed %d: %s, %s, %s", SEED, one, other, reader)
                        .isTrue();
            }
        }
    }

    @Test
    void narrowingKeepsWhatBothLetThroughToOneAgency() {
        for (int i = 0; i < 20_000; i++) {
            SharingMark one = mark();
            SharingMark other = mark();
            Reader reader = new Reader.OneAgency(agencies.get(random.nextInt(agencies.size())));
            assertThat(one.narrowedBy(other).reaches(reader))
                    .as("seed %d: %s, %s, %s", SEED, one, other, reader)
                    .isEqualTo(one.reaches(reader) && other.reaches(reader));
        }
    }

    @Test
    void onlyWordsReleasedToTheFamilyReachIt() {
        assertThat(new SharingMark.MayBeShared().reaches(new Reader.Family())).isFalse();
        assertThat(new SharingMark.MayReachFamily().reaches(new Reader.Family()))
                .isTrue();
    }
}
