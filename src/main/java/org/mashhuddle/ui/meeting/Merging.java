package org.mashhuddle.ui.meeting;

import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Brings two changes of one discussion together. What only one side changed is taken from that
/// side; what both changed differently stays as mine, and is said to be a conflict.
///
/// @param discussion with their version, their state and their times of the room
record Merging(Discussion discussion, List<Conflict> conflicts) {

    Merging {
        conflicts = List.copyOf(conflicts);
    }

    /// Merges what I made of `base` into what they made of it.
    static Merging of(Discussion base, Discussion mine, Discussion theirs) {
        List<Conflict> conflicts = new ArrayList<>();
        Discussion all = contributions(base, mine, theirs, conflicts);
        all =
                all.with(
                        pick(
                                base.voice(),
                                mine.voice(),
                                theirs.voice(),
                                Conflict::voice,
                                conflicts));
        all = all.with(pick(base.risk(), mine.risk(), theirs.risk(), Conflict::risk, conflicts));
        all =
                all.with(
                        pick(
                                base.strategy(),
                                mine.strategy(),
                                theirs.strategy(),
                                Conflict::strategy,
                                conflicts));
        all =
                all.with(
                        pick(
                                base.decision(),
                                mine.decision(),
                                theirs.decision(),
                                Conflict::decision,
                                conflicts));
        all =
                all.withQuorumReason(
                        pick(
                                base.quorumReason(),
                                mine.quorumReason(),
                                theirs.quorumReason(),
                                Conflict::quorumReason,
                                conflicts));
        return new Merging(all, conflicts);
    }

    /// Whether both say the same, wherever the room was meanwhile.
    static boolean sameWords(Discussion one, Discussion other) {
        return one.contributions().equals(other.contributions())
                && one.voice().equals(other.voice())
                && one.risk().equals(other.risk())
                && one.strategy().equals(other.strategy())
                && one.decision().equals(other.decision())
                && one.quorumReason().equals(other.quorumReason());
    }

    private interface Naming<T> {
        Conflict between(T mine, T theirs);
    }

    private static <T> T pick(
            T base, T mine, T theirs, Naming<T> naming, List<Conflict> conflicts) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return theirs;
        }
        if (!Objects.equals(theirs, base)) {
            conflicts.add(naming.between(mine, theirs));
        }
        return mine;
    }

    private static Discussion contributions(
            Discussion base, Discussion mine, Discussion theirs, List<Conflict> conflicts) {
        Set<ContributionId> ids = new LinkedHashSet<>();
        theirs.contributions().forEach(one -> ids.add(one.id()));
        mine.contributions().forEach(one -> ids.add(one.id()));
        Discussion all = theirs;
        for (ContributionId id : ids) {
            Optional<Contribution> picked =
                    pick(
                            find(base, id),
                            find(mine, id),
                            find(theirs, id),
                            (a, b) -> Conflict.contribution(id, a, b),
                            conflicts);
            all = picked.isPresent() ? all.with(picked.get()) : all.without(id);
        }
        return all;
    }

    private static Optional<Contribution> find(Discussion in, ContributionId id) {
        return in.contributions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "Merging[" + discussion + "]";
    }
}
