package org.mashhuddle.service;

import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.service.core.Refusal;

/// The countersignature of minutes that have no place for one: whoever may, is told so.
final class CountersignScript {

    private CountersignScript() {}

    static Object sign(Scene at) {
        Actor taker = new Actor(at.chair.user(), Set.of(Role.MINUTE_TAKER));
        try {
            return at.verbs.countersigning().sign(taker, at.meeting, Scene.passphrase());
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOTHING_TO_COUNTERSIGN) {
                throw refused;
            }
            return "";
        }
    }
}
