package org.mashhuddle.domain.work;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Who does what by when for one subject. It returns to the agenda until it has ended.
///
/// @param number item and place within it: "4.2"; human, and unique within its meeting
/// @param text starts with a verb
/// @param agency none until somebody takes it: a gap
/// @param dueAt none until agreed: a gap
public record Action(
        ActionId id,
        MeetingId meeting,
        SubjectId subject,
        String number,
        String text,
        Optional<AgencyId> agency,
        Owner owner,
        Optional<DueTime> dueAt,
        TravelMark mark,
        ActionStatus status,
        Instant setAt,
        long version) {

    /// Whether it should have been done by now.
    public boolean isOverdue(Instant now) {
        return !status.hasEnded() && dueAt.filter(due -> due.passed(now)).isPresent();
    }

    /// Working days past the due day: 0 on the day itself.
    public int workingDaysOver(Instant now, WorkingCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        return dueAt.map(due -> calendar.between(due.local().toLocalDate(), today)).orElse(0);
    }

    /// Whether somebody could carry it out as it stands: agency, name (or a time for one) and due
    /// time.
    public boolean isComplete() {
        return agency.isPresent() && dueAt.isPresent() && !(owner instanceof Owner.Nobody);
    }

    /// The same action, standing elsewhere.
    public Action with(ActionStatus now) {
        return new Action(
                id, meeting, subject, number, text, agency, owner, dueAt, mark, now, setAt,
                version);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
