package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// Leaves a subject off the list of a meeting that does not take everybody: of this list alone. The
/// meeting that takes everybody keeps whoever has something open.
///
/// @param tx the record's own
/// @param by the actor's name
record ListWithdrawalRule(Tx tx, Meeting meeting, WorkingCalendar calendar, String by, Instant at) {

    /// Whether leaving off here says nothing about the other lists.
    static boolean isFor(Meeting meeting, Optional<LocalDate> back) {
        return meeting.arrangements().isAdHoc()
                ? back.isEmpty()
                : !meeting.type().habits().takesAll();
    }

    /// Keeps why the subject is left off, and when it comes back to this type where it does.
    ///
    /// @return the agenda without it
    Agenda off(Agenda agenda, SubjectId subject, MarkedText why, Optional<LocalDate> back) {
        LeaveOffRule.mustBeWithinReach(meeting, back);
        AgendaItem item = agenda.itemOf(subject).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Optional<LocalDate> comesBack = back.map(this::onItsDay);
        LeftOff left = new LeftOff(subject, ReasonWords.on(agenda).lineToKeep(item.reasons()), why, by, at, comesBack);
        tx.agendas().withdraw(meeting, left);
        comesBack.ifPresent(day -> comesBack(left, day));
        return agenda.without(left);
    }

    /// The day itself where the type meets on it, else the next on which it does.
    private LocalDate onItsDay(LocalDate day) {
        MeetingType type = meeting.type();
        return type.meetsOn(day, calendar) ? day : type.nextDay(day, calendar);
    }

    private void comesBack(LeftOff left, LocalDate day) {
        tx.agendas()
                .keep(new DatedReturn(
                        left.subject(),
                        DatedReturn.Kind.DEFERRAL,
                        meeting.heldOn(),
                        day,
                        left.why(),
                        by,
                        at,
                        Optional.of(meeting.type().id())));
    }

    @Override
    public String toString() {
        return "Withdrawal[" + meeting.id() + "]";
    }
}
