package org.mashhuddle.service.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.store.Tx;

/// Who lives in the household of a child, as the extracts have it and the transaction's viewer may see it. An address
/// is never part of it. A household may be older than what is known by now: whoever has a safe address, is looked after
/// or has died lives in none.
record HouseholdReading(Tx tx, LocalDate today) {

    List<OpenedRecord.Housed> of(Subject subject) {
        if (!(subject instanceof Child child) || child.household().isEmpty() || !livesThere(child)) {
            return List.of();
        }
        List<Child> others = tx.subjects().household(child.household().get()).stream()
                .flatMap(each -> each instanceof Child other ? Stream.of(other) : Stream.empty())
                .filter(other -> !other.id().equals(child.id()) && livesThere(other))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> extract = tx.imports()
                .runs()
                .last(SsdExtract.SOURCE)
                .map(at -> LocalDateTime.ofInstant(at, Moment.LONDON).toLocalDate());
        Optional<Agenda> agenda = StandingsReading.agenda(tx, today);
        return others.stream()
                .map(other -> new OpenedRecord.Housed(
                        other,
                        extract,
                        tx.agendas().lastTogether(child.id(), other.id()),
                        agenda.flatMap(all -> all.itemOf(other.id())).map(AgendaItem::number)))
                .toList();
    }

    private boolean livesThere(Child child) {
        return child.death().isEmpty()
                && child.home().filter(Address::safe).isEmpty()
                && !tx.standings().of(child.id()).isLookedAfter(today);
    }
}
