package org.mashhuddle.service;

import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Newborn;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.store.Deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/// Births, twins, deaths and deaths recorded in error, at any moment of a random history.
final class RandomLives {

    private final TestHub hub;
    private final Random random;
    private final OpenAccount account;
    private final Consumer<String> say;
    private int changed;

    /// A randomness of its own: what else happens stays as it was without births and deaths.
    RandomLives(TestHub hub, long seed, OpenAccount account, Consumer<String> say) {
        this.hub = hub;
        this.random = new Random(~seed);
        this.account = account;
        this.say = say;
    }

    int changed() {
        return changed;
    }

    /// A child who comes to the hub; now and then one who is expected.
    Child arriving(AChild draft) {
        return random.nextInt(6) > 0 ? draft.build() : expected(draft);
    }

    private Child expected(AChild draft) {
        return draft.expectedOn(today().plusDays(random.nextInt(9) - 2)).build();
    }

    boolean canGoMissing(SubjectId who) {
        return account.lives(who) && !child(who).isUnborn();
    }

    /// Now and then somebody's life changes; children who are born beside another join those known.
    void lifeChanges(List<SubjectId> known) {
        if (known.isEmpty() || random.nextInt(4) > 0) {
            return;
        }
        SubjectId who = known.get(random.nextInt(known.size()));
        Child child = child(who);
        if (child.isUnborn()) {
            born(child, known);
        } else if (account.lives(who) && random.nextInt(3) == 0) {
            Optional<LocalDate> on = random.nextBoolean() ? Optional.of(today()) : Optional.empty();
            hub.services.lives().died(hub.chair(), who, new Death(on, "hospital"));
            account.died(who);
            changed++;
            say.accept("died " + who);
        }
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
            account.arrived(each.id());
            changed++;
            say.accept("born " + each.id());
        }
    }

    private Child child(SubjectId who) {
        return hub.database.read(
                hub.viewer(),
                Deed.of("test.look"),
                tx -> (Child) tx.subjects().byId(who).orElseThrow());
    }

    private LocalDate today() {
        return hub.clock.instant().atZone(java.time.ZoneId.of("Europe/London")).toLocalDate();
    }
}
