package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.store.Deed;

/// Takes referrals, contacts and missing episodes in that somebody types or a system sends.
public final class ReferralService {

    private final Kit kit;

    /// One for each open hub.
    public ReferralService(Kit kit) {
        this.kit = kit;
    }

    /// Keeps a referral or contact.
    public Referral receive(Actor actor, Referral referral) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database()
                .write(
                        actor,
                        Deed.of("referral.receive", referral.id().value()),
                        tx -> {
                            tx.referrals().keep(referral);
                            return referral;
                        });
    }

    /// Keeps a missing episode.
    public MissingEpisode missing(Actor actor, MissingEpisode episode) {
        Allowed.toOpenRecords(actor.viewer());
        return kit.database()
                .write(
                        actor,
                        Deed.of("missing.receive", episode.id().value()),
                        tx -> {
                            tx.referrals().keep(episode);
                            return episode;
                        });
    }
}
