package org.mashhuddle.ui.papers;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// The demo day's meeting, as far as a test wants it, with everything a papers screen is handed.
final class PapersDay implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:53:40Z");

    final DemoClock clock = new DemoClock(MORNING);
    final AnsweredDialogs dialogs = new AnsweredDialogs();
    final Notices notices = new Notices();
    final List<Destination> gone = new ArrayList<>();
    Session open;
    final MeetingId meeting;
    private final Path folder;

    PapersDay(Path folder) {
        this.folder = folder;
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        open = day.session();
        meeting = day.meeting();
    }

    /// The same day when its meeting was held; what was done in it before is gone.
    void hold() {
        open.close();
        clock.set(MORNING);
        open = DemoHub.at(DemoHub.Stage.HELD, folder, clock).session();
    }

    /// Signs as the chair.
    void sign() {
        new DemoMeeting(open, clock, meeting, DAY).sign();
    }

    /// What is typed for a way of sending to an inbox of the demo day.
    static String typed(Channel channel) {
        return switch (channel) {
            case SECURE_EMAIL -> "safeguarding.desk";
            case HANDED_OVER -> "duty desk";
            case POSTED -> "ss1 0xx";
        };
    }

    PaperQueue queue() {
        return open.services().papers().queue(open.viewer(), meeting).queue();
    }

    PapersViewModel model() {
        return model(new Gone(gone));
    }

    PapersViewModel model(Navigator navigator) {
        return new PapersViewModel(
                open.services(),
                Optional.of(meeting),
                new Workspace(
                        new WorkSession(open.user(), open.profile(), DAY, meeting),
                        navigator,
                        dialogs,
                        new SameThread(),
                        notices,
                        clock));
    }

    @Override
    public void close() {
        open.close();
    }
}
