package org.mashhuddle.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Sharing marks against the table of rule 3, which stands here as it was written and is read as
/// data; and what narrowing and widening mean, asked of who may read.
class SharingMarkTest {

    private static final long SEED = 20261124;
    private static final int ROUNDS = 20_000;

    /// Rows are marks; columns are readers.
    private static final String TABLE = """
            | mark | own agency's papers | the signed minutes | extract or plan of that item | another agency's paper | family paper |
            | Record only | its own actions only | no | no | no | no |
            | Named agencies | yes | no | named ones | named ones | no |
            | In the minutes | yes | yes | yes | no | no |
            | May be shared | yes | yes | yes | yes | no |
            | May reach the family | yes | yes | yes | yes | yes, if safe to share |
            """;

    private final Random random = new Random(SEED);
    private final List<AgencyId> agencies = new ArrayList<>();
    private final Map<String, Map<String, String>> cells = new TreeMap<>();

    SharingMarkTest() {
        for (int i = 0; i < 4; i++) {
            agencies.add(new AgencyId(new UUID(5, i)));
        }
        List<List<String>> rows = TABLE.lines()
                .map(line -> List.of(line.strip().replaceAll("^\\||\\|$", "").split("\\|")).stream()
                        .map(String::strip)
                        .toList())
                .toList();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> readers = new TreeMap<>();
            for (int i = 1; i < row.size(); i++) {
                readers.put(rows.getFirst().get(i), row.get(i));
            }
            cells.put(row.getFirst(), readers);
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

    private SharingMark mark(String row) {
        return switch (row) {
            case "Record only" -> new SharingMark.RecordOnly();
            case "Named agencies" -> new SharingMark.NamedAgencies(some());
            case "In the minutes" -> new SharingMark.InMinutes();
            case "May be shared" -> new SharingMark.MayBeShared();
            case "May reach the family" -> new SharingMark.MayReachFamily();
            default -> throw new AssertionError(row);
        };
    }

    private SharingMark mark() {
        List<String> rows = List.copyOf(cells.keySet());
        return mark(rows.get(random.nextInt(rows.size())));
    }

    private EntryOwner owner() {
        return switch (random.nextInt(3)) {
            case 0 -> EntryOwner.chair();
            case 1 -> EntryOwner.of(Optional.of(one()));
            default -> EntryOwner.doing(Optional.of(one()));
        };
    }

    private Reader reader() {
        return switch (random.nextInt(5)) {
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
            case Reader.TheRecord _, Reader.AllAgencies _, Reader.Family _ -> Optional.empty();
        };
    }

    private static Optional<AgencyId> agencyOf(EntryOwner owner) {
        return switch (owner) {
            case EntryOwner.TheChair _ -> Optional.empty();
            case EntryOwner.OfAgency said -> Optional.of(said.agency());
            case EntryOwner.ActionOf action -> Optional.of(action.agency());
        };
    }

    private static String column(EntryOwner owner, Reader reader) {
        if (agencyOf(reader).isPresent() && agencyOf(reader).equals(agencyOf(owner))) {
            return "own agency's papers";
        }
        return switch (reader) {
            case Reader.AllAgencies _ -> "the signed minutes";
            case Reader.InItem _ -> "extract or plan of that item";
            case Reader.OneAgency _ -> "another agency's paper";
            case Reader.Family _ -> "family paper";
            case Reader.TheRecord _ -> throw new AssertionError("The record is in no column");
        };
    }

    private static boolean says(String cell, SharingMark mark, EntryOwner owner, Reader reader) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            case "its own actions only" -> owner instanceof EntryOwner.ActionOf;
            case "named ones" ->
                mark instanceof SharingMark.NamedAgencies named
                        && named.agencies().contains(agencyOf(reader).orElseThrow());
            case "yes, if safe to share" -> reader instanceof Reader.Family family && family.safeToShare();
            default -> throw new AssertionError(cell);
        };
    }

    @Test
    void everyCellOfTheTable() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Map.Entry<String, Map<String, String>> row : cells.entrySet()) {
                SharingMark mark = mark(row.getKey());
                EntryOwner owner = owner();
                Reader reader = reader();
                if (reader instanceof Reader.TheRecord) {
                    assertThat(mark.reaches(owner, reader)).isTrue();
                    continue;
                }
                String column = column(owner, reader);
                assertThat(mark.reaches(owner, reader))
                        .as("seed %d: %s, %s, %s", SEED, mark, owner, reader)
                        .isEqualTo(says(row.getValue().get(column), mark, owner, reader));
                seen.merge(row.getKey() + " | " + column, 1, Integer::sum);
            }
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
        return reader instanceof Reader.OneAgency
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
