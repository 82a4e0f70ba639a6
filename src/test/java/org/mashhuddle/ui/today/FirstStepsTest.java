package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.DiskHub;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// Who has made a hub this minute is told what it needs before its first meeting, and of each step when it is done.
class FirstStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, Month.NOVEMBER, 24);

    @TempDir
    private Path folder;

    private DiskHub hub;
    private MeetingId meeting;

    @BeforeEach
    void aHubIsMade() {
        hub = new DiskHub(folder.resolve("new"));
        meeting = hub.services().agendas().plan(hub.actor(), DAY);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    /// The numbers of the steps that are done, read anew.
    private List<Integer> done() {
        List<TodayWords.Check> steps = steps();
        return IntStream.rangeClosed(1, steps.size())
                .filter(at -> steps.get(at - 1).good())
                .boxed()
                .toList();
    }

    private List<TodayWords.Check> steps() {
        return shown().first();
    }

    private TodayWords shown() {
        TodayViewModel model = new TodayViewModel(
                hub.services(),
                new Workspace(
                        new WorkSession(hub.session.user(), hub.session.profile(), DAY, meeting),
                        new Nowhere(),
                        new AnsweredDialogs(),
                        new SameThread(),
                        new Notices(),
                        hub.clock));
        assertThat(model.setsUp()).isTrue();
        return model.shown().get().orElseThrow();
    }

    @Test
    void eachStepIsSaidToBeDoneOnceItIsAndNotBefore() throws Exception {
        assertThat(steps())
                .hasSize(5)
                .allMatch(step -> !step.good() && !step.verb().isEmpty());
        hub.services().backups().choose(hub.actor(), Files.createDirectory(folder.resolve("copies")));
        hub.services().backups().make(hub.actor(), new BackupProgress());
        assertThat(done()).containsExactly(1);
        hub.services()
                .users()
                .add(hub.actor(), "Theo Kettlewell", Set.of(Role.MINUTE_TAKER), DiskHub.OTHER.toCharArray());
        assertThat(done()).containsExactly(1, 2);
        List<Agency> core = core();
        assertThat(core).hasSizeGreaterThan(1);
        core.forEach(agency -> {
            assertThat(done()).containsExactly(1, 2);
            hub.services().settings().addPerson(hub.actor(), agency.id(), "Ines Alder", "", "");
        });
        assertThat(done()).containsExactly(1, 2, 3);
        Subject child = hub.services()
                .subjects()
                .keep(
                        hub.actor(),
                        "subject.add",
                        AChild.aChild().numbered(4711).called("Jordan", "Hale").build());
        assertThat(done()).containsExactly(1, 2, 3, 4);
        hub.services()
                .agendas()
                .add(
                        hub.actor(),
                        meeting,
                        child.id(),
                        core().getFirst().id(),
                        "Ines Alder",
                        MarkedText.narrowest("asked for"));
        assertThat(done()).containsExactly(1, 2, 3, 4);
        hub.services().agendas().freeze(hub.actor(), meeting);
        assertThat(steps()).as("all are done").isEmpty();
    }

    @Test
    void aHubThatWasMadeAfterTheHourOfItsMeetingIsNotLateForIt() {
        assertThat(card()).isEqualTo("Opens in 45 min.");
        hub.clock.pass(Duration.ofHours(2));
        assertThat(card()).isEqualTo("The first meeting of this hub.");
    }

    private String card() {
        return shown().card().detail();
    }

    private List<Agency> core() {
        Set<?> needed = hub.services()
                .agendas()
                .book(hub.actor().viewer(), meeting)
                .meeting()
                .type()
                .coreAgencies();
        return hub.services().settings().directory(hub.actor().viewer()).agencies().stream()
                .filter(agency -> needed.contains(agency.id()))
                .toList();
    }

    private static final class Nowhere implements Navigator {
        @Override
        public void go(Destination destination) {}

        @Override
        public void enter(WorkSession at) {}

        @Override
        public void lock() {}
    }
}
