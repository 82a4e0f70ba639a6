package org.mashhuddle.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.subject.SubjectId;

/// Who is open in a random history because something came, until a meeting closed it with a reason,
/// or the chair or a rule left it off.
public final class ArrivalAccount {

    private record Arrival(Instant at, boolean slight) {}

    private final Set<SubjectId> open = new HashSet<>();
    // Who has nothing but contacts that a rule of this history may leave off.
    private final Set<SubjectId> slight = new HashSet<>();
    // Referrals and contacts that no decision has settled.
    private final Map<SubjectId, List<Arrival>> referrals = new HashMap<>();
    // What else came last.
    private final Map<SubjectId, Instant> other = new HashMap<>();

    public Set<SubjectId> open() {
        return open;
    }

    public boolean isSlight(SubjectId who) {
        return slight.contains(who);
    }

    public void notSlight(SubjectId who) {
        slight.remove(who);
    }

    public void referred(SubjectId who, Instant at, boolean slightly) {
        if (!slightly) {
            slight.remove(who);
        } else if (!open.contains(who)) {
            slight.add(who);
        }
        open.add(who);
        referrals.computeIfAbsent(who, _ -> new ArrayList<>()).add(new Arrival(at, slightly));
    }

    public void arrived(SubjectId who, Instant at) {
        slight.remove(who);
        open.add(who);
        other.put(who, at);
    }

    public void ended(SubjectId who) {
        referrals.remove(who);
        other.remove(who);
        slight.remove(who);
        open.remove(who);
    }

    public void staysOpen(SubjectId who) {
        slight.remove(who);
        open.add(who);
    }

    /// A decision settles the referrals that the agenda showed, whatever it decides.
    public void settled(AgendaItem item) {
        Instant shown = item.reasons().stream()
                .filter(NewReferral.class::isInstance)
                .map(reason -> ((NewReferral) reason).knownHereAt())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        referrals
                .getOrDefault(item.subject(), new ArrayList<>())
                .removeIf(each -> !each.at().isAfter(shown));
    }

    /// A decision with a reason ends the work, but for what nobody in the room knew of.
    public void closed(SubjectId who, Instant left) {
        List<Arrival> waiting = referrals.getOrDefault(who, List.of());
        boolean more = other.getOrDefault(who, Instant.MIN).isAfter(left);
        if (waiting.isEmpty() && !more) {
            ended(who);
        } else if (!more && waiting.stream().allMatch(Arrival::slight)) {
            slight.add(who);
        }
    }
}
