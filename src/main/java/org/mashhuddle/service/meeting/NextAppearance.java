package org.mashhuddle.service.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.store.Tx;

/// When, and to which type of meeting, a subject comes back that has no other date.
///
/// @param day the next day on which the type of the meeting meets
/// @param undecided the day for who was not decided on: today's own meeting after an ad-hoc one,
///   while that is not over
/// @param adHoc whether the meeting was called beside the usual ones
record NextAppearance(LocalDate day, LocalDate undecided, MeetingType type, boolean adHoc, WorkingCalendar calendar) {

    static NextAppearance from(Tx tx, MeetingBook book) {
        Meeting meeting = book.meeting();
        WorkingCalendar calendar = book.hub().calendar();
        LocalDate next = meeting.arrangements().isAdHoc()
                ? calendar.next(meeting.heldOn())
                : meeting.type().nextDay(meeting.heldOn(), calendar);
        boolean adHoc = meeting.arrangements().isAdHoc();
        boolean today = adHoc && isStillToCome(tx, meeting.heldOn());
        return new NextAppearance(next, today ? meeting.heldOn() : next, meeting.type(), adHoc, calendar);
    }

    private static boolean isStillToCome(Tx tx, LocalDate day) {
        return tx.meetings()
                .on(tx.hub().mainType().id(), day)
                .filter(main -> main.state() == MeetingState.PLANNED || main.state() == MeetingState.OPEN)
                .isPresent();
    }

    /// Back to its own type where that takes only who comes back to it, and meets on that day.
    Optional<MeetingTypeId> typeOn(LocalDate on) {
        return !adHoc && type.keepsWhoComesBack(on, calendar) ? Optional.of(type.id()) : Optional.empty();
    }
}
