package org.mashhuddle.service.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.service.Session;

/// A meeting about a few invented children, opened, its first child called: every screen has something to show, and it
/// is made in a tenth of the time of a demo day.
public final class SmallMeeting {

    private static final int CHILDREN = 5;
    private static final Duration SINCE = Duration.ofHours(4);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    private final Session chair;
    private final DemoClock clock;

    /// @param chair the first user of [DemoDay#hub()], with nothing in it yet
    /// @param clock stands at the morning
    public SmallMeeting(Session chair, DemoClock clock) {
        this.chair = chair;
        this.clock = clock;
    }

    /// Takes the children in and opens the day's meeting.
    public MeetingId open(RandomGenerator random) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);
        DemoPeople people = new DemoPeople(random, today, chair.user().id());
        DemoArrivals arrivals = new DemoArrivals(chair, clock, random);
        for (Child child : people.more(CHILDREN)) {
            chair.services().subjects().keep(chair.actor(), "subject.add", child);
            arrivals.contact(child, SINCE);
        }
        MeetingId meeting = chair.services().agendas().plan(chair.actor(), today);
        chair.services().agendas().freeze(chair.actor(), meeting);
        EarlierMeeting.open(chair, meeting);
        MeetingBook book = chair.services().meetings().book(chair.viewer(), meeting);
        AgendaItem first = book.agenda().items().getFirst();
        chair.services().meetings().goTo(chair.actor(), meeting, first.id());
        discuss(new DemoTyping(chair, meeting, first.id(), clock.instant()), today);
        return meeting;
    }

    private static void discuss(DemoTyping typing, LocalDate today) {
        typing.noneHeld("Education", "M. Osei")
                .voice("Not seen yet; social care will ask this week.", "")
                .risk(Risk.Level.MEDIUM, Risk.Direction.UP, List.of("Neglect"), "Sees a mentor on Mondays.")
                .decided("School and health each hold part of the picture.", SHARED, "Early help assessment")
                .action("confirm the appointment !health " + today + " 17:00", SHARED)
                .action("ask school for the attendance return !education " + today + " 16:00", SHARED);
    }
}
