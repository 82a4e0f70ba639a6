package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftJournalTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456Z");
    private static final UUID ITEM = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0190a000-0000-7000-8000-000000000002");
    private static final long SEED = 20261124;

    @TempDir
    Path directory;

    @Test
    void keepsTheLastTextOfEachFieldOverAReopening() throws IOException {
        try (DraftJournal journal = open(1)) {
            journal.append(ITEM, "rationale", "Seen at ho", NOW);
            journal.append(ITEM, "rationale", "Seen at home, Łucja spoke alone", NOW.plusSeconds(1));
            journal.flush();
            journal.append(ITEM, "voice", "", NOW);
            journal.append(OTHER, "rationale", "Nothing yet", NOW);
        }
        try (DraftJournal journal = open(1)) {
            assertThat(texts(journal))
                    .containsOnly(
                            Map.entry(place(ITEM, "rationale"), "Seen at home, Łucja spoke alone"),
                            Map.entry(place(ITEM, "voice"), ""),
                            Map.entry(place(OTHER, "rationale"), "Nothing yet"));
            assertThat(journal.latest().get(place(ITEM, "rationale")).at()).isEqualTo(NOW.plusSeconds(1));
            assertThat(journal.unreadable()).isZero();
        }
    }

    @Test
    void emptyingKeepsWhatWasTypedAfterTheCommittedText() throws IOException {
        try (DraftJournal journal = open(1)) {
            long committed = journal.append(ITEM, "rationale", "In the database", NOW);
            journal.append(ITEM, "voice", "Typed while it was being saved", NOW);
            journal.empty(committed);
            assertThat(texts(journal)).containsOnlyKeys(place(ITEM, "voice"));
        }
        try (DraftJournal journal = open(1)) {
            assertThat(texts(journal))
                    .containsExactly(Map.entry(place(ITEM, "voice"), "Typed while it was being saved"));
            journal.append(ITEM, "voice", "and more", NOW);
            journal.empty();
            assertThat(Files.size(file())).isEqualTo(DraftFile.HEAD);
        }
        try (DraftJournal journal = open(1)) {
            assertThat(journal.latest()).isEmpty();
        }
    }

    /// What was being saved when somebody locked the hub is done with after it: the journal was written anew then,
    /// by a key of noughts, which everybody has and the hub does not open.
    @Test
    void whatIsSettledAfterTheJournalIsClosedLeavesItAsItWas() throws IOException {
        DraftJournal closed = open(1);
        closed.append(ITEM, "quick", "see him at home @la", NOW);
        long committed = closed.append(OTHER, "rationale", "In the database", NOW);
        closed.close();
        byte[] before = Files.readAllBytes(file());
        closed.empty(committed);
        closed.forget(draft -> draft.item().equals(OTHER));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (DraftJournal journal = open(1)) {
            assertThat(journal.setAside()).isEmpty();
            assertThat(texts(journal)).containsEntry(place(ITEM, "quick"), "see him at home @la");
        }
    }

    @Test
    void aKeyThatWasWipedSealsNothing() {
        DraftRecord seal = new DraftRecord(new byte[32]);
        seal.wipe();
        assertThatThrownBy(() -> seal.sealBytes(new byte[1], new byte[16], 0))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingTypedCanBeReadInTheFileOrInAToString() throws IOException {
        try (DraftJournal journal = open(1)) {
            journal.append(ITEM, "rationale", "Zebediah Leakchild", NOW);
            journal.flush();
            assertThat(journal.latest().values().toString()).doesNotContain("Zebediah");
        }
        String bytes = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Zebediah").doesNotContain("rationale");
    }

    @Test
    void anotherKeyMovesTheFileAsideAndLosesNothing() throws IOException {
        write(1, 3);
        Path aside;
        try (DraftJournal journal = open(2)) {
            assertThat(journal.latest()).isEmpty();
            aside = journal.setAside().orElseThrow();
        }
        Files.delete(file());
        Files.move(aside, file());
        try (DraftJournal journal = open(1)) {
            assertThat(journal.latest()).hasSize(3);
        }
    }

    @Test
    void cutAnywhereItGivesBackEveryWholeRecordBeforeTheCut() throws IOException {
        List<Long> ends = write(1, 12);
        byte[] whole = Files.readAllBytes(file());
        for (int cut = DraftFile.HEAD; cut < whole.length; cut++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, cut));
            int length = cut;
            int expected = (int) ends.stream().filter(end -> end <= length).count();
            try (DraftJournal journal = open(1)) {
                assertThat(journal.latest()).as("cut at %d", cut).hasSize(expected);
                journal.append(OTHER, "after", "typed after the tear", NOW);
            }
            try (DraftJournal journal = open(1)) {
                assertThat(journal.latest()).as("cut at %d, then written", cut).hasSize(expected + 1);
            }
        }
    }

    @Test
    void aFlippedBitNeverGivesAWrongTextAndCostsAtMostItsOwnRecordAndATornTail() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        write(1, 12);
        byte[] whole = Files.readAllBytes(file());
        Map<Draft.Place, String> truth;
        try (DraftJournal journal = open(1)) {
            truth = texts(journal);
        }
        for (int round = 0; round < 400; round++) {
            byte[] spoilt = whole.clone();
            int at = random.nextInt(spoilt.length);
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), spoilt);
            try (DraftJournal journal = open(1)) {
                Map<Draft.Place, String> read = texts(journal);
                assertThat(truth).as("seed %d, byte %d", SEED, at).containsAllEntriesOf(read);
                assertThat(read.size()).as("seed %d, byte %d", SEED, at).isLessThan(truth.size());
                assertThat(journal.unreadable() > 0 || journal.setAside().isPresent() || read.size() < 12)
                        .isTrue();
            }
        }
    }

    @Test
    void recordsMovedRepeatedOrTakenFromAnotherJournalAreRefused() throws IOException {
        List<Long> ends = write(1, 3);
        byte[] whole = Files.readAllBytes(file());
        int first = ends.get(0).intValue();
        int second = ends.get(1).intValue();
        byte[] swapped = whole.clone();
        System.arraycopy(whole, first, swapped, DraftFile.HEAD, second - first);
        System.arraycopy(whole, DraftFile.HEAD, swapped, DraftFile.HEAD + second - first, first - DraftFile.HEAD);
        Files.write(file(), swapped);
        try (DraftJournal journal = open(1)) {
            assertThat(journal.latest()).hasSize(1);
            assertThat(journal.unreadable()).isEqualTo(2);
            journal.empty();
        }
        byte[] fresh = Files.readAllBytes(file());
        byte[] grafted = java.util.Arrays.copyOf(fresh, whole.length);
        System.arraycopy(whole, fresh.length, grafted, fresh.length, whole.length - fresh.length);
        Files.write(file(), grafted);
        try (DraftJournal journal = open(1)) {
            assertThat(journal.latest()).isEmpty();
            assertThat(journal.unreadable()).isEqualTo(3);
        }
    }

    @Test
    void randomHistoriesEndAsAModelDoes() throws IOException {
        System.out.println("seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Draft.Place, String> model = new HashMap<>();
        for (int session = 0; session < 25; session++) {
            try (DraftJournal journal = open(1)) {
                assertThat(texts(journal))
                        .as("seed %d, session %d", SEED, session)
                        .isEqualTo(model);
                for (int step = 0; step < 40; step++) {
                    step(journal, model, random);
                }
            }
        }
    }

    private static void step(DraftJournal journal, Map<Draft.Place, String> model, SplittableRandom random)
            throws IOException {
        int choice = random.nextInt(20);
        if (choice == 0) {
            journal.empty();
            model.clear();
        } else if (choice < 4) {
            journal.flush();
        } else {
            String field = "field" + random.nextInt(5);
            String text = "x".repeat(random.nextInt(300)) + random.nextInt();
            journal.append(ITEM, field, text, NOW);
            model.put(place(ITEM, field), text);
        }
    }

    @Test
    void theBackgroundThreadWritesWithoutBeingAsked() throws Exception {
        try (DraftJournal journal = open(1)) {
            journal.append(ITEM, "rationale", "by itself", NOW);
            long deadline = System.nanoTime() + 20_000_000_000L;
            while (Files.size(file()) == DraftFile.HEAD && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(Files.size(file())).isGreaterThan(DraftFile.HEAD);
        }
    }

    @Test
    void aClosedJournalTakesNothing() throws IOException {
        DraftJournal journal = open(1);
        journal.close();
        assertThatThrownBy(() -> journal.append(ITEM, "rationale", "late", NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    /// Writes so many records, each forced, and answers where each ended.
    private List<Long> write(int key, int records) throws IOException {
        List<Long> ends = new ArrayList<>();
        try (DraftJournal journal = open(key)) {
            for (int i = 0; i < records; i++) {
                journal.append(ITEM, "field" + i, "Text number " + i, NOW);
                journal.flush();
                ends.add(Files.size(file()));
            }
        }
        return ends;
    }

    private static Map<Draft.Place, String> texts(DraftJournal journal) {
        Map<Draft.Place, String> texts = new HashMap<>();
        journal.latest().forEach((place, draft) -> texts.put(place, draft.text()));
        return texts;
    }

    private static Draft.Place place(UUID item, String field) {
        return new Draft.Place(item, field);
    }

    private DraftJournal open(int key) throws IOException {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return DraftJournal.open(file(), bytes, e -> {
            throw new AssertionError(e);
        });
    }

    private Path file() {
        return directory.resolve("hub.drafts");
    }
}
