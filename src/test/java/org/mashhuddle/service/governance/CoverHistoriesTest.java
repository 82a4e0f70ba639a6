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
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.OldMeeting;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;

/// Hubs of a quarter of a century, and whose covers are destroyed in them when the steward takes every
/// one that may be taken: against an account that counts from the schedule's words (a cover is kept 25
/// years from the meeting's day, after everybody whom the meeting considered, and not while everything
/// is held) and asks none of our classes.
class CoverHistoriesTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final int SEEDS = LongForm.or("cover.histories", 2, 6);
    private static final int QUARTERS = 6;

    @TempDir
    private Path folder;

    private record Known(OldMeeting meeting, boolean signed, boolean considered) {
        boolean isOver(LocalDate today) {
            return today.isAfter(meeting.heldOn().plusYears(25)) && !considered;
        }
    }

    static LongStream seeds() {
        return new Random(25).longs(SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsEarlyNothingLateAndNothingFoundAfterwards(long seed) {
        Random random = new Random(seed);
        try (TestHub hub = TestHub.at(START, folder)) {
            List<Known> all = arrive(hub, random);
            hub.services.retention().confirm(hub.chair(), "Head of records", "Minute 12");
            Set<OldMeeting> gone = new HashSet<>();
            Set<OldMeeting> due = new HashSet<>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                hub.clock.pass(Duration.ofDays(80 + random.nextInt(20)));
                LocalDate today = LocalDate.ofInstant(hub.clock.instant(), Moment.LONDON);
                boolean held = random.nextInt(3) == 0;
                if (held) {
                    hub.services.retention().hold(hub.chair(), Optional.empty(), "An inquiry");
                } else {
                    all.stream().filter(each -> each.isOver(today)).forEach(each -> due.add(each.meeting()));
                }
                destroyWhatMayBe(hub, all, gone);
                assertThat(gone).as("seed %d, %s", seed, today).isEqualTo(due);
                endHolds(hub);
            }
            nothingIsFound(hub, all, gone);
        }
    }

    private static List<Known> arrive(TestHub hub, Random random) {
        List<Known> all = new ArrayList<>();
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("import.slice"), (_, tx) -> {
            SubjectId child =
                    AChild.aChild().numbered(1).called("Given", "Stays").build().id();
            tx.subjects()
                    .keep(AChild.aChild().numbered(1).called("Given", "Stays").build());
            for (int number = 1; number <= 10; number++) {
                LocalDate day = LocalDate.of(2001, 3, 1).plusDays(80L * number + random.nextInt(60));
                OldMeeting one = OldMeeting.of(number, day, "zq" + (1000 + number) + "word");
                Known known = new Known(one, random.nextBoolean(), random.nextInt(4) == 0);
                one.keep(tx, hub.chair().user());
                if (known.signed()) {
                    one.sign(tx, hub.chair().user());
                }
                if (known.considered()) {
                    one.leftOff(tx, child);
                }
                all.add(known);
            }
            return all;
        });
        all.forEach(each -> hub.database.writeForTheRecord(
                hub.chair(),
                new AuditEvent(
                        "meeting.attend",
                        Optional.of(each.meeting().id().value()),
                        "with " + each.meeting().word()),
                (_, _) -> each));
        return all;
    }

    private static void destroyWhatMayBe(TestHub hub, List<Known> all, Set<OldMeeting> gone) {
        Set<UUID> listed = hub.services.retention().covers(hub.viewer()).stream()
                .map(CoverPastItsTime::meeting)
                .map(each -> each.value())
                .collect(Collectors.toSet());
        for (Known each : all) {
            try {
                hub.services.covers().destroy(hub.chair(), each.meeting().id(), "Past its time by the schedule");
                assertThat(listed).contains(each.meeting().id().value());
                gone.add(each.meeting());
            } catch (Refusal refused) {
                assertThat(refused.kind())
                        .isIn(Refusal.Kind.NOT_PAST_ITS_TIME, Refusal.Kind.STILL_WANTED, Refusal.Kind.HELD);
            }
        }
    }

    private static void endHolds(TestHub hub) {
        hub.services.retention().overview(hub.viewer()).holds().stream()
                .filter(hold -> hold.stands() && hold.scope() == LegalHold.Scope.HUB)
                .forEach(hold -> hub.services.retention().lift(hub.chair(), hold.id(), "It has ended"));
    }

    private static void nothingIsFound(TestHub hub, List<Known> all, Set<OldMeeting> gone) {
        String everything = TableContents.of(hub.database).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.UK);
        for (Known each : all) {
            assertThat(everything.contains(each.meeting().word()))
                    .as(each.meeting().word())
                    .isEqualTo(!gone.contains(each.meeting()));
            assertThat(everything).contains(each.meeting().id().value().toString());
            if (each.signed()) {
                assertThat(everything)
                        .contains("aa" + each.meeting().id().value())
                        .contains("bb" + each.meeting().id().value())
                        .contains("ff" + each.meeting().id().value());
            }
        }
        assertThat(hub.database.trail().verify().holds()).isTrue();
    }
}
