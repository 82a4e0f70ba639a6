package org.mashhuddle.ui.children;

import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.DemoHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Tools;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The demo day with the real services, and the Children screen over it.
final class ChildrenDay implements AutoCloseable, Navigator {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    final Session session;
    final MeetingId meeting;
    final Notices notices = new Notices();
    final List<Destination> gone = new ArrayList<>();

    ChildrenDay(Path folder) {
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        session = day.session();
        meeting = day.meeting();
    }

    ChildrenViewModel model(Destination.Children at, Navigator navigator, Notices say) {
        return new ChildrenViewModel(
                session.services(),
                seat(),
                at,
                new Tools(navigator, new AnsweredDialogs(), new SameThread(), say),
                clock);
    }

    ChildrenViewModel model(Destination.Children at) {
        return model(at, this, notices);
    }

    Subject found(String words) {
        return session.services()
                .search()
                .find(session.viewer(), words)
                .hits()
                .getFirst()
                .subject();
    }

    org.mashhuddle.ui.kit.Session seat() {
        return new org.mashhuddle.ui.kit.Session(session.user(), session.profile(), DAY, meeting);
    }

    @Override
    public void close() {
        session.close();
    }

    @Override
    public void go(Destination destination) {
        gone.add(destination);
    }

    @Override
    public void enter(org.mashhuddle.ui.kit.Session at) {}

    @Override
    public void lock() {}
}
