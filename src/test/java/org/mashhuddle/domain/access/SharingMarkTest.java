package org.mashhuddle.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.fixture.MarkTable;

/// Sharing marks against the table of rule 3, which stands in the fixture as it was written and is
/// read as data; and what narrowing and widening mean, asked of who may read.
class SharingMarkTest {

    private static final long SEED = 20261124;
    private static final int ROUNDS = 20_000;

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

    private AgencyId one() {
        return agencies.get(random.nextInt(agencies.size()));
    }

    private SharingMark mark() {
        List<String> rows = List.copyOf(MarkTable.rows());
        return MarkTable.mark(rows.get(random.nextInt(rows.size())), some());
    }

    private EntryOwner owner() {
        return switch (random.nextInt(3)) {
            case 0 -> EntryOwner.chair();
            case 1 -> EntryOwner.of(Optional.of(one()));
            default -> EntryOwner.doing(Optional.of(one()));
        };
    }

    private Reader reader() {
        return switch (random.nextInt(6)) {
            case 5 -> new Reader.AnyAgency();
            case 0 -> new Reader.Family(random.nextBoolean());
            case 1 -> new Reader.AllAgencies(some());
            case 2 -> new Reader.InItem(one());
            case 3 -> new Reader.TheRecord();
            default -> new Reader.OneAgency(one());
        };
    }

    private static Optional<AgencyId> agencyOf(Reader reader) {
        return switch (reader) {
            case Reader.InItem in -> Optional.of(in.agency());
            case Reader.OneAgency one -> Optional.of(one.agency());
            case Reader.TheRecord _, Reader.AllAgencies _, Reader.AnyAgency _, Reader.Family _ -> Optional.empty();
        };
    }

    private static Optional<AgencyId> agencyOf(EntryOwner owner) {
        return switch (owner) {
            case EntryOwner.TheChair _ -> Optional.empty();
            case EntryOwner.OfAgency said -> Optional.of(said.agency());
            case EntryOwner.ActionOf action -> Optional.of(action.agency());
        };
    }

    private static MarkTable.Column column(EntryOwner owner, Reader reader) {
        if (agencyOf(reader).isPresent() && agencyOf(reader).equals(agencyOf(owner))) {
            return MarkTable.Column.OWN;
        }
        return switch (reader) {
            case Reader.AllAgencies _ -> MarkTable.Column.MINUTES;
            case Reader.InItem _ -> MarkTable.Column.ITEM;
            case Reader.OneAgency _, Reader.AnyAgency _ -> MarkTable.Column.OTHER;
            case Reader.Family _ -> MarkTable.Column.FAMILY;
            case Reader.TheRecord _ -> throw new AssertionError("The record is in no column");
        };
    }

    @Test
    void everyCellOfTheTable() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 5 * ROUNDS; i++) {
            SharingMark mark = mark();
            EntryOwner owner = owner();
            Reader reader = reader();
            if (reader instanceof Reader.TheRecord) {
                assertThat(mark.reaches(owner, reader)).isTrue();
                continue;
            }
            MarkTable.Column column = column(owner, reader);
            boolean safe = reader instanceof Reader.Family family && family.safeToShare();
            assertThat(mark.reaches(owner, reader))
                    .as("seed %d: %s, %s, %s", SEED, mark, owner, reader)
                    .isEqualTo(
                            MarkTable.says(mark, column, agencyOf(reader), owner instanceof EntryOwner.ActionOf, safe));
            seen.add(mark.getClass().getSimpleName() + " | " + column);
        }
        assertThat(seen).as("cells tried").hasSize(25);
    }

    @Test
    void narrowingLetsThroughTheSameWhicheverComesFirst() {
        for (int i = 0; i < ROUNDS; i++) {
            SharingMark one = mark();
            SharingMark other = mark();
            Reader reader = reader();
            assertThat(one.narrowedBy(other).reaches(reader))
                    .as("seed %d: %s, %s, %s", SEED, one, other, reader)
                    .isEqualTo(other.narrowedBy(one).reaches(reader));
        }
    }

    /// Named agencies are narrower than the minutes, and may yet have it in a paper of their own.
    private boolean namedBesideMinutes(SharingMark one, SharingMark other, Reader reader) {
        return (reader instanceof Reader.OneAgency || reader instanceof Reader.AnyAgency)
                && (one instanceof SharingMark.InMinutes || other instanceof SharingMark.InMinutes);
    }

    @Test
    void whatCitesIsReadByNobodyWhoMayNotReadBoth() {
        for (int i = 0; i < ROUNDS; i++) {
            SharingMark one = mark();
            SharingMark other = mark();
            Reader reader = reader();
            if (!namedBesideMinutes(one, other, reader)) {
                assertThat(one.narrowedBy(other).reaches(reader))
                        .as("seed %d: %s, %s, %s", SEED, one, other, reader)
                        .isEqualTo(one.reaches(reader) && other.reaches(reader));
            }
        }
    }

    @Test
    void aMarkIsWiderWhereSomebodyReadsWhatTheyCouldNotRead() {
        for (int i = 0; i < ROUNDS; i++) {
            SharingMark from = mark();
            SharingMark to = mark();
            Set<AgencyId> minutes = some();
            boolean more = to instanceof SharingMark.NamedAgencies && from instanceof SharingMark.RecordOnly;
            for (AgencyId agency : agencies) {
                more |= knows(to, agency, minutes) && !knows(from, agency, minutes);
            }
            more |= to.isInMinutes() && !from.isInMinutes();
            more |= to instanceof SharingMark.MayBeShared && from instanceof SharingMark.InMinutes;
            more |= to instanceof SharingMark.MayReachFamily && !(from instanceof SharingMark.MayReachFamily);
            assertThat(to.widens(from, minutes))
                    .as("seed %d: %s to %s, minutes to %s", SEED, from, to, minutes)
                    .isEqualTo(more);
        }
    }

    private static boolean knows(SharingMark mark, AgencyId agency, Set<AgencyId> minutes) {
        return mark.reaches(new Reader.OneAgency(agency)) || (mark.isInMinutes() && minutes.contains(agency));
    }
}
