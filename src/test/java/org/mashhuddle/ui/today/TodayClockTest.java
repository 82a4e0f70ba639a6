package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// A clock that a decision started is said to be met from Today.
class TodayClockTest {

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final Notices notices = new Notices();
    private Session session;
    private TodayViewModel model;

    @BeforeEach
    void theDemoDay() {
        DemoHub demo = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        session = demo.session();
        MeetingId meeting = demo.meeting();
        LocalDate day = LocalDate.of(2026, 11, 24);
        model = new TodayViewModel(
                session.services(),
                new Workspace(
                        new WorkSession(session.user(), session.profile(), day, meeting),
                        new Nowhere(),
                        dialogs,
                        new SameThread(),
                        notices,
                        clock));
    }

    @AfterEach
    void lock() {
        session.close();
    }

    private List<TodayWords.Clock> clocks() {
        return model.shown().get().orElseThrow().clocks();
    }

    private TodayWords.Clock started() {
        return clocks().stream()
                .filter(each -> each.started().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClockThatWasMetIsGoneFromToday() {
        int before = clocks().size();
        TodayWords.Clock waiting = started();
        dialogs.reasons.add("acknowledged by telephone 08:40");
        model.met(waiting);
        assertThat(model.problem().get()).isEmpty();
        assertThat(clocks()).hasSize(before - 1);
        assertThat(clocks()).noneMatch(each -> each.started().equals(waiting.started()));
        assertThat(notices.current().get().map(Notice::words).orElse("")).contains("was met");
    }

    @Test
    void whoSaysNothingChangesNothing() {
        List<TodayWords.Clock> before = clocks();
        model.met(started());
        assertThat(clocks()).isEqualTo(before);
    }

    @Test
    void aRatingIsNotMetByASentence() {
        TodayWords.Clock rated =
                clocks().stream().filter(TodayWords.Clock::rated).findFirst().orElseThrow();
        assertThat(rated.started()).isEmpty();
        int before = clocks().size();
        dialogs.reasons.add("done");
        model.met(rated);
        assertThat(clocks()).hasSize(before);
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
