package org.mashhuddle.service.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.service.Session;

/// Holds the demo's earlier meeting: its reviews and actions fall due on the demo day.
final class EarlierMeeting {

    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    private final Session session;
    private final DemoClock clock;
    private final LocalDate between;
    private final LocalDate today;

    /// @param between the day of the meeting between this one and today's
    EarlierMeeting(Session session, DemoClock clock, LocalDate between, LocalDate today) {
        this.session = session;
        this.clock = clock;
        this.between = between;
        this.today = today;
    }

    void hold(MeetingId meeting, Cast who) {
        open(session, meeting);
        jordan(meeting, who);
        children(meeting, who);
        others(meeting, who);
        talkedOver(meeting, who.get("thorn"))
                .disrupted("Police hold a notice.", SHARED, "Disruption plan")
                .action("check compliance with the notice @tq !police " + date(today) + " 17:00", SHARED);
        clock.pass(Duration.ofMinutes(4));
        session.services().meetings().close(session.actor(), meeting);
    }

    private String review() {
        return "Review at a later meeting|" + today + "T09:30";
    }

    private void jordan(MeetingId meeting, Cast who) {
        decide(
                        meeting,
                        who.get("jordan"),
                        "The plan goes on; school has seen a change since half-term.",
                        "Continue existing plan",
                        review())
                .risk(
                        Risk.Level.HIGH,
                        Risk.Direction.UP,
                        List.of("Child criminal exploitation"),
                        "His grandmother's house, every Sunday.")
                .action("send GP letter @sl !health " + date(between) + " 17:00", SHARED)
                .action("visit home @ap !police " + date(today) + " 09:00", SHARED);
    }

    private void children(MeetingId meeting, Cast who) {
        decide(meeting, who.get("maryam"), "Return interview to be read before deciding further.", review());
        decide(meeting, who.get("nguyen"), "School and health each hold part of the picture.", "Early help assessment")
                .action("confirm CAMHS appointment date @sl !health " + date(today) + " 17:00", SHARED)
                .action(
                        "ask school for the attendance return !education "
                                + date(today.plusDays(1))
                                + " 12:00 name by "
                                + date(today)
                                + " 18:00",
                        SHARED);
    }

    private void others(MeetingId meeting, Cast who) {
        decide(
                meeting,
                who.get("ipek"),
                "Family has moved; Otherborough has not acknowledged yet.",
                "Transfer to another area",
                review());
        decide(
                meeting,
                who.get("noah"),
                "Waiting for the hospital letter.",
                "Information requested, bring back|" + today + "T09:30");
        decide(meeting, who.get("stefan"), "Placement holds.", "Continue existing plan");
        decide(meeting, who.get("kayla"), "As for her brother.", "Continue existing plan");
    }

    /// Opens a meeting with everybody of the core agencies here.
    static void open(Session session, MeetingId meeting) {
        MeetingBook book = session.services().meetings().open(session.actor(), meeting);
        for (Attendance one : book.meeting().attendance()) {
            if (book.meeting().type().coreAgencies().contains(one.agency())) {
                session.services().meetings().arrive(session.actor(), meeting, one.id());
            }
        }
        session.services().meetings().state(session.actor(), meeting, new Statements(true, true, "", true));
    }

    private DemoTyping talkedOver(MeetingId meeting, Subject subject) {
        clock.pass(Duration.ofMinutes(5));
        AgendaItem item = item(meeting, subject).orElseThrow();
        session.services().meetings().goTo(session.actor(), meeting, item.id());
        return new DemoTyping(session, meeting, item.id(), clock.instant()).noneHeld("Education", "M. Osei");
    }

    private DemoTyping decide(MeetingId meeting, Subject subject, String because, String... outcomes) {
        return talkedOver(meeting, subject)
                .voice("Not seen yet; social care will ask this week.", "")
                .strategy(false, "no new harm")
                .decided(because, SHARED, outcomes);
    }

    private Optional<AgendaItem> item(MeetingId meeting, Subject subject) {
        return session.services()
                .meetings()
                .book(session.viewer(), meeting)
                .agenda()
                .itemOf(subject.id());
    }

    private static String date(LocalDate day) {
        return DateWords.date(day);
    }
}
