package org.mashhuddle.service.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.service.children.LifeService;
import org.mashhuddle.service.children.MeetingNotification;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;

/// A death that an extract tells of is treated as one that is typed here: the record holds it, the
/// clocks stop, and the next meeting hears of it. What a person typed here of a death stays.
record ExtractDeaths(Tx tx, ServiceContext kit, Actor actor) {

    /// @param here the child as it was before the extract; none where it is new
    void told(Optional<Child> here, Child extract) {
        if (extract.death().isEmpty() || here.flatMap(Child::death).isPresent()) {
            return;
        }
        here.ifPresent(_ -> died(extract));
        if (here.isPresent() || isLate(extract.death().get())) {
            MeetingNotification.soon(tx, kit, actor, extract.id(), DatedReturn.Kind.DEATH_RECORDED);
        }
    }

    private boolean isLate(Death death) {
        TimeLimits limits = new TimeLimits(tx.hub().limits(), new Law(List.of()));
        LocalDate since = limits.since(TimeLimit.DEATH_NEWS, kit.today());
        return death.on().filter(day -> day.isBefore(since)).isEmpty();
    }

    private void died(Child extract) {
        tx.subjects()
                .byId(extract.id())
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .ifPresent(child -> tx.subjects().keep(child.withDeath(extract.death())));
        String by = tx.parties().directory().name(actor.user());
        RunningClock.Met stopped = new RunningClock.Met(kit.now(), by, LifeService.STOPPED);
        tx.referrals().clocksOf(List.of(extract.id())).stream()
                .filter(clock -> clock.met().isEmpty())
                .forEach(clock -> tx.referrals().keep(clock.met(stopped)));
    }

    @Override
    public String toString() {
        return "ExtractDeaths[]";
    }
}
