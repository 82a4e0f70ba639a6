package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// Reads how everybody stands, in a number of statements that does not grow with the children.
public final class StandingsReading {

    private final Tx tx;
    private final LocalDate today;
    private final Map<SubjectId, SubjectStatus> stands = new HashMap<>();

    /// One for each reading.
    public StandingsReading(Tx tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
    }

    /// As the transaction's viewer may see it.
    public SubjectStatuses all() {
        tx.referrals().missingNow().forEach(one -> note(one.subject(), SubjectStatus::missingNow));
        tx.referrals().custodies().stream()
                .filter(Custody::isNow)
                .forEach(one -> note(one.subject(), SubjectStatus::inCustody));
        tx.referrals().open().forEach(one -> note(one.subject(), SubjectStatus::withReferral));
        tx.actions().open().forEach(one -> note(one.subject(), SubjectStatus::withAction));
        tx.agendas().returns().forEach(one -> note(one.subject(), now -> now.backOn(one)));
        List<Subject> onAgenda = new ArrayList<>();
        List<Integer> restricted = new ArrayList<>();
        agenda(tx, today).ifPresent(agenda -> number(agenda, onAgenda, restricted));
        return new SubjectStatuses(stands, onAgenda, restricted, tx.parties().directory());
    }

    private void number(Agenda agenda, List<Subject> onAgenda, List<Integer> restricted) {
        Map<SubjectId, Subject> seen = tx.subjects()
                .byIds(agenda.items().stream().map(AgendaItem::subject).toList());
        // What is over is no item that somebody can still be heard under: when it comes back says more.
        boolean over = tx.meetings()
                .on(tx.hub().mainType().id(), today)
                .filter(meeting -> meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.NOT_HELD)
                .isPresent();
        for (AgendaItem item : agenda.items()) {
            Optional<Subject> subject = Optional.ofNullable(seen.get(item.subject()));
            if (subject.isPresent()) {
                onAgenda.add(subject.get());
                if (!over) {
                    note(item.subject(), now -> now.withItem(item.number()));
                }
            } else {
                restricted.add(item.number());
            }
        }
    }

    private void note(SubjectId id, UnaryOperator<SubjectStatus> change) {
        stands.put(id, change.apply(stands.getOrDefault(id, SubjectStatus.nothingOpen())));
    }

    /// Today's agenda, where there is one.
    static Optional<Agenda> agenda(Tx tx, LocalDate today) {
        return tx.meetings()
                .on(tx.hub().mainType().id(), today)
                .flatMap(meeting -> tx.agendas().of(meeting.id()));
    }
}
