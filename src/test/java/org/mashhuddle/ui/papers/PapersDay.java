package org.mashhuddle.ui.papers;

import org.mashhuddle.App;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Tools;
import org.mashhuddle.vault.KdfCost;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The demo day's meeting, as far as a test wants it, with everything a papers screen is handed.
final class PapersDay implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    final AnsweredDialogs dialogs = new AnsweredDialogs();
    final Notices notices = new Notices();
    final List<Destination> gone = new ArrayList<>();
    final Session open;
    final MeetingId meeting;

    PapersDay(Path folder) {
        open =
                new App(new HubLocation(folder), clock, KdfCost.FLOOR)
                        .hubs()
                        .inMemory(DemoDay.hub());
        meeting = new DemoDay(open, clock, new Random(7)).build(17);
    }

    void hold() {
        new DemoMeeting(open, clock, meeting, DAY).hold();
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
        return model(navigator());
    }

    PapersViewModel model(Navigator navigator) {
        return new PapersViewModel(
                open.services(),
                new org.mashhuddle.ui.kit.Session(open.user(), open.profile(), DAY, meeting),
                Optional.of(meeting),
                new Tools(navigator, dialogs, new SameThread(), notices),
                clock);
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void go(Destination destination) {
                gone.add(destination);
            }

            @Override
            public void enter(org.mashhuddle.ui.kit.Session session) {
                throw new AssertionError("not from here");
            }

            @Override
            public void lock() {
                throw new AssertionError("not from here");
            }
        };
    }

    @Override
    public void close() {
        open.close();
    }
}
