package org.mashhuddle;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.shell.DayTurn;
import org.mashhuddle.ui.shell.Screens;
import org.mashhuddle.vault.KdfCost;

/// The demo day in memory, brought as far as a screen needs it, with the real screens over it.
final class WalkedDay implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:53:40Z");

    private final Path folder;
    private final DemoClock clock = new DemoClock(MORNING);
    private Session open;
    private int questions;
    final MeetingId meeting;
    final Screens screens;

    /// @param folder for the page before a hub is open; empty, or with a hub in it
    WalkedDay(Path folder, Notices notices) {
        this(folder, notices, new AnsweredDialogs());
    }

    /// @param dialogs who answers the questions
    WalkedDay(Path folder, Notices notices, Dialogs dialogs) {
        this.folder = folder;
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        open = day.session();
        meeting = day.meeting();
        HubDoor door = new HubDoor(place -> app(place).hubs(), folder, clock, app(folder)::checks);
        screens = new Screens(door, () -> Optional.of(open), counted(dialogs), new SameThread(), notices, clock);
    }

    private Dialogs counted(Dialogs answers) {
        return (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (_, question, about) -> {
                    questions++;
                    return question.invoke(answers, about);
                });
    }

    /// How many questions were asked; none is answered.
    int questions() {
        return questions;
    }

    private App app(Path folder) {
        return new App(new HubLocation(folder), clock, KdfCost.FLOOR);
    }

    /// Lets time pass.
    void pass(Duration time) {
        clock.pass(time);
    }

    /// What turns a window to the next day.
    DayTurn turns() {
        return new DayTurn(clock, () -> Optional.of(open), new SameThread());
    }

    /// The chair has closed the meeting, which ended an hour after it was opened at the latest.
    void closed() {
        MeetingService meetings = open.services().meetings();
        Instant longest = meetings.book(open.viewer(), meeting)
                .meeting()
                .times()
                .openedAt()
                .orElseThrow()
                .plus(Duration.ofHours(1));
        Instant now = clock.instant();
        meetings.close(open.actor(), meeting, now.isBefore(longest) ? now : longest);
    }

    /// Everybody is here, and the room is at the first child.
    WalkedDay opened() {
        MeetingService meetings = open.services().meetings();
        meetings.open(open.actor(), meeting);
        meetings.state(open.actor(), meeting, new Statements(true, true, "", true));
        MeetingBook book = meetings.book(open.viewer(), meeting);
        for (Attendance one : book.meeting().attendance()) {
            if (one.status() == AttendanceStatus.NO_RESPONSE) {
                meetings.arrive(open.actor(), meeting, one.id());
            }
        }
        meetings.goTo(open.actor(), meeting, book.agenda().items().getFirst().id());
        clock.pass(Duration.ofMinutes(1));
        return this;
    }

    /// An ad-hoc meeting about the first child is called, and begins.
    MeetingId called() {
        MeetingId called = open.services()
                .schedule()
                .call(
                        open.actor(),
                        open.services()
                                .meetings()
                                .book(open.viewer(), meeting)
                                .meeting()
                                .type()
                                .id(),
                        List.of(firstChild()),
                        MarkedText.narrowest(""));
        open.services().meetings().open(open.actor(), called);
        return called;
    }

    /// A meeting that was called is over.
    void closed(MeetingId called) {
        open.services().meetings().close(open.actor(), called);
    }

    /// The meeting is over, everything written; what was done in the day before is gone.
    WalkedDay held() {
        open.close();
        clock.set(MORNING);
        open = DemoHub.at(DemoHub.Stage.HELD, folder, clock).session();
        clock.pass(Duration.ofMinutes(5));
        return this;
    }

    /// Its minutes are signed.
    WalkedDay signed() {
        new DemoMeeting(open, clock, meeting, DAY).sign();
        return this;
    }

    /// The signed file.
    byte[] signedMinutes() {
        return open.services().minutes().pdf(open.viewer(), meeting);
    }

    /// Whose record is opened.
    SubjectId firstChild() {
        return open.services()
                .meetings()
                .book(open.viewer(), meeting)
                .agenda()
                .items()
                .getFirst()
                .subject();
    }

    org.mashhuddle.ui.kit.WorkSession seat() {
        return new org.mashhuddle.ui.kit.WorkSession(open.user(), open.profile(), DAY, meeting);
    }

    @Override
    public void close() {
        open.close();
    }
}
