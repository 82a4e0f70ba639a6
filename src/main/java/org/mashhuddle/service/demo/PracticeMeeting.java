package org.mashhuddle.service.demo;

import java.util.random.RandomGenerator;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.MemoryHub;
import org.mashhuddle.service.Session;

/// The demo day with its meeting opened by the chair and its first child called, for a minute-taker to
/// type in.
public final class PracticeMeeting {

    private static final int CHILDREN = 17;
    private final MemoryHub hub;
    private final DemoClock clock;

    /// @param hub of [DemoDay#hub()], with nothing in it yet
    /// @param clock stands at the morning
    public PracticeMeeting(MemoryHub hub, DemoClock clock) {
        this.hub = hub;
        this.clock = clock;
    }

    /// Plays the days before, opens today's meeting and comes to the first item that a minute-taker sees.
    ///
    /// @return the minute-taker at work
    public Session begin(RandomGenerator random) {
        Session chair = hub.first();
        MeetingId meeting = new DemoDay(chair, clock, random).build(CHILDREN);
        EarlierMeeting.open(chair, meeting);
        Session typing = hub.as(Role.MINUTE_TAKER);
        MeetingBook book = typing.services().meetings().book(typing.viewer(), meeting);
        AgendaItem first = book.agenda().items().stream()
                .filter(item -> book.subject(item).isPresent())
                .findFirst()
                .orElseThrow();
        chair.services().meetings().goTo(chair.actor(), meeting, first.id());
        return typing;
    }
}
