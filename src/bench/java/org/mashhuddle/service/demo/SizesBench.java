package org.mashhuddle.service.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.Created;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// How large a hub's file is: new, with one meeting of twenty children, and with a year of daily meetings of forty,
/// each talked about at length, closed, signed, and its window closed in the evening. `FOLDER MEETINGS ITEMS`; the
/// year's hub stays there. Started by sizes.sh.
public final class SizesBench {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();
    private static final Words FACT = new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT);
    private static final List<String> SPEAKERS = List.of("Police", "Social care", "Health", "Education");
    private static final String PARAGRAPHS = """
        Seen near the bus station on three evenings of last week with two older boys whom the school does not \
        know; he said that he was waiting for a friend, and had a second telephone with him.

        His mother told the worker that he comes home after midnight and has new trainers for which nobody paid. \
        She is frightened of those who ring at the door and asks that no marked car comes to the house.\
        """;
    private static final String BECAUSE = """
        What each agency holds fits exploitation by others, and the plan that there is does not answer harm \
        outside the home. He is to be seen alone by somebody whom he trusts before anything else is asked.\
        """;

    private final Path folder;
    private final DemoClock clock = new DemoClock(Instant.parse("2025-11-24T08:30:00Z"));
    private final Random random = new Random(20261129);
    private Session session;
    private final UserId chair;

    private SizesBench(Path folder) {
        this.folder = folder;
        Created made = app().hubs().create(DemoDay.hub());
        session = made.session();
        chair = session.user().id();
        new DemoStaff(session, random, made.authoritySecret()).keep();
    }

    public static void main(String[] args) throws IOException {
        Path place = Path.of(args[0]);
        SizesBench small = new SizesBench(place.resolve("small"));
        small.say("a new hub, as it is open");
        small.day(20);
        small.say("with a meeting of 20 children, signed");
        small.evening();
        small.say("the same after its window was closed");
        small.session.close();
        SizesBench year = new SizesBench(place.resolve("year"));
        int meetings = Integer.parseInt(args[1]);
        int items = Integer.parseInt(args[2]);
        for (int meeting = 1; meeting <= meetings; meeting++) {
            year.day(items);
            if (meeting % 25 == 0 || meeting == meetings) {
                year.say("%d meetings, the last of %d items, in the evening".formatted(meeting, year.items));
                year.evening();
                year.say("the same after its window was closed");
            } else {
                year.evening();
            }
        }
        year.session.closeRebuilt();
        year.say("the same written anew");
    }

    private App app() {
        return new App(new HubLocation(folder), clock, KdfCost.FLOOR);
    }

    private int items;
    private LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.LONDON);

    /// What was to be done is done. Contacts come in until the agenda has as many children as are wanted; then it is
    /// held and signed.
    private void day(int wanted) {
        DemoPeople people = new DemoPeople(random, today, session.user().id());
        done();
        MeetingId meeting = session.services().agendas().plan(session.actor(), today);
        int there = book(meeting).agenda().items().size();
        DemoArrivals arrivals = new DemoArrivals(session, clock, random);
        for (Child child : people.more(Math.max(0, wanted - there))) {
            session.services().subjects().keep(session.actor(), "subject.add", child);
            arrivals.contact(child, Duration.ofHours(1));
        }
        session.services().agendas().propose(session.actor(), meeting);
        hold(meeting);
        items = book(meeting).agenda().items().size();
    }

    private MeetingBook book(MeetingId meeting) {
        return session.services().meetings().book(session.viewer(), meeting);
    }

    private void done() {
        Report report = new Report(new SaidBy(Optional.empty(), "A. Patel"), "done as agreed", SHARED);
        session.services()
                .actions()
                .book(session.viewer())
                .open()
                .forEach(open -> session.services().actions().complete(session.actor(), open.action(), report));
    }

    private void hold(MeetingId meeting) {
        EarlierMeeting.open(session, meeting);
        List<LocalDate> next = next();
        for (AgendaItem item : book(meeting).agenda().items()) {
            clock.pass(Duration.ofMinutes(3));
            session.services().meetings().goTo(session.actor(), meeting, item.id());
            item(new DemoTyping(session, meeting, item.id(), clock.instant()), next);
        }
        session.services().meetings().close(session.actor(), meeting);
        new DemoMeeting(session, clock, meeting, today).sign();
    }

    private List<LocalDate> next() {
        List<LocalDate> days = new ArrayList<>(List.of(today));
        for (int day = 0; day < 10; day++) {
            days.add(session.services().meetings().nextMeeting(days.getLast()));
        }
        return days;
    }

    /// Four agencies in two paragraphs each, the child's voice, the risk, a decision and three actions.
    private static void item(DemoTyping typing, List<LocalDate> next) {
        SPEAKERS.forEach(agency -> typing.shared(agency, "A. Patel", PARAGRAPHS, FACT, SHARED));
        typing.voice("\u201cI just want my phone back.\u201d", "To the school nurse")
                .risk(Risk.Level.HIGH, Risk.Direction.UP, List.of("Child criminal exploitation"), "his form tutor")
                .strategy(false, "no new harm was reported")
                .decided(
                        BECAUSE,
                        SHARED,
                        "Continue existing plan",
                        "Review at a later meeting|" + next.get(10) + "T09:30")
                .action("see him alone at school @ps !social " + DateWords.date(next.get(2)) + " 12:00", SHARED)
                .action("patrol at the bus station @ap !police " + DateWords.date(next.get(3)) + " 17:00", SHARED)
                .action("send the attendance return @mo !education " + DateWords.date(next.get(1)) + " 16:00", SHARED);
    }

    /// The window is closed; the next working morning it is opened again.
    private void evening() {
        today = session.services().meetings().nextMeeting(today);
        session.end();
        clock.set(today.atTime(MORNING).atZone(Moment.LONDON).toInstant());
        UnlockAnswer answer = app().hubs().unlock(chair, DemoDay.PASSPHRASE.toCharArray());
        session = ((UnlockAnswer.Opened) answer).session();
    }

    private void say(String what) throws IOException {
        System.out.printf("%8.2f MB  %s%n", Files.size(folder.resolve("hub.mv.db")) / 1e6, what);
    }
}
