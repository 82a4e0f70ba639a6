package org.mashhuddle.service.core;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.Database;

/// The real services on a hub in memory, with the database under them for a test to look into.
public final class TestHub implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    public final DemoClock clock;
    public final Session session;
    public final Services services;
    public final Database database;

    /// The demo day's meeting, if it was played.
    public final MeetingId today;

    TestHub(DemoClock clock, DemoHub hub) {
        this.clock = clock;
        this.session = hub.session();
        this.services = session.services();
        this.database = hub.database();
        this.today = hub.meeting();
    }

    public static TestHub at(Instant start, Path folder) {
        DemoClock clock = new DemoClock(start);
        return new TestHub(clock, DemoHub.at(DemoHub.Stage.MADE, folder, clock));
    }

    /// On the morning of the demo day, with nobody in it yet.
    public static TestHub demoDay(Path folder) {
        return at(MORNING, folder);
    }

    /// With the demo day played up to this morning.
    public static TestHub planned(Path folder) {
        DemoClock clock = new DemoClock(MORNING);
        return new TestHub(clock, DemoHub.at(DemoHub.Stage.PLANNED, folder, clock));
    }

    /// With the demo day's meeting held that long after its agenda stood.
    public static TestHub heldAfter(Duration wait, Path folder) {
        DemoClock clock = new DemoClock(MORNING);
        return new TestHub(clock, DemoHub.heldAfter(wait, folder, clock));
    }

    /// Plays the demo day into a hub without one.
    public MeetingId demo() {
        return new DemoDay(session, clock, new Random(7)).build(17);
    }

    public Actor chair() {
        return session.actor();
    }

    /// Types in a meeting, so that its chair signs what somebody else typed. A restricted child they do not see.
    public Actor typist() {
        return new Actor(new UserId(new UUID(7, 7)), Set.of(Role.MINUTE_TAKER));
    }

    public Viewer viewer() {
        return session.viewer();
    }

    public void itIs(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(Moment.LONDON).toInstant());
    }

    public MeetingBook book(MeetingId meeting) {
        return services.meetings().book(viewer(), meeting);
    }

    public AgendaItem item(MeetingId meeting, SubjectId subject) {
        return book(meeting).agenda().itemOf(subject).orElseThrow();
    }

    public Discussion discussion(MeetingId meeting, SubjectId subject) {
        MeetingBook book = book(meeting);
        return book.discussion(book.agenda().itemOf(subject).orElseThrow());
    }

    public SaveResult<Discussion> decide(MeetingId meeting, SubjectId subject, Decision decision) {
        boolean restricted = book(meeting).subjects().get(subject).restriction().isPresent();
        return services.meetings()
                .record(
                        restricted ? chair() : typist(),
                        meeting,
                        discussion(meeting, subject).with(decision));
    }

    public Decision decision(OutcomeKind kind, Optional<LocalDateTime> when, String because) {
        Outcome outcome = services.meetings().lists(viewer()).outcomes().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new Decision(
                List.of(new ChosenOutcome(outcome.id(), outcome.label(), kind, when)),
                because,
                new SharingMark.MayBeShared(),
                Set.of(),
                "",
                List.of());
    }

    public LocalDateTime local() {
        return LocalDateTime.ofInstant(clock.instant(), Moment.LONDON);
    }

    public MeetingBook assign(MeetingId meeting, SubjectId subject, String line) {
        QuickLine.Reading reading = services.actions().quickLine(viewer()).read(line, local());
        return services.actions()
                .assign(chair(), meeting, item(meeting, subject).id(), reading, new SharingMark.MayBeShared());
    }

    @Override
    public void close() {
        session.close();
    }
}
