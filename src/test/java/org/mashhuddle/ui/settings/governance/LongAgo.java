package org.mashhuddle.ui.settings.governance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;

/// A child of whom one contact came, seven years ago, and led to nothing.
final class LongAgo {

    private LongAgo() {}

    static void arrive(Database database, Actor actor) {
        Child child = AChild.aChild().numbered(4711).called("Long", "Ago").build();
        Instant then = Instant.parse("2019-03-04T10:00:00Z");
        database.writeForTheRecord(
                actor, AuditEvent.of("referral.receive", child.id().value()), (_, tx) -> {
                    tx.subjects().add(List.of(child), Map.of());
                    tx.referrals()
                            .add(List.of(AReferral.aReferral(child.id(), then)
                                    .build()
                                    .arrived(then, Optional.of(then))));
                    return child;
                });
    }
}
