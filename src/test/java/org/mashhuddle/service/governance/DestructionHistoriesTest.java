package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Hubs with a life of their own, and who is destroyed in them when the steward takes everything
/// that may be taken, every quarter of a year: against an account that counts from the schedule's words
/// (contacts without further action six years from the last, persons and places seven years from the
/// last entry, held ones never) and knows none of our classes of retention.
class DestructionHistoriesTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final int QUARTERS = 8;
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    /// One of a hub, as the account knows it.
    private static final class Known {
        private final SubjectId id;
        private final String word;
        private final int years;
        private final List<LocalDate> entries = new ArrayList<>();
        private boolean open;
        private boolean held;

        Known(SubjectId id, String word, int years) {
            this.id = id;
            this.word = word;
            this.years = years;
        }

        boolean isOver(LocalDate today) {
            LocalDate last = entries.stream().max(LocalDate::compareTo).orElseThrow();
            return today.isAfter(last.plusYears(years)) && !held && !open;
        }
    }

    /// Sixteen: the fourteenth is the first that has a review on the last day itself. `installer/test --long`
    /// or `-Dhubs=50` plays fifty, which begin with the same sixteen.
    static LongStream seeds() {
        int many = Boolean.getBoolean("huddle.long") ? 50 : 16;
        return new Random(55).longs(Integer.getInteger("hubs", many));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsEarlyNothingLateAndNothingFoundAfterwards(long seed) {
        Random random = new Random(seed);
        try (TestHub hub = TestHub.at(START, folder)) {
            List<Known> all = arrive(hub, random);
            begin(hub, all);
            Set<SubjectId> gone = new HashSet<>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                hub.clock.pass(Duration.ofDays(80 + random.nextInt(20)));
                LocalDate today = LocalDate.ofInstant(hub.clock.instant(), Moment.LONDON);
                destroyWhatMayBe(hub, gone);
                Set<SubjectId> due = all.stream()
                        .filter(each -> each.isOver(today))
                        .map(each -> each.id)
                        .collect(Collectors.toSet());
                assertThat(gone).as("seed %d, %s", seed, today).isEqualTo(due);
            }
            nothingIsFound(hub, all, gone);
        }
    }

    private static List<Known> arrive(TestHub hub, Random random) {
        List<Known> all = new ArrayList<>();
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("import.slice"), (_, tx) -> {
            for (int number = 1; number <= 12; number++) {
                all.add(one(tx, random, number));
            }
            for (int number = 1; number < all.size(); number++) {
                link(tx, all.get(number - 1), all.get(number));
            }
            return all.size();
        });
        return all;
    }

    private static Known one(Tx tx, Random random, int number) {
        String word = "zq" + Integer.toString(1000 + number) + "word";
        Subject subject = switch (random.nextInt(3)) {
            case 0 -> AChild.aChild().numbered(number).called("Given", word).build();
            case 1 ->
                new PersonOfConcern(
                        new SubjectId(new UUID(1, number)),
                        Names.of("Given", word),
                        new Birth.NotKnown(),
                        word + " is known",
                        SHARED,
                        Optional.empty(),
                        0);
            default ->
                new Place(
                        new SubjectId(new UUID(1, number)),
                        "House " + word,
                        "",
                        word + " is known",
                        SHARED,
                        Optional.empty(),
                        0);
        };
        tx.subjects().keep(subject);
        Known known = new Known(subject.id(), word, subject instanceof Child ? 6 : 7);
        for (int entry = 0; entry <= random.nextInt(3); entry++) {
            entry(tx, random, subject, known);
        }
        return known;
    }

    /// On some day from eight to four years before the start.
    private static void entry(Tx tx, Random random, Subject subject, Known known) {
        Instant at = START.minus(Duration.ofDays(365 * 4 + random.nextInt(365 * 4)));
        boolean open = random.nextInt(12) == 0;
        if (subject instanceof Child && random.nextBoolean()) {
            tx.referrals()
                    .add(episode(random, subject, at).returned(new Moment.Exactly(at.plusSeconds(600)), "Came home"));
            open = false;
        } else {
            tx.referrals()
                    .add(AReferral.aReferral(subject.id(), at)
                            .saying(known.word + " was seen", SHARED)
                            .build()
                            .arrived(at, open ? Optional.empty() : Optional.of(at)));
        }
        known.open |= open;
        known.entries.add(LocalDate.ofInstant(at, Moment.LONDON));
    }

    private static MissingEpisode episode(Random random, Subject subject, Instant at) {
        return new MissingEpisode(
                new EpisodeId(new UUID(6, random.nextLong())),
                subject.id(),
                new Moment.Exactly(at),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    private static void link(Tx tx, Known from, Known to) {
        tx.subjects()
                .keep(new Link(
                        new LinkId(new UUID(from.id.value().getLeastSignificantBits(), 9)),
                        from.id,
                        to.id,
                        LinkKind.PEER,
                        from.word + " and " + to.word,
                        "police",
                        SHARED));
    }

    /// The council confirms, the first holds end, and two records are held.
    private static void begin(TestHub hub, List<Known> all) {
        var retention = hub.services.retention();
        retention.overview(hub.viewer()).holds().stream()
                .filter(LegalHold::stands)
                .forEach(hold -> retention.lift(hub.chair(), hold.id(), "It has ended"));
        retention.confirm(hub.chair(), "Head of records", "Minute 12");
        for (Known each : all.subList(0, 2)) {
            retention.hold(hub.chair(), Optional.of(each.id), "A claim about " + each.word);
            each.held = true;
        }
    }

    private static void destroyWhatMayBe(TestHub hub, Set<SubjectId> gone) {
        for (PastItsTime line : hub.services.retention().review(hub.viewer())) {
            SubjectId id = line.subject().id();
            DestructionPlan plan = hub.services.destruction().plan(hub.viewer(), id);
            try {
                hub.services.destruction().destroy(hub.chair(), id, "Past its time by the schedule");
                assertThat(plan.mayBeDone()).isTrue();
                gone.add(id);
            } catch (Refusal refused) {
                assertThat(plan.mayBeDone()).isFalse();
            }
        }
    }

    private static void nothingIsFound(TestHub hub, List<Known> all, Set<SubjectId> gone) {
        String everything = TableContents.of(hub.database).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.UK);
        for (Known each : all) {
            boolean here = !gone.contains(each.id);
            assertThat(everything.contains(each.word)).as(each.word).isEqualTo(here);
            assertThat(hub.services
                            .search()
                            .find(hub.viewer(), each.word)
                            .hits()
                            .isEmpty())
                    .isEqualTo(!here);
        }
        assertThat(hub.database.trail().verify().holds()).isTrue();
    }
}
