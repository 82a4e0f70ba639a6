package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.pages.HuddleFilePath;

/// One bit is flipped, or all of a sector lost, in a sector that is read when the children and open
/// referrals are looked at: the hub refuses to open, in words, or nothing is missing and nothing is
/// altered. Prints its seed; `-Dflips=N` for more.
class FlippedBitTest {

    private static final int FLIPS = LongForm.or("flips", 6, 100);
    private static final long SEED = Long.getLong("flips.seed", Long.getLong("huddle.seed", 26_112_026L));
    private static final int CHILDREN = 120;
    /// After so many flips the copy is compared with what it was made from, and opens.
    private static final int LOOKED_AT = 250;

    private enum Outcome {
        REFUSED_IN_WORDS,
        /// By H2's number of what is wrong, which the door puts into a sentence.
        REFUSED_BY_A_NUMBER,
        WITHOUT_EFFECT,
        WITHOUT_A_WORD
    }

    @TempDir
    private Path folder;

    private HubLocation made = new HubLocation(Path.of("none"));
    private final Set<String> known = new TreeSet<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    @BeforeEach
    void aHub() {
        made = new HubLocation(folder.resolve("made"));
        try (Database database = Database.create(made, Hub.keys(), Hub.CLOCK)) {
            for (int number = 0; number < CHILDREN; number++) {
                Child child = AChild.aChild()
                        .called("Given" + number, "Family" + (number * 7919) % CHILDREN)
                        .build();
                Referral referral = referral(child.id(), number);
                write(database, tx -> {
                    tx.subjects().keep(child);
                    tx.referrals().keep(referral);
                    return child.id();
                });
                if (number % 3 == 0) {
                    write(database, tx -> {
                        tx.referrals().settle(List.of(child.id()), Hub.NOW);
                        return child.id();
                    });
                }
            }
            known.addAll(account(database));
        }
        assertThat(known).hasSize(CHILDREN * 2 + CHILDREN * 2 / 3);
    }

    private static Referral referral(SubjectId child, int number) {
        return new Referral(
                new ReferralId(Hub.id()),
                child,
                ReferralKind.POLICE_NOTICE,
                new Moment.Exactly(Hub.NOW),
                Hub.NOW,
                "police",
                "Found at address " + number,
                new SharingMark.MayReachFamily(),
                Optional.of(MashRating.RED),
                Optional.empty(),
                1);
    }

    private static <T> T write(Database database, Function<Tx, T> work) {
        return database.write(Hub.CHAIR, AuditEvent.of("test.write"), work);
    }

    /// Everybody, found in the list and by their own id, and every open referral with its words.
    private static Set<String> account(Database database) {
        return database.readForTheRecord(Hub.CHAIR.viewer(), AuditEvent.of("test.read"), tx -> {
            Set<String> all = new TreeSet<>();
            for (Subject subject : tx.subjects().all()) {
                all.add("all " + subject.id().value() + subject.displayName());
                tx.subjects()
                        .byId(subject.id())
                        .ifPresent(found -> all.add("id " + found.id().value() + found.displayName()));
            }
            tx.referrals()
                    .open()
                    .forEach(one ->
                            all.add("open " + one.id().value() + one.subject().value() + one.summary()));
            return all;
        });
    }

    /// Where the rows and the indexes of what the account reads lie.
    private long[] liveSectors() throws SQLException {
        return ReadPlaces.of(
                made,
                List.of(
                        "select * from subject s left join child c on c.subject = s.id order by s.sort_key",
                        "select id from subject order by id",
                        "select * from referral where settled_at is null order by id",
                        "select * from restriction"));
    }

    @Test
    void aFlippedBitIsRefusedInWordsOrWithoutEffect() throws IOException, SQLException {
        long[] sectors = liveSectors();
        assertThat(sectors).hasSizeGreaterThan(50);
        Random random = new Random(SEED);
        Disk disk = Disk.copied(made, folder.resolve("flipped"));
        for (int flip = 1; flip <= FLIPS; flip++) {
            int from = (int) sectors[random.nextInt(sectors.length)] * ReadPlaces.SECTOR;
            byte[] sector = disk.sector(from);
            if (random.nextInt(4) == 0) {
                Arrays.fill(sector, (byte) 0);
            } else {
                sector[random.nextInt(sector.length)] ^= (byte) (1 << random.nextInt(8));
            }
            disk.write(from, sector);
            outcomes.merge(outcome(disk.hub()), 1, Integer::sum);
            disk.restore(from);
            if (flip % LOOKED_AT == 0 || flip == FLIPS) {
                assertThat(disk.isWhole()).as("seed %s, flip %s", SEED, flip).isTrue();
                assertThat(outcome(disk.hub()))
                        .as("seed %s, flip %s", SEED, flip)
                        .isEqualTo(Outcome.WITHOUT_EFFECT);
                disk.restore(from);
                System.err.println("Flipped bits, seed " + SEED + ", " + flip + " in " + sectors.length
                        + " live sectors: " + outcomes);
            }
        }
        assertThat(outcomes).as("seed %s", SEED).doesNotContainKey(Outcome.WITHOUT_A_WORD);
    }

    /// A copy of a hub of which one sector at a time is spoilt. What an opening writes, it writes into the
    /// head, behind the end and into the small files: those are put back with the sector.
    ///
    /// @param files as they were
    private record Disk(HubLocation hub, Map<String, byte[]> files) {

        private static final String DATABASE = "hub.mv.db";

        static Disk copied(HubLocation made, Path own) throws IOException {
            Files.createDirectories(own);
            Map<String, byte[]> files = new TreeMap<>();
            for (String name : List.of(DATABASE, "hub.header", "hub.anchor")) {
                files.put(name, Files.readAllBytes(made.directory().resolve(name)));
                Files.copy(made.directory().resolve(name), own.resolve(name));
            }
            return new Disk(new HubLocation(own), files);
        }

        private byte[] pages() {
            return Objects.requireNonNull(files.get(DATABASE));
        }

        private Path file(String name) {
            return hub.directory().resolve(name);
        }

        byte[] sector(int from) {
            return Arrays.copyOfRange(pages(), from, Math.min(pages().length, from + ReadPlaces.SECTOR));
        }

        void write(int from, byte[] bytes) throws IOException {
            try (FileChannel disk = FileChannel.open(file(DATABASE), StandardOpenOption.WRITE)) {
                disk.write(ByteBuffer.wrap(bytes), from);
            }
        }

        void restore(int from) throws IOException {
            try (FileChannel disk = FileChannel.open(file(DATABASE), StandardOpenOption.WRITE)) {
                disk.truncate(pages().length);
            }
            write(0, Arrays.copyOf(pages(), (int) HuddleFilePath.HEAD));
            write(from, sector(from));
            for (String name : List.of("hub.header", "hub.anchor")) {
                Files.write(file(name), Objects.requireNonNull(files.get(name)));
            }
        }

        boolean isWhole() throws IOException {
            return Arrays.equals(Files.readAllBytes(file(DATABASE)), pages());
        }
    }

    private Outcome outcome(HubLocation at) {
        Set<String> found = new TreeSet<>();
        Throwable thrown = catchThrowable(() -> {
            try (Database database = Database.open(at, Hub.keys(), Hub.CLOCK)) {
                found.addAll(account(database));
            }
        });
        if (thrown instanceof StoreFailure failure) {
            return failure.sentence().isEmpty() ? Outcome.REFUSED_BY_A_NUMBER : Outcome.REFUSED_IN_WORDS;
        }
        return thrown == null && found.equals(known) ? Outcome.WITHOUT_EFFECT : Outcome.WITHOUT_A_WORD;
    }
}
