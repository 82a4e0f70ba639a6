package org.mashhuddle.service.core;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;

/// Asks for the role before a verb.
public final class Allowed {

    private Allowed() {}

    /// Asks whether the actor may have this in hand.
    public static void to(Permission permission, Actor actor) {
        to(permission, actor.viewer());
    }

    /// Asks whether the viewer may see this.
    public static void to(Permission permission, Viewer viewer) {
        if (!viewer.has(permission)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
    }

    public static void toWrite(Actor actor) {
        to(Permission.MEETINGS, actor);
    }

    public static void toRecordEvents(Actor actor) {
        to(Permission.EVENTS, actor);
    }

    public static void toSign(Actor actor) {
        to(Permission.SIGNATURE, actor);
    }

    public static void toAdminister(Actor actor) {
        to(Permission.SETTINGS, actor);
    }

    public static void toReadTheTrail(Viewer viewer) {
        to(Permission.AUDIT_TRAIL, viewer);
    }

    public static void toIssuePapers(Actor actor) {
        to(Permission.PAPERS, actor);
    }

    public static void toPrintTheChairsCopy(Viewer viewer) {
        toOpenRecords(viewer);
        if (!viewer.has(Permission.CHAIRS_COPY)) {
            throw new Refusal(Refusal.Kind.CHAIRS_COPY);
        }
    }

    public static void toOpenRecords(Viewer viewer) {
        to(Permission.RECORDS, viewer);
    }
}
