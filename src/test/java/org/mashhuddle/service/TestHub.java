package org.mashhuddle.service;

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
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.QuickLine;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.Database;

/// The real services on a hub in memory, with the database under them for a test to look into.
final class TestHub implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    final DemoClock clock;
    final Session session;
    final Services services;
    final Database database;

    /// The demo day's meeting, if it was played.
    final MeetingId today;

    private TestHub(DemoClock clock, DemoHub hub) {
        this.clock = clock;
        this.session = hub.session();
        this.services = session.services();
        this.database = hub.database();
        this.today = hub.meeting();
    }

    static TestHub at(Instant start, Path folder) {
        DemoClock clock = new DemoClock(start);
        return new TestHub(clock, DemoHub.at(DemoHub.Stage.MADE, folder, clock));
    }

    /// On the morning of the demo day, with nobody in it yet.
    static TestHub demoDay(Path folder) {
        return at(MORNING, folder);
    }

    /// With the demo day played up to this morning.
    static TestHub planned(Path folder) {
        DemoClock clock = new DemoClock(MORNING);
        return new TestHub(clock, DemoHub.at(DemoHub.Stage.PLANNED, folder, clock));
    }

    /// With the demo day's meeting held that long after its agenda stood.
    static TestHub heldAfter(Duration wait, Path folder) {
        DemoClock clock = new DemoClock(MORNING);
        return new TestHub(clock, DemoHub.heldAfter(wait, folder, clock));
    }

    /// Plays the demo day into a hub without one.
    MeetingId demo() {
        return new DemoDay(session, clock, new Random(7)).build(17);
    }

    Actor chair() {
        return session.actor();
    }

    Viewer viewer() {
        return session.viewer();
    }

    void itIs(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(Moment.LONDON).toInstant());
    }

    MeetingBook book(MeetingId meeting) {
        return services.meetings().book(viewer(), meeting);
    }

    AgendaItem item(MeetingId meeting, SubjectId subject) {
        return book(meeting).agenda().itemOf(subject).orElseThrow();
    }

    Discussion discussion(MeetingId meeting, SubjectId subject) {
        MeetingBook book = book(meeting);
        return book.discussion(book.agenda().itemOf(subject).orElseThrow());
    }

    Recorded decide(MeetingId meeting, SubjectId subject, Decision decision) {
        return services.meetings()
                .record(chair(), meeting, discussion(meeting, subject).with(decision));
    }

    Decision decision(OutcomeKind kind, Optional<LocalDateTime> when, String because) {
        Outcome outcome = services.meetings().lists(viewer()).outcomes().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new Decision(
                List.of(new ChosenOutcome(outcome.id(), outcome.label(), kind, when)),
                because,
                new TravelMark.MayBeShared(),
                Set.of(),
                "",
                List.of());
    }

    LocalDateTime local() {
        return LocalDateTime.ofInstant(clock.instant(), Moment.LONDON);
    }

    MeetingBook assign(MeetingId meeting, SubjectId subject, String line) {
        QuickLine.Reading reading = services.actions().quickLine(viewer()).read(line, local());
        return services.actions()
                .assign(chair(), meeting, item(meeting, subject).id(), reading, new TravelMark.MayBeShared());
    }

    @Override
    public void close() {
        session.close();
    }
}
