package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Scene;

/// Business support types what came, and does not rate it: neither with it nor by a correction.
class BusinessSupportTest {

    private static final Actor SUPPORT = new Actor(new UserId(new UUID(7, 3)), Set.of(Role.BUSINESS_SUPPORT));

    @Test
    void whatCameIsTypedAndNotRated(@TempDir Path folder) {
        try (Scene scene = new Scene(folder)) {
            ReferralService referrals = scene.verbs.referrals();
            AReferral came = AReferral.aReferral(scene.child.id(), scene.hub.clock.instant())
                    .numbered(91);
            Referral red = came.rated(MashRating.RED).build();
            assertThatThrownBy(() -> referrals.receive(SUPPORT, red)).hasMessage("NOT_ALLOWED");
            Referral kept = referrals.receive(SUPPORT, unrated(red));
            assertThat(kept.rating()).isEmpty();
            Referral correction = red.correctedFrom(kept, scene.hub.clock.instant());
            assertThatThrownBy(() -> referrals.correct(SUPPORT, correction, MarkedText.narrowest("It is red")))
                    .hasMessage("NOT_ALLOWED");
        }
    }

    private static Referral unrated(Referral red) {
        return new Referral(
                red.id(),
                red.subject(),
                red.kind(),
                red.receivedAt(),
                red.knownHereAt(),
                red.source(),
                red.summary(),
                red.mark(),
                java.util.Optional.empty(),
                red.details(),
                red.settledAt(),
                red.provenance(),
                red.version());
    }
}
