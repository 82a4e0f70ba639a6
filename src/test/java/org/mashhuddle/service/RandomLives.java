package org.mashhuddle.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.standing.Newborn;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.OpenAccount;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;

/// Children live on in a random history: births, twins, deaths and deaths recorded in error,
/// eighteenth birthdays, transfers that another area acknowledges, and that come back.
final class RandomLives {

    private final TestHub hub;
    private final Random random;
    private final Random told;
    private final OpenAccount account;
    private final Consumer<String> say;
    private final List<RunningClock> acknowledged = new ArrayList<>();
    private int changed;

    /// A randomness of its own: what else happens stays as it was without births and deaths.
    RandomLives(TestHub hub, long seed, OpenAccount account, Consumer<String> say) {
        this.hub = hub;
        this.random = new Random(~seed);
        this.told = new Random(~seed * 17);
        this.account = account;
        this.say = say;
    }

    int changed() {
        return changed;
    }

    /// Some come of age soon.
    Child arriving(AChild made, LocalDate day) {
        if (random.nextInt(4) > 0) {
            return made.build();
        }
        LocalDate birthday = day.plusDays(random.nextInt(44));
        Child child = made.bornOn(birthday.minusYears(18).toString()).build();
        account.news().comesOfAge(child.id(), birthday);
        say.accept("comes of age " + birthday + " " + child.id());
        return child;
    }

    /// Somebody's life changes; children who are born beside another join those known.
    void goOn(List<SubjectId> known) {
        for (SubjectId who : List.copyOf(known)) {
            Child child = child(who);
            if (child.isUnborn() && random.nextInt(6) == 0) {
                born(child, known);
            } else if (!child.isUnborn() && random.nextInt(60) == 0) {
                dies(child);
            } else if (child.death().isPresent() && random.nextInt(4) == 0) {
                lives(who);
            }
        }
        transfers();
    }

    /// A death that is told while the room speaks of the child, now and then.
    void mayDie(SubjectId who) {
        Child child = child(who);
        if (!child.isUnborn() && told.nextInt(4) == 0) {
            dies(child);
        }
    }

    private void dies(Child child) {
        if (child.death().isPresent()) {
            return;
        }
        Optional<LocalDate> on = random.nextBoolean() ? Optional.of(today()) : Optional.empty();
        hub.services.lives().died(hub.chair(), child.id(), new Death(on, "hospital"));
        account.died(child.id());
        changed++;
        say.accept("died " + child.id());
    }

    private void lives(SubjectId who) {
        hub.services.lives().deathWithdrawn(hub.chair(), who, "It was another child");
        account.livesAfterAll(who);
        say.accept("lives after all " + who);
    }

    private void born(Child child, List<SubjectId> known) {
        Newborn one = new Newborn(today(), "", child.names().family(), Sex.NOT_KNOWN);
        List<Newborn> babies = new ArrayList<>(List.of(one));
        if (random.nextBoolean()) {
            babies.add(one);
        }
        for (Child each : hub.services.lives().born(hub.chair(), child.id(), babies)) {
            if (!known.contains(each.id())) {
                known.add(each.id());
            }
            account.born(each.id());
            changed++;
            say.accept("born " + each.id());
        }
    }

    /// Another area says that it has a child, or gives it back.
    private void transfers() {
        for (RunningClock clock : account.facts().clocks()) {
            if (clock.kind() == ClockKind.TRANSFER_ACKNOWLEDGEMENT && random.nextInt(3) == 0) {
                acknowledged.add(hub.services.clocks().met(hub.chair(), clock.id(), "Acknowledged"));
                changed++;
                say.accept("transfer acknowledged " + clock.subject());
            }
        }
        if (!acknowledged.isEmpty() && random.nextInt(3) == 0) {
            RunningClock back = acknowledged.removeFirst();
            if (child(back.subject()).death().isEmpty()) {
                givenBack(back);
            }
        }
    }

    private void givenBack(RunningClock back) {
        try {
            hub.services.clocks().runAgain(hub.chair(), back.id());
            say.accept("transfer given back " + back.subject());
        } catch (Refusal refused) {
            say.accept("refused " + refused.kind());
        }
    }

    private Child child(SubjectId who) {
        return hub.database.read(hub.viewer(), AuditEvent.of("test.look"), tx ->
                (Child) tx.subjects().byId(who).orElseThrow());
    }

    private LocalDate today() {
        return hub.local().toLocalDate();
    }
}
