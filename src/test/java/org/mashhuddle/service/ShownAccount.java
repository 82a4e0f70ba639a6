package org.mashhuddle.service;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.SubjectId;

/// What one room can have known, kept apart from the hub: when the agenda was made anew, to whom the room came after
/// it, and of whom it chose an outcome with a newer agenda before it. A room that came to nobody knew what the agenda
/// said at the opening.
public final class ShownAccount {

    private final Instant opened;
    private final Map<SubjectId, Instant> came = new HashMap<>();
    private final Map<SubjectId, Instant> decided = new HashMap<>();
    private final Map<SubjectId, Set<Object>> outcomes = new HashMap<>();
    private Instant agenda;
    private Optional<SubjectId> at = Optional.empty();

    public ShownAccount(Instant opened) {
        this.opened = opened;
        this.agenda = opened;
    }

    public void proposed(Instant now) {
        agenda = now;
    }

    public void comes(SubjectId who) {
        if (at.filter(who::equals).isEmpty()) {
            at = Optional.of(who);
            came.put(who, agenda);
        }
    }

    /// The room breaks off.
    public void leaves(SubjectId who) {
        at = at.filter(there -> !there.equals(who));
    }

    public void chooses(SubjectId who, Set<Object> chosen) {
        Set<Object> before = outcomes.getOrDefault(who, Set.of());
        if (at.filter(who::equals).isPresent() && !before.containsAll(chosen)) {
            decided.put(who, agenda);
        }
        outcomes.put(who, new HashSet<>(chosen));
    }

    /// Until when what the hub was told was on the agenda that the room came with.
    public Instant whenItCame(SubjectId who) {
        return came.getOrDefault(who, opened);
    }

    /// The same, or of the newer agenda with which it decided.
    public Instant whenItDecided(SubjectId who) {
        Instant then = whenItCame(who);
        return decided.getOrDefault(who, then).isAfter(then) ? decided.getOrDefault(who, then) : then;
    }
}
