package org.mashhuddle.service;

import org.mashhuddle.domain.hub.MeetingType;

/// What must hold of a type of meeting.
final class TypeRules {

    private TypeRules() {}

    static void check(MeetingType type) {
        if (type.label().isBlank() || type.title().isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        if (type.coreAgencies().isEmpty()) {
            throw new Refusal(Refusal.Kind.QUORUM_EMPTY);
        }
        if (type.minutesNew() < 1 || type.minutesBack() < 1) {
            throw new Refusal(Refusal.Kind.MINUTES_TOO_FEW);
        }
        if (!type.roomUntil().isAfter(type.startsAt())) {
            throw new Refusal(Refusal.Kind.ROOM_ENDS_TOO_EARLY);
        }
    }
}
