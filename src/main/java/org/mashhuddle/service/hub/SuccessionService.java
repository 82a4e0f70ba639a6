package org.mashhuddle.service.hub;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Succession;
import org.mashhuddle.domain.party.Successions;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Agencies end, and others stand in their place from the next day. Administrators say so, put the day right,
/// and take it back, for as long as no meeting was opened on a day on which another agency would then stand.
public final class SuccessionService {

    private final ServiceContext kit;

    /// One for each open hub.
    public SuccessionService(ServiceContext kit) {
        this.kit = kit;
    }

    /// An agency ends on a day; one that is on file stands in its place from the next. One that was retired
    /// begins on that day.
    ///
    /// @param peopleGo whether those who speak for the one speak for the other then
    public Succession end(Actor actor, AgencyId agency, LocalDate lastDay, AgencyId successor, boolean peopleGo) {
        Allowed.toAdminister(actor);
        return kit.database().write(actor, deed("agency.end", agency, lastDay), tx -> {
            Agency heir = known(tx.parties().onFile(), successor);
            return said(tx, new Succession(agency, lastDay, successor, heir.retired(), peopleGo), heir);
        });
    }

    /// An agency ends on a day; a new one stands in its place from the next.
    public Succession end(
            Actor actor, AgencyId agency, LocalDate lastDay, String label, String shortcut, boolean peopleGo) {
        Allowed.toAdminister(actor);
        AgencyId id = new AgencyId(kit.id());
        return kit.database().write(actor, deed("agency.end", agency, lastDay), tx -> {
            Directory all = tx.parties().onFile();
            Agency named = new Agency(id, label.strip(), shortcut.strip(), SharingMark.usual(), false);
            Agency heir = all.agency(agency)
                    .map(ending -> named.countingAs(ending.part()))
                    .orElse(named);
            new AgencyRules(all.agenciesAndBoards()).check(heir);
            return said(tx, new Succession(agency, lastDay, id, true, peopleGo), heir);
        });
    }

    private Succession said(Tx tx, Succession succession, Agency heir) {
        Directory all = tx.parties().onFile();
        Agency ending = known(all, succession.agency());
        Successions before = all.successions();
        if (ending.retired()
                || before.of(ending.id()).isPresent()
                || ending.id().equals(heir.id())) {
            throw new Refusal(Refusal.Kind.IN_SUCCESSION);
        }
        AgencyRules rules = new AgencyRules(all.agenciesAndBoards());
        if (succession.founded()) {
            tx.parties()
                    .keep(
                            heir.retired(false),
                            all.agency(heir.id()).isPresent() ? rules.placeOf(heir) : rules.placeOf(ending));
        }
        keep(tx, before.with(succession), succession);
        notHeldSince(tx, succession.from());
        return succession;
    }

    /// The day on which an agency ends was another.
    public Succession endOn(Actor actor, AgencyId agency, LocalDate lastDay) {
        Allowed.toAdminister(actor);
        return kit.database().write(actor, deed("agency.end-day", agency, lastDay), tx -> {
            Successions before = tx.parties().successions();
            Succession there = before.of(agency).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            Succession now = there.endingOn(lastDay);
            LocalDate first = now.from().isBefore(there.from()) ? now.from() : there.from();
            LocalDate last = now.from().isBefore(there.from()) ? there.from() : now.from();
            if (tx.meetings().openedBetween(first, last.minusDays(1))) {
                throw new Refusal(Refusal.Kind.HELD_SINCE_THEN);
            }
            keep(tx, before.with(now), now);
            return now;
        });
    }

    /// An agency does not end after all. One that would have begun in its place is retired.
    public void takeBack(Actor actor, AgencyId agency) {
        Allowed.toAdminister(actor);
        AuditEvent deed = AuditEvent.of("agency.end-undone", agency.value());
        kit.database().write(actor, deed, tx -> {
            Successions before = tx.parties().successions();
            Succession there = before.of(agency).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            notHeldSince(tx, there.from());
            Successions now = before.without(agency);
            AgencyId heir = there.successor();
            if (there.founded()) {
                Directory all = tx.parties().onFile();
                Agency begun = known(all, heir);
                if (now.of(heir).isPresent() || !now.before(heir).isEmpty()) {
                    throw new Refusal(Refusal.Kind.IN_SUCCESSION);
                }
                tx.parties().noSuccession(agency);
                tx.hub().types().forEach(type -> AgencyRules.notNeeded(type, begun));
                tx.parties().keep(begun.retired(true), new AgencyRules(all.agenciesAndBoards()).placeOf(begun));
            } else {
                tx.parties().noSuccession(agency);
            }
            return there;
        });
    }

    /// Each follows on one that stands: nobody is followed by an agency that has ended or has not begun, and
    /// nobody ends before it has taken another's place.
    private static void keep(Tx tx, Successions all, Succession succession) {
        boolean follows = all.stands(succession.successor(), succession.from())
                && all.stands(succession.agency(), succession.lastDay())
                && all.before(succession.agency()).stream()
                        .noneMatch(one -> one.from().isAfter(succession.lastDay()))
                && all.before(succession.successor()).stream().allMatch(one -> all.stands(one.successor(), one.from()));
        if (!follows) {
            throw new Refusal(Refusal.Kind.NOT_STANDING_THEN);
        }
        tx.parties().keep(succession);
    }

    private static void notHeldSince(Tx tx, LocalDate from) {
        if (tx.meetings().openedBetween(from, LocalDate.of(9999, 12, 31))) {
            throw new Refusal(Refusal.Kind.HELD_SINCE_THEN);
        }
    }

    private static Agency known(Directory all, AgencyId id) {
        return all.agencies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private static AuditEvent deed(String verb, AgencyId agency, LocalDate lastDay) {
        return new AuditEvent(verb, Optional.of(agency.value()), DateWords.date(lastDay));
    }
}
