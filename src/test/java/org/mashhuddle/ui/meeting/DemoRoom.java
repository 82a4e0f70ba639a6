package org.mashhuddle.ui.meeting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// The demo day with its meeting open: real services, in memory; everybody of the hub is here.
public final class DemoRoom implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    public final DemoClock clock;
    public final Session session;
    public final MeetingId meeting;
    public final Notices notices = new Notices();
    public final AnsweredDialogs dialogs = new AnsweredDialogs();
    final Background background = new SameThread();
    public final List<Destination> went = new ArrayList<>();

    /// The day that every test of a program goes on from.
    private static final class Played {
        /// The meeting is open; what is asked at its opening is not asked, and who is here is not said.
        private static final PlayedHub<String> OPEN = PlayedHub.planned(MORNING, hub -> {
            hub.services.meetings().open(hub.chair(), hub.today);
            return "";
        });
        private static final PlayedHub<String> ALL_HERE = OPEN.then(hub -> {
            everybodyComes(hub);
            return "";
        });
    }

    /// @param folder an empty one; nothing is written there
    public DemoRoom(Path folder) {
        this(Played.ALL_HERE.copy(folder));
    }

    /// @param opened whether what is asked at the opening is asked, and everybody is here
    DemoRoom(Path folder, boolean opened) {
        this((opened ? Played.ALL_HERE : Played.OPEN).copy(folder));
    }

    private DemoRoom(TestHub hub) {
        clock = hub.clock;
        session = hub.session;
        meeting = hub.today;
    }

    /// With a meeting that has not begun.
    static DemoRoom planned(Path folder) {
        return new DemoRoom(TestHub.planned(folder));
    }

    private static void everybodyComes(TestHub hub) {
        MeetingService meetings = hub.services.meetings();
        meetings.state(hub.chair(), hub.today, new Statements(true, true, "", true));
        for (Attendance one : hub.book(hub.today).meeting().attendance()) {
            if (one.status() == AttendanceStatus.NO_RESPONSE) {
                meetings.arrive(hub.chair(), hub.today, one.id());
            }
        }
        hub.clock.pass(Duration.ofMinutes(1));
    }

    public MeetingService meetings() {
        return session.services().meetings();
    }

    public MeetingBook book() {
        return meetings().book(session.viewer(), meeting);
    }

    public AgendaItem item(int number) {
        return book().agenda().items().get(number - 1);
    }

    /// The room comes to an item, and some minutes pass.
    public void roomTo(int number, int minutes) {
        meetings().goTo(session.actor(), meeting, item(number).id());
        clock.pass(Duration.ofMinutes(minutes));
    }

    public MeetingWorkspace seat() {
        return seat(new Navigator() {
            @Override
            public void go(Destination destination) {
                went.add(destination);
            }

            @Override
            public void enter(WorkSession entered) {}

            @Override
            public void lock() {}
        });
    }

    MeetingWorkspace seat(Navigator navigator) {
        return seat(navigator, background);
    }

    private MeetingWorkspace seat(Navigator navigator, Background other) {
        return new MeetingWorkspace(
                session,
                meeting,
                new Workspace(
                        new WorkSession(
                                session.user(),
                                session.profile(),
                                LocalDate.ofInstant(clock.instant(), Moment.LONDON),
                                meeting),
                        navigator,
                        dialogs,
                        other,
                        notices,
                        clock));
    }

    public MeetingWorkspace seat(Background other) {
        return seat(seat().tools().navigator(), other);
    }

    @Override
    public void close() {
        session.close();
    }
}
