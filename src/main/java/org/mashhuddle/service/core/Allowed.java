package org.mashhuddle.service.core;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;

/// Asks for the role before a verb.
public final class Allowed {

    private Allowed() {}

    public static void toWrite(Actor actor) {
        if (!actor.writes()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toRecordEvents(Actor actor) {
        if (!actor.recordsEvents()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toSign(Actor actor) {
        if (!actor.signs()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toAdminister(Actor actor) {
        if (!actor.administers()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toReadTheTrail(Viewer viewer) {
        if (!viewer.readsTrail()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toIssuePapers(Actor actor) {
        if (!actor.issuesPapers()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toPrintTheChairsCopy(Viewer viewer) {
        toOpenRecords(viewer);
        if (!viewer.printsTheChairsCopy()) {
            throw new Refusal(Refusal.Kind.CHAIRS_COPY);
        }
    }

    public static void toOpenRecords(Viewer viewer) {
        if (!viewer.opensChildrensRecords()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }
}
