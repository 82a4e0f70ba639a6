package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.CopiedHub;
import org.mashhuddle.service.DecipheredFile;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.governance.YearsOfAHub.Known;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;

/// Hubs of many years, and who is destroyed in them when the steward takes everything that may be taken,
/// every quarter of a year: against an account that counts from the schedule's words (contacts without
/// further action six years from the last, persons and places seven years from the last entry, a child
/// the meeting spoke of 21 years from the birth, with a protection plan 25, looked after 75, or 15 from a
/// death before 18; held ones never) and knows none of our classes of retention. After each destruction
/// nothing is found by search, in the register of papers, in a signed file, in any row; on a disk nothing
/// in the bytes of the file as the hub is locked, and in no backup once the last with it was to be gone.
class DestructionHistoriesTest {

    private static final int QUARTERS = 8;
    private static final int KEPT_BACKUPS = 10;
    private static final boolean LONG = LongForm.ASKED;

    @TempDir
    private Path folder;

    /// `-Dhuddle.long=true` plays fifty, which begin with the same.
    static LongStream seeds() {
        return new Random(55).longs(Integer.getInteger("hubs", LONG ? 50 : 3));
    }

    /// Those that lie on a disk, with backups: the first of the same seeds.
    static LongStream onDisk() {
        return seeds().limit(LONG ? 5 : 1);
    }

    private record Hub(Services services, Actor chair, Database database, DemoClock clock) {
        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsEarlyNothingLateAndNothingFoundAfterwards(long seed) {
        try (TestHub hub = TestHub.at(YearsOfAHub.START, folder)) {
            played(seed, new Hub(hub.services, hub.chair(), hub.database, hub.clock), () -> {});
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("onDisk")
    void norInTheBytesOnTheDiskNorInABackupBeyondItsDate(long seed) throws IOException {
        CopiedHub files = new CopiedHub(folder.resolve("hub"));
        files.clock.set(YearsOfAHub.START);
        Session session = files.begun();
        Path copies = Files.createDirectory(folder.resolve("copies"));
        session.services().backups().choose(session.actor(), copies);
        DecipheredFile key = new DecipheredFile(files.opened.getLast());
        List<String> firstCopy = new ArrayList<>();
        Hub hub = new Hub(session.services(), session.actor(), files.database(), files.clock);
        Played end = played(seed, hub, () -> {
            backUp(hub);
            if (firstCopy.isEmpty()) {
                firstCopy.addAll(words(key, copies));
            }
        });
        for (int day = 0; day <= KEPT_BACKUPS; day++) {
            files.clock.pass(Duration.ofDays(4));
            backUp(hub);
        }
        session.close();
        String now = key.words(files.location.database());
        List<String> left = words(key, copies);
        assertThat(left).hasSizeBetween(1, KEPT_BACKUPS);
        for (Known each : end.all()) {
            boolean here = !end.gone().contains(each.id());
            assertThat(firstCopy)
                    .as(each.word())
                    .allSatisfy(copy -> assertThat(copy).contains(each.word()));
            assertThat(now.contains(each.word()))
                    .as("on the disk, " + each.word())
                    .isEqualTo(here);
            assertThat(left)
                    .as("in backups, " + each.word())
                    .allSatisfy(copy -> assertThat(copy.contains(each.word())).isEqualTo(here));
        }
    }

    private static void backUp(Hub hub) {
        hub.services().backups().make(hub.chair(), new BackupProgress());
    }

    private static List<String> words(DecipheredFile key, Path copies) {
        try (Stream<Path> all = Files.walk(copies)) {
            List<String> words = new ArrayList<>();
            for (Path file : all.filter(each -> each.endsWith("hub.mv.db")).toList()) {
                words.add(key.words(file));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param gone who was destroyed
    private record Played(List<Known> all, Set<SubjectId> gone) {}

    private static Played played(long seed, Hub hub, Runnable beforeEachLook) {
        Random random = new Random(seed);
        List<LocalDate> looks = looks(random, hub.today());
        List<Known> all = hub.database()
                .writeForTheRecord(
                        hub.chair(),
                        AuditEvent.of("import.slice"),
                        (_, tx) -> new YearsOfAHub(random, looks, tx, hub.chair()).arrive());
        Set<SubjectId> held = begin(hub, random, all);
        Set<SubjectId> gone = new HashSet<>();
        assertThat(pages(hub)).contains(all.getLast().word());
        for (LocalDate look : looks) {
            hub.clock().pass(Duration.ofDays(look.toEpochDay() - hub.today().toEpochDay()));
            beforeEachLook.run();
            destroyWhatMayBe(hub, all, gone);
            Set<SubjectId> due = all.stream()
                    .filter(each -> each.isOver(look) && !held.contains(each.id()))
                    .map(Known::id)
                    .collect(Collectors.toSet());
            assertThat(gone).as("seed %d, %s", seed, look).isEqualTo(due);
            inTheRows(hub, all, gone);
        }
        assertThat(hub.database().trail().verify().holds()).isTrue();
        return new Played(all, gone);
    }

    private static List<LocalDate> looks(Random random, LocalDate start) {
        List<LocalDate> looks = new ArrayList<>();
        LocalDate day = start;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            day = day.plusDays(80L + random.nextInt(20));
            looks.add(day);
        }
        return looks;
    }

    /// The council confirms, the first holds end, and two records are held.
    private static Set<SubjectId> begin(Hub hub, Random random, List<Known> all) {
        var retention = hub.services().retention();
        retention.overview(hub.chair().viewer()).holds().stream()
                .filter(LegalHold::stands)
                .forEach(hold -> retention.lift(hub.chair(), hold.id(), "It has ended"));
        retention.confirm(hub.chair(), "Head of records", "Minute 12");
        List<Known> chosen = new ArrayList<>(all);
        Collections.shuffle(chosen, random);
        Set<SubjectId> held = new HashSet<>();
        for (Known each : chosen.subList(0, 2)) {
            retention.hold(hub.chair(), Optional.of(each.id()), "A claim about " + each.word());
            held.add(each.id());
        }
        return held;
    }

    private static void destroyWhatMayBe(Hub hub, List<Known> all, Set<SubjectId> gone) {
        for (PastItsTime line : hub.services().retention().review(hub.chair().viewer())) {
            SubjectId id = line.subject().id();
            DestructionPlan plan = hub.services().destruction().plan(hub.chair().viewer(), id);
            try {
                hub.services().destruction().destroy(hub.chair(), id, "Past its time by the schedule");
                assertThat(plan.mayBeDone()).isTrue();
                gone.add(id);
                all.stream().filter(each -> each.id().equals(id)).forEach(each -> nothingIsFound(hub, each));
            } catch (Refusal refused) {
                assertThat(plan.mayBeDone()).isFalse();
            }
        }
    }

    private static void nothingIsFound(Hub hub, Known gone) {
        assertThat(hub.services()
                        .search()
                        .find(hub.chair().viewer(), gone.word())
                        .hits())
                .as(gone.word())
                .isEmpty();
        assertThat(recipients(hub)).noneMatch(each -> each.contains(gone.word()));
        assertThat(pages(hub)).doesNotContain(gone.word());
    }

    private static List<String> recipients(Hub hub) {
        return hub.database()
                .readForTheRecord(
                        hub.chair().viewer(),
                        AuditEvent.of("paper.register"),
                        tx ->
                                tx
                                        .papers()
                                        .ofMeetings(tx.meetings().all().stream()
                                                .map(each -> each.id())
                                                .toList())
                                        .stream()
                                        .map(IssuedPaper::recipient)
                                        .toList());
    }

    /// The words of every signed file.
    private static String pages(Hub hub) {
        List<byte[]> files = hub.database()
                .readForTheRecord(
                        hub.chair().viewer(),
                        AuditEvent.of("minutes.view"),
                        tx -> tx.minutes().files().stream()
                                .flatMap(file -> tx.minutes().kept(file.meeting(), file.version()).stream())
                                .toList());
        return files.stream().map(DestructionHistoriesTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inTheRows(Hub hub, List<Known> all, Set<SubjectId> gone) {
        String everything = TableContents.of(hub.database()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.UK);
        for (Known each : all) {
            boolean here = !gone.contains(each.id());
            assertThat(everything.contains(each.word())).as(each.word()).isEqualTo(here);
            assertThat(hub.services()
                            .search()
                            .find(hub.chair().viewer(), each.word())
                            .hits()
                            .isEmpty())
                    .isEqualTo(!here);
        }
    }
}
