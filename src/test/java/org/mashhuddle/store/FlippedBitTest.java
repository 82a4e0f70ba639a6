package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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

/// One bit is flipped, or all of a sector lost, in a sector that is read when the children and open
/// referrals are looked at: the hub refuses to open, in words, or nothing is missing and nothing is
/// altered. Prints its seed; `-Dflips=N` for more.
class FlippedBitTest {

    private static final int FLIPS = LongForm.or("flips", 6, 100);
    private static final long SEED = Long.getLong("flips.seed", 26_112_026L);
    private static final int CHILDREN = 120;

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
        for (int flip = 0; flip < FLIPS; flip++) {
            long sector = sectors[random.nextInt(sectors.length)];
            int from = (int) sector * ReadPlaces.SECTOR;
            boolean lost = random.nextInt(4) == 0;
            int at = from + random.nextInt(ReadPlaces.SECTOR);
            int bit = random.nextInt(8);
            Outcome outcome = altered(bytes -> {
                if (lost) {
                    Arrays.fill(bytes, from, Math.min(bytes.length, from + ReadPlaces.SECTOR), (byte) 0);
                } else {
                    bytes[Math.min(at, bytes.length - 1)] ^= (byte) (1 << bit);
                }
            });
            outcomes.merge(outcome, 1, Integer::sum);
        }
        System.err.println("Flipped bits, seed " + SEED + ", " + sectors.length + " live sectors: " + outcomes);
        assertThat(outcomes).as("seed %s", SEED).doesNotContainKey(Outcome.WITHOUT_A_WORD);
    }

    private Outcome altered(Consumer<byte[]> disk) throws IOException {
        Path own = Files.createDirectories(folder.resolve("flipped"));
        for (String name : List.of("hub.mv.db", "hub.header", "hub.anchor")) {
            Path from = made.directory().resolve(name);
            if (Files.exists(from)) {
                Files.copy(from, own.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        byte[] bytes = Files.readAllBytes(own.resolve("hub.mv.db"));
        disk.accept(bytes);
        Files.write(own.resolve("hub.mv.db"), bytes);
        return outcome(new HubLocation(own));
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
