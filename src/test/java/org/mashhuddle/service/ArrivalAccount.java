package org.mashhuddle.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// What made it more than slight never was.
    public void slightAfterAll(SubjectId who) {
        List<Arrival> came = referrals.getOrDefault(who, List.of());
        if (!came.isEmpty() && came.stream().allMatch(Arrival::slight) && !other.containsKey(who)) {
            slight.add(who);
        }
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

    /// A decision settles the referrals that the room was shown, whatever it decides.
    ///
    /// @param shown until when what had come was on the agenda before the room
    public void settled(SubjectId who, Instant shown) {
        referrals
                .getOrDefault(who, new ArrayList<>())
                .removeIf(each -> !each.at().isAfter(shown));
    }

    /// A decision with a reason ends the work, but for what nobody in the room knew of.
    public void closed(SubjectId who, Instant shown) {
        List<Arrival> waiting = referrals.getOrDefault(who, List.of());
        boolean more = other.getOrDefault(who, Instant.MIN).isAfter(shown);
        if (waiting.isEmpty() && !more) {
            ended(who);
        } else if (!more && waiting.stream().allMatch(Arrival::slight)) {
            slight.add(who);
        }
    }
}
