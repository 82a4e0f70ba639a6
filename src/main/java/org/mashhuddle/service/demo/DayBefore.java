package org.mashhuddle.service.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.Session;

/// The day before the demo day: agencies tell of their actions, and a meeting is opened that nobody
/// closes.
final class DayBefore {

    private final Session session;
    private final DemoClock clock;

    DayBefore(Session session, DemoClock clock) {
        this.session = session;
        this.clock = clock;
    }

    void play(LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            return;
        }
        clock.set(day.atTime(LocalTime.of(9, 31)).atZone(Moment.LONDON).toInstant());
        MeetingId meeting = session.services().agendas().plan(session.actor(), day);
        session.services().meetings().open(session.actor(), meeting);
        clock.set(day.atTime(LocalTime.of(9, 51)).atZone(Moment.LONDON).toInstant());
        tell("GP letter", "S. Lindqvist", "Letter waits for our records team.");
        tell("Visit home", "A. Patel", "");
    }

    /// With words it is an update, without any the agency has taken it.
    private void tell(String action, String person, String words) {
        session.services().actions().book(session.viewer()).open().stream()
                .map(ActionHistory::action)
                .filter(each -> each.text().toLowerCase(Locale.UK).contains(action.toLowerCase(Locale.UK)))
                .findFirst()
                .ifPresent(each ->
                        tell(each, new Report(said(each.agency(), person), words, new SharingMark.MayBeShared())));
    }

    private static SaidBy said(Optional<AgencyId> agency, String person) {
        return new SaidBy(agency, person);
    }

    private void tell(Action action, Report report) {
        if (report.words().isEmpty()) {
            session.services().actions().accept(session.actor(), action, report);
        } else {
            session.services().actions().update(session.actor(), action, report);
        }
    }
}
