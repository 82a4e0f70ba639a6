package org.mashhuddle.service.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.store.audit.AuditEvent;

/// What business support types in a random history: children go missing and come back, are in
/// custody and leave it; some of it is wrong, and is corrected or withdrawn.
public final class RandomEvents {

    private final TestHub hub;
    private final Actor chair;
    private final Random random;
    private final OpenAccount account;
    private final Consumer<String> say;

    public RandomEvents(TestHub hub, Random random, OpenAccount account, Consumer<String> say) {
        this.hub = hub;
        this.chair = hub.chair();
        this.random = random;
        this.account = account;
        this.say = say;
    }

    /// Nothing of this happens to the dead.
    public void happensTo(SubjectId who) {
        if (!account.lives(who)) {
            return;
        }
        switch (random.nextInt(5)) {
            case 0, 1 -> missing(who);
            case 2, 3 -> custody(who);
            default -> wrongReferral(who);
        }
    }

    private Moment now() {
        return random.nextInt(3) == 0
                ? new Moment.OnDay(new Moment.Exactly(hub.clock.instant()).day())
                : new Moment.Exactly(hub.clock.instant());
    }

    private void missing(SubjectId who) {
        Optional<MissingEpisode> gone = account.facts().missing().stream()
                .filter(each -> each.subject().equals(who))
                .findFirst();
        if (gone.isEmpty()) {
            goes(who);
            return;
        }
        EpisodeId id = gone.get().id();
        switch (random.nextInt(4)) {
            case 0 -> {
                hub.services
                        .missing()
                        .stillMissing(chair, id, new MissingEpisode.Confirmation(hub.clock.instant(), "police"));
                say.accept("still missing " + who);
            }
            case 1 -> {
                hub.services.missing().withdraw(chair, id, MarkedText.narrowest("Typed for his brother"));
                say.accept("missing withdrawn " + who);
            }
            default -> {
                Moment at = now();
                hub.services.missing().returned(chair, id, at, "by himself");
                account.cameBack(who, at);
                say.accept("returned " + who);
            }
        }
    }

    private void goes(SubjectId who) {
        MissingEpisode typed = new MissingEpisode(
                new EpisodeId(new UUID(7, random.nextLong())),
                who,
                now(),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
        MissingEpisode kept = hub.services.missing().wentMissing(chair, typed);
        if (random.nextBoolean()) {
            hub.services.missing().correct(chair, kept, MarkedText.narrowest("The time was wrong"));
        }
        say.accept("missing " + who);
    }

    /// In custody, where the child is not already.
    public void detains(SubjectId who) {
        if (account.lives(who) && held(who).isEmpty()) {
            custody(who);
        }
    }

    private void custody(SubjectId who) {
        Optional<Custody> held = held(who);
        if (held.isEmpty()) {
            Custody typed = new Custody(
                    new CustodyId(new UUID(8, random.nextLong())),
                    who,
                    now(),
                    "Northmere",
                    "police",
                    Optional.empty(),
                    Custody.Extent.byLaw(),
                    Optional.empty(),
                    Optional.empty(),
                    Provenance.here(),
                    0);
            hub.services.custody().detained(chair, typed);
            account.detained(who);
            say.accept("in custody " + who);
        } else if (random.nextInt(6) == 0) {
            hub.services.custody().withdraw(chair, held.get().id(), MarkedText.narrowest("It was another child"));
            account.neverInCustody(who);
            say.accept("custody withdrawn " + who);
        } else {
            Custody.How how = Custody.How.values()[random.nextInt(Custody.How.values().length)];
            Custody left = hub.services.custody().left(chair, held.get().id(), now(), how, "his mother");
            account.released(who);
            if (random.nextInt(3) == 0) {
                hub.services.custody().correct(chair, left, MarkedText.narrowest("The station was wrong"));
            }
            say.accept("left custody " + who);
        }
    }

    private Optional<Custody> held(SubjectId who) {
        return hub
                .database
                .read(
                        hub.viewer(),
                        AuditEvent.of("test.custody"),
                        tx -> tx.referrals().custodiesOf(List.of(who)))
                .stream()
                .filter(Custody::isNow)
                .findFirst();
    }

    /// Typed for the wrong child, rated, corrected and withdrawn at once: nothing is left of it.
    private void wrongReferral(SubjectId who) {
        Referral typed = hub.services
                .referrals()
                .receive(
                        chair,
                        AReferral.aReferral(who, hub.clock.instant())
                                .numbered(random.nextLong())
                                .build());
        hub.services.referrals().rate(chair, typed.id(), MashRating.AMBER, "injury");
        Referral rated = hub.services.referrals().rate(chair, typed.id(), MashRating.RED, "second injury");
        hub.clock.pass(Duration.ofMinutes(1));
        Referral corrected =
                hub.services.referrals().correct(chair, rated, MarkedText.narrowest("The sender was wrong"));
        hub.services.referrals().withdraw(chair, corrected.id(), MarkedText.narrowest("It was another child"));
        say.accept("referral withdrawn " + who);
    }
}
