package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.meeting.Agenda;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// Reads how everybody stands, in a number of statements that does not grow with the children.
public final class StandingsReading {

    private final Tx tx;
    private final LocalDate today;
    private final Map<SubjectId, HowItStands> stands = new HashMap<>();

    /// One for each reading.
    public StandingsReading(Tx tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
    }

    /// As the transaction's viewer may see it.
    public Standings all() {
        tx.referrals().missingNow().forEach(one -> note(one.subject(), HowItStands::missingNow));
        tx.referrals().custodies().stream()
                .filter(Custody::isNow)
                .forEach(one -> note(one.subject(), HowItStands::inCustody));
        tx.referrals().open().forEach(one -> note(one.subject(), HowItStands::withReferral));
        tx.actions().open().forEach(one -> note(one.subject(), HowItStands::withAction));
        tx.agendas().returns().forEach(one -> note(one.subject(), now -> now.backOn(one)));
        List<Subject> onAgenda = new ArrayList<>();
        List<Integer> restricted = new ArrayList<>();
        agenda(tx, today).ifPresent(agenda -> number(agenda, onAgenda, restricted));
        return new Standings(stands, onAgenda, restricted, tx.parties().directory());
    }

    private void number(Agenda agenda, List<Subject> onAgenda, List<Integer> restricted) {
        Map<SubjectId, Subject> seen = tx.subjects()
                .byIds(agenda.items().stream().map(AgendaItem::subject).toList());
        for (AgendaItem item : agenda.items()) {
            Optional<Subject> subject = Optional.ofNullable(seen.get(item.subject()));
            if (subject.isPresent()) {
                onAgenda.add(subject.get());
                note(item.subject(), now -> now.withItem(item.number()));
            } else {
                restricted.add(item.number());
            }
        }
    }

    private void note(SubjectId id, UnaryOperator<HowItStands> change) {
        stands.put(id, change.apply(stands.getOrDefault(id, HowItStands.nothingOpen())));
    }

    /// Today's agenda, where there is one.
    static Optional<Agenda> agenda(Tx tx, LocalDate today) {
        return tx.meetings()
                .on(tx.hub().mainType().id(), today)
                .flatMap(meeting -> tx.agendas().of(meeting.id()));
    }
}
